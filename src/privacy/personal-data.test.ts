import { describe, expect, test } from 'vitest';
import { personalDataIn } from './personal-data.ts';

/** What is found in `text`, as `kind masked`. */
function found(text: string): string[] {
  return personalDataIn(text).map(({ kind, masked }) => `${kind} ${masked}`);
}

const woman = '11010519491231002X';
const man = '440524188001010014';

/** An identity number with its check character (GB 11643-1999), made from the seventeen digits before it. */
function withCheck(digits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + '10X98765432'[sum % 11];
}

describe('resident identity numbers', () => {
  test.each([
    ['as they are', `身份证号：${woman}。`],
    ['with a small x', woman.toLowerCase()],
    ['in full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
    ['in groups', '110105 19491231 002X'],
    ['in groups with hyphens', '110105-19491231-002X'],
    ['with an ideographic space', '110105　19491231　002X'],
    ['digit by digit', [...woman].join(' ')],
    ['beside Latin letters', `ID${woman}`],
    ['in a CSV row', `张某,${woman},2022-05-01`],
    ['in an address', `https://a.cn/?id=${woman}&x=1`],
  ])('are found %s', (_, text) => {
    expect(found(text)).toEqual(['identity-number 11*************02X']);
  });

  test('are found one after the other', () => {
    expect(found(`${woman} ${man}`)).toEqual([
      'identity-number 11*************02X',
      'identity-number 44*************014',
    ]);
    expect(found(`${man}-${woman}`)).toHaveLength(2);
  });

  test.each(['81', '82', '83', '91', '99'])('of residents from elsewhere begin with %s', (prefix) => {
    expect(found(withCheck(`${prefix}000019800101001`))).toHaveLength(1);
  });

  test('with two digits more are disability certificates', () => {
    const [finding] = personalDataIn(`残疾人证${man}43`);
    expect(finding).toEqual({ kind: 'identity-number', start: 4, end: 24, masked: '44***************443' });
    expect(found(`${woman}42`)).toEqual(['identity-number 11***************X42']);
  });

  test.each([
    ['a wrong check character', '110105194912310021'],
    ['a day that does not exist', withCheck('11010519490231002')],
    ['a province that does not exist', withCheck('17010519491231002')],
    ['a digit too many', `1${man}`],
    ['three digits more', `${man}123`],
  ])('are not seen in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('of the old form are suspected', () => {
    expect(found('旧号 130503670401001')).toEqual(['old-identity-number 13**********001']);
    expect(found('130503670231001')).toEqual([]);
  });
});

describe('mobile numbers', () => {
  test.each([
    ['as they are', '联系电话13812341234'],
    ['in full-width digits', '１３８１２３４１２３４'],
    ['in groups', '138 1234 1234'],
    ['in groups with hyphens', '138-1234-1234'],
    ['in two groups', '138 12341234'],
    ['with the country', '+86 138 1234 1234'],
    ['with the country in one piece', '+8613812341234'],
    ['with 0086', '008613812341234'],
    ['digit by digit', '1 3 8 1 2 3 4 1 2 3 4'],
    ['with spaces that do not show', '138\u200b1234\u200b1234'],
    ['behind a word for it', 'Tel13812341234'],
    ['with the 0 of a long-distance call', '拨 013812341234'],
    ['with invisible characters inside', '138\u20601234\ufeff1234'],
    ['before a full stop', '电话13812341234. 另行通知'],
    ['at a sentence end in YAML', "phone: '13812341234'"],
  ])('are found %s', (_, text) => {
    expect(found(text)).toEqual(['mobile 138****1234']);
  });

  test('have a place that covers them whole', () => {
    const [finding] = personalDataIn('电话：138-1234-1234，');
    expect(finding).toMatchObject({ start: 3, end: 16 });
  });

  test('inside an identity number are no finding of their own', () => {
    expect(found(withCheck('13812319800101001'))).toHaveLength(1);
  });
});

test.each([
  ['days', '2022-05-01 2022-05-02，2022-04-18T09:00+08:00，20220501'],
  ['spans of days', '2022-04-18 - 2022-05-01'],
  ['document numbers', '清指〔2022〕13812号'],
  ['plaque numbers', 'QH-2204-0187、QH-STAR-2022-00138'],
  ['ids', 'list-2022-05、a13812341234、x_13812341234'],
  ['landlines', '0574-12345678、0571 8888 6666、400-123-4567'],
  ['amounts and decimals', '13812341234元、13812341234 万元、13812341234.00、30.13812341234'],
  ['figures in a row', '1320 1450 123、17830 人'],
  ['national codes', '330203001001'],
  ['site ids and filings', '3302000001 浙公网安备 33020302000123号'],
  ['long numbers in addresses', 'https://a.gov.cn/art/2022/5/23/art_1229530739_13812341234567.html'],
  ['numbers that no network has', '12812341234、10086123456'],
])('%s are no personal data', (_, text) => {
  expect(found(text)).toEqual([]);
});
