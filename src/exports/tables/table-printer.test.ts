import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { aTable } from '../../testing/builders/tables.ts';
import { tableFormats, type TableFormat } from '../../views/download.ts';
import { csvOf } from './csv-of.ts';
import { keptInMemory, TablePrinter, writersVersion, type StandingFile } from './table-printer.ts';

const sha256 = (body: string | Uint8Array, encoding: 'hex' | 'base64url' = 'hex') =>
  createHash('sha256').update(body).digest(encoding);

const all = () => [...tableFormats];
const csvAlone = (): TableFormat[] => ['csv'];

function printerBeside(standing: (path: string) => StandingFile | undefined): TablePrinter {
  const printer = new TablePrinter();
  printer.open({ standing, keep: keptInMemory });
  return printer;
}

/** What a build of `aTable()` at `/data/x` leaves behind. */
function standingFiles(formatsOf = all): Map<string, StandingFile> {
  const printer = new TablePrinter();
  printer.print('/data/x', formatsOf, () => aTable());
  return new Map(
    printer.files.map(({ path, fingerprint, body }) => {
      const bytes = Buffer.from(body());
      return [path, { fingerprint, size: bytes.length, digest: sha256(bytes, 'base64url') }];
    }),
  );
}

test('a download names the file, its bytes and their SHA-256', () => {
  const printer = new TablePrinter();
  expect(printer.print('/data/x', csvAlone, () => aTable())).toEqual([
    {
      format: 'csv',
      file: '/data/x.csv',
      rows: 2,
      bytes: Buffer.byteLength(csvOf(aTable())),
      sha256: sha256(csvOf(aTable())),
    },
  ]);
});

test('a table is asked for once, however many pages offer it', () => {
  let made = 0;
  const table = () => {
    made += 1;
    return aTable();
  };
  const printer = new TablePrinter();
  const first = printer.print('/data/x', all, table);
  expect(printer.print('/data/x', all, table)).toBe(first);
  expect(made).toBe(1);
  expect(printer.files.map(({ path }) => path)).toEqual(['/data/x.csv', '/data/x.xlsx', '/data/x.json']);
});

test('what stands already is not written again, and is described the same', () => {
  const files = standingFiles();
  const printer = printerBeside((path) => files.get(path));
  const again = printer.print('/data/x', all, () => aTable());
  expect(again).toEqual(new TablePrinter().print('/data/x', all, () => aTable()));
  // Described from what stands: a file that says it has 7 bytes is believed.
  const csv = files.get('/data/x.csv');
  const liar = printerBeside(() => csv && { ...csv, size: 7 });
  expect(liar.print('/data/x', all, () => aTable())[0]?.bytes).toBe(7);
});

test('a file that stood and was lost is made again from its table', () => {
  const files = standingFiles();
  const printer = printerBeside((path) => files.get(path));
  printer.print('/data/x', all, () => aTable());
  expect(printer.files[0]?.kept).toBeUndefined();
  expect(printer.files[0]?.body()).toEqual(Buffer.from(csvOf(aTable())));
});

test('a table that goes into one file is known by that file', () => {
  const files = standingFiles(csvAlone);
  const printer = printerBeside((path) => files.get(path));
  printer.print('/data/x', csvAlone, () => aTable());
  expect(printer.files[0]?.kept).toBeUndefined();
  expect(printer.files[0]?.fingerprint).toBe(files.get('/data/x.csv')?.fingerprint);
});

test('another row, title or order of columns makes another file', () => {
  const files = standingFiles();
  const changed = [
    aTable({ rows: [] }),
    aTable({ title: '别的名单' }),
    aTable({ columns: aTable().columns.toReversed() }),
    // The same in CSV.
    aTable({ rows: aTable().rows.map((row) => row.map((cell) => (cell === 320 ? '320' : cell))) }),
  ];
  for (const table of changed) {
    const printer = printerBeside((path) => files.get(path));
    printer.print('/data/x', all, () => table);
    for (const { path, fingerprint } of printer.files) {
      expect(fingerprint).not.toBe(files.get(path)?.fingerprint);
    }
  }
});

test('writers that give other bytes have another version', () => {
  // If this fails because a writer was changed: raise writersVersion and record the new digests.
  const printer = new TablePrinter();
  expect({
    version: writersVersion,
    digests: printer.print('/data/x', all, () => aTable()).map((file) => file.sha256.slice(0, 12)),
  }).toMatchInlineSnapshot(`
    {
      "digests": [
        "2dfb99a10a35",
        "8cf4c30333d6",
        "ca2093130410",
      ],
      "version": 2,
    }
  `);
});
