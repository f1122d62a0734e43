import { hash } from 'node:crypto';
import type { Download, PrintTable, TableFormat } from '../../views/download.ts';
import type { Table } from '../../views/table.ts';
import { csvOf } from './csv-of.ts';
import { jsonOf } from './json-of.ts';
import { xlsxOf } from './xlsx-of.ts';

/** Part of every fingerprint: to be raised when a writer gives other bytes for the same table. */
export const writersVersion = 1;

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

/** A file whose bytes follow from its fingerprint; `body` makes them, and is not called if they stand already. */
export interface PrintedFile {
  path: string;
  fingerprint: string;
  body: () => string | Uint8Array;
}

export interface TablePrinter {
  print: PrintTable;
  /** All files that have been printed so far. */
  files: () => PrintedFile[];
}

/**
 * Prints tables into files. A file is known by the hash of its table: where one with the same hash stands in the
 * site being served, its size and SHA-256 are taken from there and nothing is written; so an unchanged table costs
 * its rows and one hash.
 * @param standing what stands at a path (without base) of the site being served.
 */
export function tablePrinter(standing: (path: string) => StandingFile | undefined): TablePrinter {
  const printed = new Map<string, Download[]>();
  const files: PrintedFile[] = [];

  function printFormat(path: string, format: TableFormat, { table, key, make }: Source): Download {
    const fingerprint = hash('sha256', `${format} ${writersVersion} ${key}`, 'base64url');
    const rows = table.rows.length;
    const stands = standing(path);
    if (stands?.fingerprint === fingerprint) {
      files.push({ path, fingerprint, body: () => writers[format](make()) });
      const sha256 = Buffer.from(stands.digest, 'base64url').toString('hex');
      return { format, file: path, rows, bytes: stands.size, sha256 };
    }
    const body = writers[format](table);
    files.push({ path, fingerprint, body: () => body });
    return { format, file: path, rows, bytes: Buffer.byteLength(body), sha256: hash('sha256', body, 'hex') };
  }

  return {
    print(stem, formats, make) {
      const known = printed.get(stem);
      if (known) return known;
      const table = make();
      const source = { table, key: hash('sha256', JSON.stringify(table), 'base64url'), make };
      const downloads = fitting(formats, table).map((format) =>
        printFormat(`${stem}.${format}`, format, source),
      );
      printed.set(stem, downloads);
      return downloads;
    },
    files: () => files,
  };
}

/** Packing is slow, and a long workbook slow to open; spreadsheets open CSV too. */
const mostWorkbookRows = 10_000;

function fitting(formats: readonly TableFormat[], { rows }: Table): TableFormat[] {
  return formats.filter((format) => format !== 'xlsx' || rows.length <= mostWorkbookRows);
}

interface Source {
  table: Table;
  /** Hash of the table. */
  key: string;
  make: () => Table;
}
