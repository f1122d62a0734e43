import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyParts, textOfPart } from './likely-parts.ts';
import { numbersInText } from './printed-personal-data.ts';

const inline = 'a b bdi code del em i ins mark s small span strong sub sup u wbr'.split(' ');

/** Numbers of every kind that a page may not show, and rows of digits that are none. */
const numbers = [
  ...['13812345678', '+8613812345678', '013812345678', '11010519491231002X', '44052418800101001443'],
  ...['6222021234567890128', '9558801234567890128', '4111111111111111', '33001234567890', 'E12345678'],
  ...[
    'EA1234567',
    'XE1234567',
    'X12345678',
    'H12345678',
    'C12345678',
    'CA1234567',
    '12345678',
    'M1234567890',
  ],
  ...['0574-12345678', '33020302000123', '2022-05-01', '20220501', '99', 'X', '1.'],
];
const plain = (digit: string) => digit;
const digits = [
  (digit: string) => String.fromCharCode(0xff10 + Number(digit)),
  (digit: string) => '〇一二三四五六七八九'[Number(digit)] ?? '',
  (digit: string) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)] ?? '',
  (digit: string) => `&#${48 + Number(digit)};`,
  (digit: string) => `&#x003${digit};`,
  (digit: string) => String.fromCodePoint(0x1d7ce + Number(digit)),
  (digit: string) => String.fromCodePoint(0x1fbf0 + Number(digit)),
  (digit: string) => `<i>${digit}</i>`,
];
const gaps = [
  ...[
    ' ',
    '-',
    '.',
    '/',
    '（',
    '）',
    '\u200b',
    '　',
    '\t',
    '—',
    '·',
    '_',
    '**',
    '\n',
    '\n  > ',
    '\n      ',
    '      ',
  ],
  ...[
    '&nbsp;',
    '&#8203;',
    '&shy;',
    '&amp;',
    '&',
    '<b>',
    '</b>',
    '<a href="/notices/2022/">',
    '<wbr>',
    '<br>',
  ],
  ...['<br class="x">', '<span title="12345678901">', '<td>', '</td>\n<td class="y">', '<article>', '<bdo>'],
];
const surroundings = [
  ...[
    '账号',
    '卡号：',
    '护照',
    '通行证',
    '回乡证 ',
    '电话',
    'Tel',
    'permit ',
    'passport no. ',
    '身份证',
    ',',
    '元',
  ],
  ...[
    '.00',
    '￥',
    '浙公网安备',
    '号',
    'QH-',
    'list_',
    'A',
    'Ｇ',
    'x',
    '。',
    '|',
    '春江花园',
    '=',
    '%',
    '🤝',
    '\n',
  ],
  ...['> ', '<div>', '</div>', '<p>', '<script>{"@id":"', '"}</script>', '<B>'],
];

/** A number as it may stand on a page: some or all of its digits written otherwise, and a few gaps in it. */
function written(number: string): fc.Arbitrary<string> {
  const places = fc.subarray([...number.slice(1)].map((_, at) => at + 1));
  return fc
    .record({
      cuts: fc.oneof(fc.constantFrom<number[]>([3, 7], [4, 8, 12, 16], [6, 14], [1], []), places),
      gap: fc.constantFrom('', '', ...gaps),
      write: fc.oneof({ weight: 2, arbitrary: fc.constant(plain) }, fc.constantFrom(...digits)),
      plainly: places,
    })
    .map(({ cuts, gap, write, plainly }) =>
      Array.from(number, (sign, at) => {
        const shown = /\d/.test(sign) && !plainly.includes(at) ? write(sign) : sign;
        return cuts.includes(at) ? gap + shown : shown;
      }).join(''),
    );
}

const filling = fc.nat(50).map((length) => '公示名单'.repeat(13).slice(0, length));
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...numbers).chain(written) },
  { weight: 3, arbitrary: fc.constantFrom(...surroundings) },
  { weight: 1, arbitrary: fc.constantFrom(...gaps) },
  { weight: 1, arbitrary: filling },
);
const nightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;

/** The text of a whole page, taken in three passes. */
const textOf = (html: string) =>
  html
    .replaceAll(new RegExp(`</?(?:${inline.join('|')})(?:\\s[^>]*)?>`, 'g'), '')
    .replaceAll(/<br\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, ' | ');
const valuesIn = (text: string) => numbersInText(`\n${text}`).map(({ value }) => value);

test('the likely parts of a page hold the numbers of the whole page, and no other', () => {
  let pagesWithNumbers = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const page = `<body>${pieces.join('')}</body>`;
      const values = valuesIn(textOf(page));
      expect(valuesIn(textOfPart(likelyParts(page)))).toEqual(values);
      if (values.length > 0) pagesWithNumbers += 1;
    }),
    { numRuns: nightly ? 200_000 : 2_000, seed: nightly ? Date.now() % 2_147_483_647 : 7 },
  );
  expect(pagesWithNumbers).toBeGreaterThan(nightly ? 20_000 : 200);
}, 600_000);

test.each([
  ['a word for it in another cell', `<td>账号<td>${'公'.repeat(16)}<td>33001234567890`],
  ['a digit before its letter', '<p>护照9 X1234567</p>'],
  ...inline.map((name) => [`${name} in it`, `<p>138<${name}>1234</${name}><${name} class="x">5678`]),
])('a number with %s is in a likely part', (_, html) => {
  expect(valuesIn(textOfPart(likelyParts(`<body><p>${'。'.repeat(50)}</p>${html}</body>`)))).toHaveLength(1);
});

test.each([
  ['days and figures', '<table><tr><td>2022-05-01</td><td>17830</td></tr></table><p>2022 年 5 月</p>'],
  ['addresses and attributes', '<a href="/data/13812345678.csv" title="13812345678">下载</a>'],
  ['digits of several cells', '<td>138</td><td>1234</td><td>5678</td>'],
])('%s are no likely part', (_, html) => {
  expect(likelyParts(`<body>${html}</body>`)).toBe('');
});

test('a likely part has before it what says what it is, and ends with its cell', () => {
  const long = '公'.repeat(50);
  const page = `<body><p>${long}</p><p>${long}</p><th>账号</th><td>3300 1234<b>567890</b></td><td>${long}</td></body>`;
  expect(likelyParts(page)).toBe(`<p>${long}</p><th>账号</th><td>3300 1234<b>567890</b>`);
});
