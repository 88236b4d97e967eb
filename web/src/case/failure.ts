// What can go wrong with a case, as a value that pages can show: `code` is a wire word of src/core/errors.def, whose
// text is `error-<code>`.

export class CaseFailure extends Error {
  readonly code: string;
  /** How long the intake asks to wait before the next try, when it does. */
  readonly retryAfterMs: number | undefined;

  constructor(code: string, detail = '', retryAfterMs?: number) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
