/** The part of the package `datapackage`, which has no types, that tests use. */
declare module 'datapackage' {
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  export interface Resource {
    readonly name: string;
    readonly descriptor: { path: string; format: string; bytes: number; hash: string };
    /** Rows cast by the schema. */
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
}
