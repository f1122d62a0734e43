import { expect, test } from 'vitest';
import { issuerKeyRow, MOST_KEYS, type IssuerKey } from '../../domain/issuer-key.ts';
import { anIssuerKey } from '../../testing/builders/records.ts';
import { withKey, withRevocation, withRotation, type KeyTable } from './key-rows.ts';

const header = 'id,publicKeyMultibase,from,until,revokedFrom,reason';
const columns = Object.keys(issuerKeyRow.shape) as (keyof IssuerKey)[];

/** The table with these keys on 2022-05-20. */
function table(...keys: IssuerKey[]): KeyTable {
  const rows = keys.map((key) => columns.map((column) => key[column] ?? '').join(','));
  return {
    text: keys.length > 0 ? `${[header, ...rows].join('\n')}\n` : undefined,
    keys,
    today: '2022-05-20',
  };
}

const first = anIssuerKey({ publicKeyMultibase: 'z6Mk-1' });

test('the first key begins the table', () => {
  expect(withKey(table(), 'z6Mk-1', '2022-01-01')).toEqual({
    path: 'keys.csv',
    before: undefined,
    text: `${header}\nkey-1,z6Mk-1,2022-01-01,,,\n`,
  });
});

test('after one that has ended comes the next number', () => {
  const ended = { ...first, until: '2022-04-30' };
  expect(withKey(table(ended), 'z6Mk-2', '2022-05-20').text).toBe(
    `${header}\nkey-1,z6Mk-1,2022-01-01,2022-04-30,,\nkey-2,z6Mk-2,2022-05-20,,,\n`,
  );
});

test('a rotation ends the old key on the day before', () => {
  expect(withRotation(table(first), 'z6Mk-2', '2022-05-20').text).toBe(
    `${header}\nkey-1,z6Mk-1,2022-01-01,2022-05-19,,\nkey-2,z6Mk-2,2022-05-20,,,\n`,
  );
});

test('a key that is taken back keeps its row, with the day and why', () => {
  const change = withRevocation(table(first), { id: 'key-1', from: '2022-05-10', reason: '电脑，丢失' });
  expect(change.text).toBe(`${header}\nkey-1,z6Mk-1,2022-01-01,,2022-05-10,电脑，丢失\n`);
});

test('a day may be made earlier and not later', () => {
  const taken = { ...first, revokedFrom: '2022-05-10', reason: '丢失' };
  const revoke = (from: string) => withRevocation(table(taken), { id: 'key-1', from, reason: '丢失' }).text;
  expect(revoke('2022-05-01')).toContain(',2022-05-01,丢失');
  expect(() => revoke('2022-05-11')).toThrow(/只能改早.*HB852/);
});

test.each<[string, () => unknown, RegExp]>([
  ['a second key beside one in force', () => withKey(table(first), 'z6Mk-2', '2022-05-20'), /rotate.*HB851/],
  [
    'a key that is registered',
    () => withKey(table({ ...first, until: '2022-04-30' }), 'z6Mk-1', '2022-05-20'),
    /登记过了，是 key-1/,
  ],
  ['a key that begins later', () => withKey(table(), 'z6Mk-1', '2022-05-21'), /还没到.*HB852/],
  ['a rotation without a key', () => withRotation(table(), 'z6Mk-1', '2022-05-20'), /keys -- new.*HB851/],
  ['a rotation to a day before', () => withRotation(table(first), 'z6Mk-2', '2022-01-01'), /key-1.*HB852/],
  [
    'a key too many',
    () => {
      const ended = Array.from({ length: MOST_KEYS }, (_, at) => {
        return anIssuerKey({ id: `key-${at + 1}`, publicKeyMultibase: `z6Mk-${at}`, until: '2022-04-30' });
      });
      return withKey(table(...ended), 'z6Mk-x', '2022-05-20');
    },
    /16 把.*HB851/,
  ],
  [
    'taking back what is not there',
    () => withRevocation(table(first), { id: 'key-2', from: '2022-05-10', reason: 'x' }),
    /没有钥匙 key-2；有：key-1/,
  ],
  [
    'taking back from a day to come',
    () => withRevocation(table(first), { id: 'key-1', from: '2022-05-21', reason: 'x' }),
    /还没到.*HB852/,
  ],
  [
    'taking back from before it began',
    () => withRevocation(table(first), { id: 'key-1', from: '2021-12-31', reason: 'x' }),
    /才启用.*HB852/,
  ],
])('refuses %s', (_, attempt, words) => {
  expect(attempt).toThrow(words);
});
