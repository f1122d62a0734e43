import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder } from '../testing/content-folder.ts';
import { attachedFilesIn } from './attached-files.ts';
import { attachedPersonalDataIn } from './attached-personal-data.ts';
import { isSameStamp, stampOf } from './file-stamp.ts';
import { judgeWith } from './judge.ts';

const path = 'notices/2022/a.csv';
const time = new Date('2022-05-01T00:00:00Z');

test('a file is told apart by size, both times and number, and believed nothing while it is young', () => {
  const was = { size: 5, mtimeMs: 1_000, ctimeMs: 1_000, ino: 7 };
  const now = 4_000;
  const stamp = stampOf(was, now);
  expect(isSameStamp(stamp, stampOf({ ...was }, now))).toBe(true);
  for (const other of [{ size: 6 }, { mtimeMs: 999 }, { ctimeMs: 1_001 }, { ino: 8 }])
    expect(isSameStamp(stamp, stampOf({ ...was, ...other }, now))).toBe(false);
  // Also after the clock was set back, when all files come from the future.
  for (const young of [2_999, 1_000, 0]) expect(stampOf(was, young)).toBeUndefined();
  expect(isSameStamp(undefined, undefined)).toBe(false);
});

test('an attached file of the same size and time is another file', async () => {
  const { content, write } = aContentFolder({ [path]: '名称,户数\n甲,1\n' });
  const look = attachedPersonalDataIn(content, undefined);
  const read = attachedFilesIn(content);
  utimesSync(join(content, path), time, time);
  const before = { found: await look([path]), file: read([path]).files.get(path) };
  write(path, '名称,户数\n甲,2\n');
  utimesSync(join(content, path), time, time);
  const sha256 = read([path]).files.get(path)?.sha256;
  expect(sha256).not.toBe(before.file?.sha256);
  expect((await look([path])).seen.get(path)).toBe(sha256);
  expect(before.found.seen.get(path)).toBe(before.file?.sha256);
});

test('an attached file that was looked into as other bytes than those to be published is refused', async () => {
  const { content, write } = aContentFolder({ [path]: '名称,电话\n甲,1\n' });
  const looked = await attachedPersonalDataIn(content, undefined)([path]);
  write(path, '名称,电话\n甲,13800138000\n');
  const walk = { files: [], attached: [path], photos: [], problems: [], aside: 0 };
  const { problems } = judgeWith(content)(walk, new Map(), { files: new Map(), problems: [] }, looked);
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'HB120', file: path, args: { reason: '读的时候被改动，请再试一次' } }),
  );
});
