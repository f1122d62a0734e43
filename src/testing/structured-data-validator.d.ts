/** The part of the package, which has no types, that tests use. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: { type?: string; property?: string; index?: number }[];
  }
  export default class Validator {
    constructor(vocabulary: object);
    validate(found: { jsonld: Record<string, object[]>; errors: [] }): Promise<Issue[]>;
  }
}
