import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainFields } from './plain-fields.ts';

test('fields on lines of their own are read as they stand', () => {
  expect(
    plainFields('title: 关于“红榜”的通告：一\npublished: 2022-05-23T09:00+08:00\nunit: c000001\n'),
  ).toEqual({
    title: '关于“红榜”的通告：一',
    published: '2022-05-23T09:00+08:00',
    unit: 'c000001',
  });
});

test.each([
  ['nothing', ''],
  ['a number', 'year: 2022\n'],
  ['yes or no', 'draft: true\n'],
  ['a comment', 'title: 通告 # 草稿\n'],
  ['a list', 'tags: [自治, 服务]\n'],
  ['a text over two lines', 'title: 关于\n  通告\n'],
  ['a field twice', 'title: 通告\ntitle: 通知\n'],
  ['a field within the line', 'title: 通告: 一\n'],
  ['space at the end', 'title: 通告 \n'],
])('%s is left to YAML', (_, yaml) => {
  expect(plainFields(yaml)).toBeUndefined();
});

const name = fc.constantFrom('title', 'unit', 'a', 'x1', 'null', 'constructor', '__proto__');
const sign = fc.constantFrom(
  ...[
    '通告',
    '《',
    '“',
    'y',
    'no',
    'Null',
    'TRUE',
    'inf',
    '2022-05-23',
    '09:00',
    '1e3',
    '0x1f',
    '.5',
    'é',
    '😀',
  ],
  ...[
    ' ',
    ':',
    ': ',
    '#',
    ' #',
    '"',
    "'",
    '- ',
    '|',
    '>',
    '[',
    '{',
    ',',
    '&',
    '*',
    '!',
    '%',
    '@',
    '?',
    '~',
    '<<',
  ],
  ...[
    '\t',
    '\r',
    '\n',
    '\n  ',
    '...',
    '---',
    '\\',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\ud800',
  ],
);
const line = fc.tuple(name, fc.constantFrom('', '通告', '2022-05-23'), fc.array(sign, { maxLength: 3 }));
const numRuns = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0 ? 300_000 : 2_000;

test('what is read this way is what YAML says', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const yaml = lines.map(([key, lead, signs]) => `${key}: ${lead}${signs.join('')}\n`).join('');
      const fields = plainFields(yaml);
      if (fields === undefined) return;
      read += 1;
      expect(fields).toEqual(parse(yaml));
    }),
    { numRuns, seed: 8 },
  );
  expect(read).toBeGreaterThan(numRuns / 20);
});
