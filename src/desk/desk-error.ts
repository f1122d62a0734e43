/** Something that a command of the desk does not do, and why, in words for the person who asked for it. */
export class DeskError extends Error {
  /** HB840–HB859; HB760. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(`${message}（${code}）`, options);
    this.name = 'DeskError';
    this.code = code;
  }
}
