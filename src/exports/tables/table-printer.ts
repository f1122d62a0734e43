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

/** Bytes that were put aside until the files of the site are placed. */
export interface KeptBody {
  size: number;
  /** SHA-256 in base64url. */
  digest: string;
  bytes: () => Uint8Array;
  /** A file of these bytes, to be linked where they are to stand; undefined while they are in memory. */
  file?: string | undefined;
}

/** Where the printer learns what stands in the site being served, and leaves the bodies it makes. */
export interface TableStore {
  standing: (path: string) => StandingFile | undefined;
  /** Keeps the bytes of a file, with their SHA-256 in base64url. */
  keep: (path: string, bytes: Uint8Array, digest: string) => KeptBody;
}

/** A file whose bytes follow from its fingerprint; `body` makes them, and is not called if they stand already. */
export interface PrintedFile {
  path: string;
  fingerprint: string;
  body: () => Uint8Array;
  /** The bytes, where they had to be made already. */
  kept: KeptBody | undefined;
}

/**
 * Prints tables into files. A file is known by the hash of its table: where one with the same hash stands in the
 * site being served, its size and SHA-256 are taken from there and nothing is written; so an unchanged table costs
 * its rows, one spelling and one hash.
 */
export class TablePrinter {
  /** All files that have been printed so far. */
  readonly files: PrintedFile[] = [];
  readonly #take: Take;
  readonly #printed = new Map<string, Recorded<Download[]>>();
  /** Until a store is opened nothing stands, and bodies stay in memory. */
  #store: TableStore = { standing: () => undefined, keep: keptInMemory };

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
    const fresh = new Map<string, KeptBody>();
    const printed = recorded(() => {
      const { fingerprints, downloads } = this.#take(`table ${stem}`, () =>
        this.#printNow(stem, make(), formatsOf, fresh),
      );
      for (const [at, { format, file }] of downloads.entries()) {
        const kept = fresh.get(file);
        const body = () => kept?.bytes() ?? spelled(format, make()).bytes;
        this.files.push({ path: file, fingerprint: fingerprints[at] ?? '', body, kept });
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
    fresh: Map<string, KeptBody>,
  ): { fingerprints: string[]; downloads: Download[] } {
    const formats = formatsOf(table);
    const { title, columns, rows } = table;
    const known = formatKnownBy(formats);
    const first = spelled(known, table);
    const key = digestOf(JSON.stringify([title, columns, known, first.digest]));
    const fingerprints = formats.map((format) => digestOf(`${format} ${writersVersion} ${key}`));
    const downloads = formats.map((format, at) => {
      const file = `${stem}.${format}`;
      const stands = this.#store.standing(file);
      if (stands !== undefined && stands.fingerprint === fingerprints[at]) {
        return { format, file, rows: rows.length, bytes: stands.size, sha256: inHex(stands.digest) };
      }
      const { bytes, digest } = format === known ? first : spelled(format, table);
      fresh.set(file, this.#store.keep(file, bytes, digest));
      return { format, file, rows: rows.length, bytes: bytes.length, sha256: inHex(digest) };
    });
    return { fingerprints, downloads };
  }
}

/** The file whose hash a table is known by: JSON tells cells of every kind apart; a file that stands alone, itself. */
function formatKnownBy(formats: readonly TableFormat[]): TableFormat {
  const [only = 'json', ...others] = formats;
  return others.length === 0 ? only : 'json';
}

/** For whoever has no other place for them. */
export function keptInMemory(_: string, bytes: Uint8Array, digest: string): KeptBody {
  return { size: bytes.length, digest, bytes: () => bytes };
}

function spelled(format: TableFormat, table: Table): { bytes: Uint8Array; digest: string } {
  const body = writers[format](table);
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return { bytes, digest: digestOf(bytes) };
}

function digestOf(body: string | Uint8Array): string {
  return hash('sha256', body, 'base64url');
}

function inHex(digest: string): string {
  return Buffer.from(digest, 'base64url').toString('hex');
}
