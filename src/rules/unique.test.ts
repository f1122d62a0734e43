import { expect, test } from 'vitest';
import { aCommunity } from '../testing/builders/records.ts';
import { wordsOf } from '../i18n/gate/catalogue.ts';
import { unique } from './unique.ts';

const twice = [
  aCommunity({ id: 'b', name: '先', origin: { file: 'communities/x.csv', line: 2 } }),
  aCommunity({ id: 'a', origin: { file: 'communities/x.csv', line: 3 } }),
  aCommunity({ id: 'b', name: '后', origin: { file: 'communities/y.csv', line: 9 } }),
];

test('a key that comes twice is named at the second place, with the first', () => {
  const { problems } = unique(twice, { of: ({ id }) => id, field: 'id' });
  expect(problems).toMatchObject([{ code: 'HB301', file: 'communities/y.csv', line: 9, field: ['id'] }]);
  const [problem] = problems;
  expect(wordsOf('HB301', problem?.args ?? {}, 'zh').what).toBe(
    '编号“b”重复，communities/x.csv 第 2 行已经用过',
  );
});

test('the first record stays, and the map is in the order of keys', () => {
  const { map } = unique(twice, { of: ({ id }) => id, field: 'id' });
  expect([...map].map(([key, { name }]) => `${key} ${name}`)).toEqual(['a a 小区', 'b 先']);
});

test('two profiles of one unit have their own message', () => {
  const { problems } = unique(twice, { of: ({ id }) => id, field: 'unit', code: 'HB302' });
  expect(problems.map(({ code }) => code)).toEqual(['HB302']);
  expect(wordsOf('HB302', problems[0]?.args ?? {}, 'zh').what).toContain('communities/x.csv');
});
