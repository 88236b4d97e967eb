// Scripts that the drivers run inside the page. They are handed over as text, so they may use nothing from outside.

/** Source text of a call of `script` (a function) with JSON values, or of `script` itself when it is text already. */
export function callOf(script, args = []) {
  return typeof script === 'string' ? script : `(${script})(...${JSON.stringify(args)})`;
}

/** Runs before the page's own scripts: keeps every violation of the content security policy. */
export function watchPolicy() {
  globalThis.harnessViolations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    globalThis.harnessViolations.push(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`));
}

export function policyViolations() {
  return globalThis.harnessViolations ?? [];
}
