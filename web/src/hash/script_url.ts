// The page's one Trusted Types policy (`worker-url`): the only script address that may be made is our own worker's.
// Engines without Trusted Types take the plain address.

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;

const policy = policies?.createPolicy('worker-url', {
  createScriptURL(url) {
    const { origin, protocol } = new URL(url, location.href);
    if (origin === location.origin || protocol === 'blob:') return url;
    throw new TypeError('not a script of this page');
  },
});

/** A worker's address in the form that `new Worker` accepts under the page's policy. */
export function scriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : url;
}
