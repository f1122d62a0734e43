/** What went wrong while a site was printed, in words for the person who started the build. */
export type PressErrorCode =
  | 'HB-PRESS-LOCKED'
  | 'HB-PRESS-DIST'
  | 'HB-PRESS-COMPILE'
  | 'HB-PRESS-MDX'
  | 'HB-PRESS-PAGE'
  | 'HB-PRESS-WORKER'
  | 'HB-PRESS-PATH'
  | 'HB-PRESS-CLASH'
  | 'HB-PRESS-PERSONAL'
  | 'HB-PRESS-PUBLIC'
  | 'HB-PRESS-ATTACHED'
  | 'HB-PRESS-BUNDLE'
  | 'HB-PRESS-PERMALINKS'
  | 'HB-PRESS-OPTIONS'
  | 'HB-PRESS-KEYS'
  | 'HB-PRESS-OUTDATED'
  | 'HB-PRESS-SHARED'
  | 'HB-PRESS-DISK';

/** A build that cannot go on. The old `dist` is untouched whenever this is thrown. */
export class PressError extends Error {
  readonly code: PressErrorCode;

  constructor(code: PressErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PressError';
    this.code = code;
  }
}
