import { keyInForce, MOST_KEYS, type IssuerKey } from '../../domain/issuer-key.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { ContentChange } from '../content-change.ts';
import { DeskError } from '../desk-error.ts';
import { cellOf, csvRecord, csvText, openCsv, type CsvFile } from '../import/write/csv-file.ts';

/** The table of the issuer's public keys as it is. */
export interface KeyTable {
  /** Of `keys.csv`; undefined where there is none yet. */
  text: string | undefined;
  keys: readonly IssuerKey[];
  today: PlainDate;
}

const path = 'keys.csv';
const columns = ['id', 'publicKeyMultibase', 'from', 'until', 'revokedFrom', 'reason'];

/**
 * Registers a public key, the first or one after all others have ended.
 * @throws DeskError HB851 where a key signs already, or there is no room; HB852 for a day that does not do
 */
export function withKey(table: KeyTable, publicKeyMultibase: string, from: PlainDate): ContentChange {
  const { keys } = table;
  const other = keys.find((key) => keyInForce([key], from) !== undefined);
  if (other !== undefined) {
    throw new DeskError(
      'HB851',
      `${other.id} 还在用，从 ${other.from} 起；换一把用 npm run keys -- rotate 新文件`,
    );
  }
  return changed(table, (file) => file.records.push(newRecord(file, table, publicKeyMultibase, from)));
}

/**
 * Registers a new public key and ends the one in force on the day before. The old one stays in the table.
 * @throws DeskError HB851 where none is in force, or there is no room; HB852 for a day that does not do
 */
export function withRotation(table: KeyTable, publicKeyMultibase: string, from: PlainDate): ContentChange {
  const { keys, today } = table;
  const old = keyInForce(keys, today);
  if (old === undefined) {
    throw new DeskError('HB851', '没有在用的钥匙，换不了；第一把用 npm run keys -- new 新文件');
  }
  if (from <= old.from) {
    throw new DeskError(
      'HB852',
      `${old.id} 是 ${old.from} 启用的，新的一把要从以后的日子起；它泄露了的，先收回：` +
        `npm run keys -- revoke ${old.id} --from ${old.from} --reason …`,
    );
  }
  return changed(table, (file) => {
    fill(file, old.id, { until: addDays(from, -1) });
    file.records.push(newRecord(file, table, publicKeyMultibase, from));
  });
}

/**
 * Takes a key back: what it signed from a day on no longer holds.
 * @throws DeskError HB851 where there is no such key, HB852 for a day that does not do
 */
export function withRevocation(
  table: KeyTable,
  { id, from, reason }: { id: string; from: PlainDate; reason: string },
): ContentChange {
  const { keys, today } = table;
  const key = keys.find((one) => one.id === id);
  if (key === undefined) {
    const known = keys.map((one) => one.id).join('、') || '（还没有）';
    throw new DeskError('HB851', `没有钥匙 ${id}；有：${known}`);
  }
  refuseLater(from, today);
  if (from < key.from) {
    throw new DeskError('HB852', `--from ${from}：${id} 从 ${key.from} 才启用；整把不作数的，写 ${key.from}`);
  }
  if (key.revokedFrom !== undefined && key.revokedFrom < from) {
    throw new DeskError('HB852', `${id} 已经从 ${key.revokedFrom} 起收回，只能改早，不能改晚`);
  }
  return changed(table, (file) => fill(file, id, { revokedFrom: from, reason }));
}

function newRecord(
  file: CsvFile,
  { keys, today }: KeyTable,
  publicKeyMultibase: string,
  from: PlainDate,
): CsvFile['records'][number] {
  refuseLater(from, today);
  const same = keys.find((key) => key.publicKeyMultibase === publicKeyMultibase);
  if (same !== undefined) throw new DeskError('HB851', `这把钥匙登记过了，是 ${same.id}`);
  if (keys.length >= MOST_KEYS) {
    throw new DeskError('HB851', `已经有 ${MOST_KEYS} 把，验证用的文件放不下更多`);
  }
  return csvRecord(file, { id: `key-${keys.length + 1}`, publicKeyMultibase, from });
}

function refuseLater(day: PlainDate, today: PlainDate): void {
  if (day > today) throw new DeskError('HB852', `--from ${day}：还没到，今天是 ${today}`);
}

function changed({ text }: KeyTable, change: (file: CsvFile) => unknown): ContentChange {
  const file = openCsv(path, text, columns);
  change(file);
  return { path, before: text, text: csvText(file) };
}

function fill(file: CsvFile, id: string, values: Readonly<Record<string, string>>): void {
  const at = file.records.findIndex(({ cells }) => cellOf(file, cells, 'id') === id);
  const { cells = [] } = file.records[at] ?? {};
  file.records[at] = csvRecord(file, values, cells);
}
