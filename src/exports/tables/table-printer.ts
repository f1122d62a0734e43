import { hash } from 'node:crypto';
import type { Download, PrintTable, TableFormat } from '../../views/download.ts';
import { given } from '../../views/once.ts';
import { recorded, type Recorded } from '../../views/remembered/reads.ts';
import type { Take } from '../../views/remembered/remembered.ts';
import type { Table } from '../../views/table.ts';
import { csvOf } from './csv-of.ts';
import { jsonOf } from './json-of.ts';
import { xlsxOf } from './xlsx-of.ts';

/** Part of every fingerprint: to be raised when a writer gives other bytes for the same table. */
export const writersVersion = 2;

const writers: Record<TableFormat, (table: Table) => string | Uint8Array> = {
  csv: csvOf,
  xlsx: xlsxOf,
  json: jsonOf,
};

/** A file that stands already: what it was made from, and what it holds (SHA-256 in base64url). */
export interface StandingFile {
  fingerprint: string;
  size: number;
  digest: string;
}

/** Where the printer learns what stands in the site being served, and leaves the bodies it makes. */
export interface TableStore {
  standing: (path: string) => StandingFile | undefined;
  keep: (body: Uint8Array) => () => Uint8Array;
}

/** A file whose bytes follow from its fingerprint; `body` makes them, and is not called if they stand already. */
export interface PrintedFile {
  path: string;
  fingerprint: string;
  body: () => Uint8Array;
}

/**
 * Prints tables into files. A file is known by the hash of its table: where one with the same hash stands in the
 * site being served, its size and SHA-256 are taken from there and nothing is written; so an unchanged table costs
 * its rows and one hash.
 */
export class TablePrinter {
  /** All files that have been printed so far. */
  readonly files: PrintedFile[] = [];
  readonly #take: Take;
  readonly #printed = new Map<string, Recorded<Download[]>>();
  /** Until a store is opened nothing stands, and bodies stay in memory. */
  #store: TableStore = { standing: () => undefined, keep: (body) => () => body };

  /** @param take gives what was printed of a table before, if it would be the same. */
  constructor(take: Take = (_, make) => make()) {
    this.#take = take;
  }

  open(store: TableStore): void {
    this.#store = store;
  }

  readonly print: PrintTable = (stem, formatsOf, make) => {
    const known = this.#printed.get(stem);
    if (known) return given(known);
    const fresh = new Map<string, () => Uint8Array>();
    const printed = recorded(() => {
      const { fingerprints, downloads } = this.#take(`table ${stem}`, () =>
        this.#printNow(stem, make(), formatsOf, fresh),
      );
      for (const [at, { format, file }] of downloads.entries()) {
        const body = fresh.get(file) ?? (() => bytesOf(format, make()));
        this.files.push({ path: file, fingerprint: fingerprints[at] ?? '', body });
      }
      return downloads;
    });
    this.#printed.set(stem, printed);
    return given(printed);
  };

  /** Bodies that had to be made are added to `fresh`, by their path. */
  #printNow(
    stem: string,
    table: Table,
    formatsOf: (table: Table) => TableFormat[],
    fresh: Map<string, () => Uint8Array>,
  ): { fingerprints: string[]; downloads: Download[] } {
    const key = hash('sha256', JSON.stringify(table), 'base64url');
    const rows = table.rows.length;
    const formats = formatsOf(table);
    const fingerprints = formats.map((format) =>
      hash('sha256', `${format} ${writersVersion} ${key}`, 'base64url'),
    );
    const downloads = formats.map((format, at) => {
      const file = `${stem}.${format}`;
      const stands = this.#store.standing(file);
      if (stands !== undefined && stands.fingerprint === fingerprints[at]) {
        return { format, file, rows, bytes: stands.size, sha256: inHex(stands.digest) };
      }
      const body = bytesOf(format, table);
      fresh.set(file, this.#store.keep(body));
      return { format, file, rows, bytes: body.length, sha256: hash('sha256', body, 'hex') };
    });
    return { fingerprints, downloads };
  }
}

function bytesOf(format: TableFormat, table: Table): Uint8Array {
  const body = writers[format](table);
  return typeof body === 'string' ? Buffer.from(body) : body;
}

function inHex(digest: string): string {
  return Buffer.from(digest, 'base64url').toString('hex');
}
