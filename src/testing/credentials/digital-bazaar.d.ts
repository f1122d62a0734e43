// What make-vectors.ts uses of packages that bring no types.
declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(options: { id: string; controller: string; seed: Uint8Array }): Promise<{
    id: string;
    publicKeyMultibase: string;
    signer: () => { sign: (options: { data: Uint8Array }) => Promise<Uint8Array> };
  }>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export interface StatusList {
    setStatus: (index: number, status: boolean) => void;
  }
  export interface DecodedList {
    length: number;
    getStatus: (index: number) => boolean;
  }
  export function decodeList(options: { encodedList: string }): Promise<DecodedList>;
  export function createList(options: { length: number }): Promise<StatusList>;
  /** Verifies the list too. */
  export function checkStatus(options: {
    credential: object;
    suite: object;
    documentLoader: (url: string) => Promise<object>;
  }): Promise<{ verified: boolean; results?: { status: boolean }[]; error?: Error }>;
  export function createCredential(options: {
    id: string;
    list: StatusList;
    statusPurpose: string;
  }): Promise<{ '@context': string[] }>;
}
