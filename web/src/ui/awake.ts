// Keeps the screen on while there is work: a phone that goes dark stops its pages. The browser takes the lock away when the
// page is hidden, so it is asked for again when it comes back.
// Source: W3C Screen Wake Lock API.

/** The part of Navigator and Document that is used, so that it can be tested without a browser. */
export interface AwakeParts {
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

function browserParts(): AwakeParts {
  // Missing in Firefox before 126, in Safari before 16.4 and in WebKitGTK, whatever the types say.
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  return { wakeLock, document };
}

/**
 * Asks for the screen to stay on until the function given back is called. `onChange` hears whether it will: false where the
 * browser cannot, or was told not to (low battery, most often).
 */
export function keepAwake(onChange: (awake: boolean) => void, { wakeLock, document } = browserParts()): () => void {
  let held: WakeLockSentinel | null = null;
  let over = false;
  const ask = (): void => {
    if (over || held || document.visibilityState !== 'visible') return;
    if (!wakeLock) {
      onChange(false);
      return;
    }
    wakeLock.request('screen').then(
      (sentinel) => {
        if (over) {
          void sentinel.release();
          return;
        }
        held = sentinel;
        sentinel.addEventListener('release', () => {
          if (held === sentinel) held = null;
        });
        onChange(true);
      },
      () => {
        if (!over) onChange(false);
      },
    );
  };
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    void held?.release();
    held = null;
  };
}
