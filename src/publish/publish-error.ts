/** Why a publication did not happen, in words for the person who asked for it. */
export type PublishErrorCode =
  | 'HB-PUBLISH-TARGET'
  | 'HB-PUBLISH-UNBUILT'
  | 'HB-PUBLISH-ALTERED'
  | 'HB-PUBLISH-PREVIEW'
  | 'HB-PUBLISH-DAY'
  | 'HB-PUBLISH-OLDER'
  | 'HB-PUBLISH-RESTORES'
  | 'HB-PUBLISH-RELEASE'
  | 'HB-PUBLISH-REMOTE'
  | 'HB-PUBLISH-STORAGE';

/** A publication that cannot go on. What is published stays whole, as it was or as it was going to be. */
export class PublishError extends Error {
  readonly code: PublishErrorCode;

  constructor(code: PublishErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PublishError';
    this.code = code;
  }
}
