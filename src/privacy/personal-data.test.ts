import { describe, expect, test } from 'vitest';
import { checkCharacterOf } from './identity-number.ts';
import { personalDataIn } from './personal-data.ts';

/** What is found in `text`, as `kind masked`. */
function found(text: string): string[] {
  return personalDataIn(text).map(({ kind, masked }) => `${kind} ${masked}`);
}

const woman = '11010519491231002X';
const man = '440524188001010014';

/** An identity number with its check character, made from the seventeen digits before it. */
function withCheck(digits: string): string {
  return digits + checkCharacterOf(digits);
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
    const masked = '44***************443';
    expect(finding).toMatchObject({ kind: 'identity-number', start: 4, end: 24, masked });
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
    ['with dots', '138.1234.1234'],
    ['in brackets', '（138）1234-1234'],
    ['with Markdown marks inside', '138**1234**1234'],
    ['with a line break inside', '电话13812\n  341234。'],
    ['with a break of HTML inside', '138<br>1234<br/>1234'],
    ['in HTML entities', '&#49;38&#x31;2341234'],
    ['with entities for spaces', '138&nbsp;1234&#8203;1234'],
    ['in Chinese digits', '电话一三八一二三四一二三四'],
    ['in Chinese capital digits', '壹叁捌壹贰叁肆壹贰叁肆'],
    ['in circled digits', '①③⑧①②③④①②③④'],
    ['in dark circles', '❶❸❽❶❷❸❹❶❷❸❹'],
    ['in keycaps', Array.from('13812341234', (digit) => `${digit}\ufe0f\u20e3`).join('')],
    ['in mathematical digits', '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟏𝟐𝟑𝟒'],
    ['in Arabic digits', '١٣٨١٢٣٤١٢٣٤'],
    ['in mixed digits', '一38１２３④1234'],
    ['behind a digit of another family', '电话二13812341234'],
    ['as a QQ number', 'QQ13812341234'],
    ['as an address for mail', '13812341234@example.cn'],
    ['as the first of a list', '1.13812341234'],
    ['beside a postcode, behind a word for it', '电话 138 1234 1234 315000'],
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

describe('bank cards', () => {
  test.each([
    ['of UnionPay', '6222021234567890128'],
    ['in groups', '6222 0212 3456 7890 128'],
    ['of old', '9558801234567890128'],
    ['of other networks, in groups', '4111 1111 1111 1111'],
  ])('%s are found by their check digit', (_, text) => {
    expect(found(text)).toMatchObject([expect.stringMatching(/^bank-card/)]);
  });

  test('and accounts are found without it beside a word for them', () => {
    expect(found('开户行账号：33001234567890')).toEqual(['bank-card 3300******7890']);
    expect(found('姓名,卡号\n某,6222021234567890123')).toEqual(['bank-card 6222***********0123']);
  });

  test.each([
    ['a wrong check digit', '6222021234567890123'],
    ['figures of other things', '4111111111111111'],
    ['an amount', '账户余额 6222021234567元'],
  ])('are not seen in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('travel documents', () => {
  test.each([
    ['E12345678', 'passport E*****678'],
    ['EA1234567', 'passport E*****567'],
    ['护照G12345678', 'passport G*****678'],
    ['ＳＥ1234567', 'passport S*****567'],
    ['护照号：K12345678', 'passport K*****678'],
    ['H12345678', 'permit H*****678'],
    ['M1234567890', 'permit M*******890'],
    ['台胞证 12345678', 'permit 1****678'],
  ])('are found: %s', (text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  test.each([
    'G20220501',
    '浙A12345678',
    'K12345678',
    'QH-E12345678',
    'art_E12345678',
    'G12345678.pdf',
    'EI1234567',
  ])('are not seen in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('credit codes are found by their check character', () => {
  expect(found('代码91350100M000100Y43')).toEqual(['credit-code 9135**********0Y43']);
  expect(found('代码91350100M000100Y44')).toEqual([]);
});

test.each([
  ['days', '2022-05-01 2022-05-02，2022-04-18T09:00+08:00，20220501'],
  ['spans of days', '2022-04-18 - 2022-05-01'],
  ['document numbers', '清指〔2022〕13812号'],
  ['plaque numbers', 'QH-2204-0187、QH-STAR-2022-00138'],
  ['ids', 'list-2022-05、a13812341234、x_13812341234'],
  ['landlines', '0574-12345678、0571 8888 6666、400-123-4567'],
  ['amounts and decimals', '13812341234元、13812341234 万元、13812341234.00、30.13812341234'],
  ['figures in a row', '1320 1450 123、17830 人、3 135 1206 3415 98'],
  ['cells of two rows', 'a,138\n12341234,b'],
  ['national codes', '330203001001'],
  ['site ids and filings', '3302000001 浙公网安备 33020302000123号'],
  ['long numbers in addresses', 'https://a.gov.cn/art/2022/5/23/art_1229530739_13812341234567.html'],
  ['numbers that no network has', '12812341234、10086123456'],
])('%s are no personal data', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['digits', '1', 100_000],
  ['words for a state', '低保', 50_000],
  ['rows of a table', '姓名,低保\n李小明,是\n', 10_000],
])('very many %s hide nothing behind them', (_, piece, count) => {
  const text = `${piece.repeat(count)}\n手机13812345678。`;
  expect(personalDataIn(text).at(-1)?.masked).toBe('138****5678');
});
