import { expect, test } from 'vitest';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';

const header = 'id,publicKeyMultibase,from,until,revokedFrom,reason';
const publicKey = 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw';
// That of RFC 8032, section 7.1, which everybody knows.
const secretKey = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq';
const withKeys = (...rows: string[]) => judged({ 'keys.csv': [header, ...rows, ''].join('\n') });

test('a key of the issuer', async () => {
  const verdict = await withKeys(`key-1,${publicKey},2022-01-01,,,`);
  expect(placesOf(verdict)).toEqual([]);
  expect(verdict.registry?.keys).toEqual([
    {
      id: 'key-1',
      publicKeyMultibase: publicKey,
      from: '2022-01-01',
      origin: { file: 'keys.csv', line: 2 },
    },
  ]);
});

test('a number that is none, or one too many', async () => {
  const verdict = await withKeys(`first,${publicKey},2022-01-01,,,`, `key-17,${publicKey},2022-01-01,,,`);
  expect(placesOf(verdict)).toEqual(['keys.csv:2:1 HB800', 'keys.csv:3:1 HB800']);
});

test('a key of another curve, one letter lost, and no key at all', async () => {
  const p256 = 'zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169';
  for (const key of [p256, publicKey.slice(0, -1), 'z6Mk']) {
    expect(placesOf(await withKeys(`key-1,${key},2022-01-01,,,`))).toEqual(['keys.csv:2:7 HB801']);
  }
});

test('a private key in the table is refused and not repeated', async () => {
  const jwk = '"{""kty"":""OKP"",""d"":""nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A""}"';
  for (const key of [secretKey, jwk]) {
    const verdict = await withKeys(`key-1,${key},2022-01-01,,,`);
    expect(placesOf(verdict)).toEqual(['keys.csv:2:7 HB809']);
    expect(JSON.stringify([verdict.problems, sayingsOf(verdict)])).not.toMatch(/z3u2|nWGx/);
  }
});

test('after a refused row, no key is missed', async () => {
  const verdict = await withKeys(`key-1,z6Mk,2022-01-01,,,`, `key-2,${publicKey},2022-01-01,,,`);
  expect(placesOf(verdict)).toEqual(['keys.csv:2:7 HB801']);
});

test('a number of two keys, and an index of a board out of range', async () => {
  const row = `key-1,${publicKey},2022-01-01,,,`;
  expect(placesOf(await withKeys(row, row))).toEqual(['keys.csv:3:1 HB301']);
  const plaques =
    'number,unit,statusIndex\nQH-1,chunjiang-1,26214400\nQH-2,chunjiang-2,-1\nQH-3,chunjiang-2,x\n';
  expect(placesOf(await judged({ 'plaques/epidemic-free.csv': plaques }))).toEqual([
    'plaques/epidemic-free.csv:2:18 HB220',
    'plaques/epidemic-free.csv:3:18 HB219',
    'plaques/epidemic-free.csv:4:18 HB225',
  ]);
});

test('an index that two boards share names the first', async () => {
  const rows = ['QH-1,chunjiang-1,7', 'QH-2,chunjiang-2,7'];
  const verdict = await judged({
    'plaques/epidemic-free.csv': `number,unit,statusIndex\n${rows.join('\n')}\n`,
  });
  expect(sayingsOf(verdict)).toContain('状态序号 7 已经给了牌匾 QH-1（plaques/epidemic-free.csv 第 2 行）');
});
