import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '../testing/press/tiny-site.ts';
import { digestOf } from './fingerprint.ts';
import { Spool } from './spool.ts';

test('bodies stand until they are let go, the large ones on the disk', () => {
  const { root, remove } = buildFolder();
  try {
    const spool = new Spool(join(root, 'spool'));
    const bytes = Buffer.alloc(100_000, '行');
    const small = spool.keep('/a.csv', bytes.subarray(0, 9), digestOf(bytes.subarray(0, 9)));
    const large = spool.keep('/b.csv', bytes, digestOf(bytes));
    expect(small.file).toBeUndefined();
    expect(small.bytes()).toEqual(bytes.subarray(0, 9));
    expect(readFileSync(large.file ?? '')).toEqual(bytes);
    expect(large).toMatchObject({ size: 100_000, digest: digestOf(bytes) });
    spool.close();
    expect(existsSync(join(root, 'spool'))).toBe(false);
  } finally {
    remove();
  }
});

test('a body with a number of a person is refused before it is put aside', () => {
  const { root, remove } = buildFolder();
  try {
    const bytes = Buffer.from('单元,说明\n甲,13812345678\n');
    const keep = (allowed: string[]) => () =>
      new Spool(join(root, 'spool'), allowed).keep('/a.csv', bytes, digestOf(bytes));
    expect(keep([])).toThrow('/a.csv');
    expect(keep(['13812345678'])).not.toThrow();
  } finally {
    remove();
  }
});
