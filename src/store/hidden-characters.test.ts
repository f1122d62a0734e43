import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';

const notice = 'notices/2022/list-2022-04.md';
const roll = 'communities/dongmen.csv';

/** The verdict on the small district with another summary in its notice. */
function withSummary(yaml: string) {
  return judged({ [notice]: smallDistrictFile(notice, 'kind: list', `kind: list\nsummary: ${yaml}`) });
}

describe('characters that nobody sees', () => {
  test.each([
    ['an escape sequence for terminals', '名\u001b[31m单'],
    ['a turn of the direction of writing', '名\u202e单'],
    ['what a decoder left in the place of a lost character', '名\ufffd单'],
    ['a line separator', '名\u2028单'],
  ])('%s is refused at its place', async (_, text) => {
    expect(placesOf(await withSummary(text))).toEqual([`${notice}:4:11 HB126`]);
    const table = smallDistrictFile(roll, '东门路1号', `东门${text}`);
    expect(placesOf(await judged({ [roll]: table }))).toEqual([`${roll}:2:59 HB126`]);
  });

  test.each([['"名\\0单"'], ['"名\\ud800单"'], ['"名\\u202e单"']])(
    'so is one written as %s',
    async (yaml) => {
      expect(placesOf(await withSummary(yaml))).toEqual([`${notice}:4:10 HB126`]);
    },
  );

  test('are named', async () => {
    expect(sayingsOf(await withSummary('"名\\ud800单"'))).toEqual([
      '这里有看不见或者已经损坏的字符（U+D800）',
    ]);
  });

  test('emoji, tabs in text and text over several lines are none', async () => {
    expect((await withSummary('"👍\\t好"')).problems).toEqual([]);
    expect((await withSummary('|-\n  一\n  二')).problems).toEqual([]);
  });
});

describe('personal data that only YAML shows', () => {
  test('is found where its text begins', async () => {
    expect(placesOf(await withSummary('"138\\x31234\\x35678"'))).toEqual([`${notice}:4:10 HB602`]);
  });

  test.each([['>-\n  138\n  1234 5678'], ['电话\n  138\n  1234 5678']])(
    '%s, folded from two lines, is found where it stands, and once',
    async (yaml) => expect(placesOf(await withSummary(yaml))).toEqual([`${notice}:5:3 HB602`]),
  );
});
