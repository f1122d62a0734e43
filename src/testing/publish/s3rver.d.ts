declare module '@20minutes/s3rver' {
  import type { Readable } from 'node:stream';

  interface StoredObject {
    content: Readable | Buffer | null;
  }
  export default class S3rver {
    constructor(options: {
      address?: string;
      port?: number;
      silent?: boolean;
      directory: string;
      configureBuckets?: { name: string }[];
    });
    readonly store: {
      putObject: (object: StoredObject) => Promise<unknown>;
      getObject: (bucket: string, key: string, options?: object) => Promise<StoredObject | null>;
    };
    run(): Promise<{ address: string; port: number }>;
    close(): Promise<void>;
  }
}
