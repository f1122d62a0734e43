import type { Random } from '../district/random.ts';

/** A text with personal data in it, and what must be found there. */
export interface Planted {
  kind: 'identity-number' | 'mobile' | 'bank-card' | 'passport' | 'permit';
  /** What is done to the number, for the table. */
  form: string;
  text: string;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.below(10)).join('');

/** An identity number by GB 11643-1999, reckoned here and not by the code that is measured. */
export function identityNumber(random: Random): string {
  const area = random.pick([
    '110105',
    '330203',
    '440524',
    '510107',
    '652901',
    '810000',
    '830000',
    '911330',
    '350211',
  ]);
  const born = `${random.pick(['19', '19', '20'])}${pad(random.below(25) + 0, 2)}`;
  const body = `${area}${born}${pad(1 + random.below(12), 2)}${pad(1 + random.below(28), 2)}${digits(random, 3)}`;
  let remainder = 0;
  for (const digit of body) remainder = ((remainder + Number(digit)) * 2) % 11;
  const check = (12 - remainder) % 11;
  return body + (check === 10 ? 'X' : String(check));
}

function mobile(random: Random): string {
  return `1${3 + random.below(7)}${digits(random, 9)}`;
}

function bankCard(random: Random): string {
  const body =
    random.pick(['622202', '621700', '621660', '955880', '623052']) + digits(random, random.pick([9, 12]));
  const reversed = Array.from(`${body}0`).reverse().map(Number);
  const sum = reversed.reduce((total, digit, at) => {
    const weighted = at % 2 === 1 ? digit * 2 : digit;
    return total + Math.floor(weighted / 10) + (weighted % 10);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

const fullWidth = (text: string) =>
  text.replaceAll(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const spelled = (signs: string) => (text: string) =>
  text.replaceAll(/\d/g, (digit) => signs[Number(digit)] ?? '');
const grouped = (sizes: readonly number[], sign: string) => (text: string) => {
  let rest = text;
  const parts = sizes.map((size) => {
    const part = rest.slice(0, size);
    rest = rest.slice(size);
    return part;
  });
  return [...parts, rest].filter((part) => part !== '').join(sign);
};
const split = (sign: string) => (text: string, random: Random) => {
  const at = 2 + random.below(text.length - 4);
  return text.slice(0, at) + sign + text.slice(at);
};

type Form = readonly [name: string, write: (text: string, random: Random) => string];

const forms: readonly Form[] = [
  ['as it is', (text) => text],
  ['full width', fullWidth],
  ['line break inside', split('\n')],
  ['line break and indent inside', split('\n   ')],
  ['invisible sign inside', split('\u200b')],
  ['Markdown marks inside', split('**')],
  ['entity inside', (text) => text.replace(/\d/, (digit) => `&#${48 + Number(digit)};`)],
  [
    'mathematical digits',
    (text) => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  ],
  ['digit by digit', (text) => Array.from(text).join(' ')],
];

const byKind: Record<
  Planted['kind'],
  { make: (random: Random) => string; lead: string[]; forms: readonly Form[] }
> = {
  'identity-number': {
    make: identityNumber,
    lead: ['身份证号：', '证件号码 ', '，', '户主', 'ID', '|', '（'],
    forms: [
      ...forms,
      ['in groups', grouped([6, 8], ' ')],
      ['in groups with hyphens', grouped([6, 8], '-')],
      ['in groups with dots', grouped([6, 4, 4], '.')],
      ['disability certificate', (text, random) => text + random.pick(['11', '42', '43', '64'])],
      ['small x', (text) => text.toLowerCase()],
      ['Chinese digits', spelled('〇一二三四五六七八九')],
    ],
  },
  mobile: {
    make: mobile,
    lead: ['电话', '联系电话：', '手机 ', '，', 'Tel:', 'QQ', '微信', '+86 ', '（', '|'],
    forms: [
      ...forms,
      ['in groups', grouped([3, 4], ' ')],
      ['in groups with hyphens', grouped([3, 4], '-')],
      ['in groups with dots', grouped([3, 4], '.')],
      ['first part in brackets', (text) => `(${text.slice(0, 3)})${text.slice(3)}`],
      ['Chinese digits', spelled('〇一二三四五六七八九')],
      ['Chinese digits with 零', spelled('零一二三四五六七八九')],
      ['Chinese capital digits', spelled('零壹贰叁肆伍陆柒捌玖')],
      ['circled digits', spelled('⓪①②③④⑤⑥⑦⑧⑨')],
    ],
  },
  'bank-card': {
    make: bankCard,
    lead: ['卡号', '账号：', '工行 ', '，', '开户行：建设银行，', '|'],
    forms: [
      ...forms,
      ['in groups', grouped([4, 4, 4, 4], ' ')],
      ['in groups with hyphens', grouped([4, 4, 4, 4], '-')],
    ],
  },
  passport: {
    make: (random) =>
      random.pick([
        `E${digits(random, 8)}`,
        `G3${digits(random, 7)}`,
        `EC${digits(random, 7)}`,
        `SE${digits(random, 7)}`,
        `MA${digits(random, 7)}`,
      ]),
    lead: ['护照', '护照号：', '，', '证件 ', '|'],
    forms: [
      ['as it is', (text) => text],
      ['full width', (text) => fullWidth(text.replace(/[A-Z]+/, (part) => part))],
    ],
  },
  permit: {
    make: (random) => random.pick([`H8${digits(random, 7)}`, `M4${digits(random, 9)}`]),
    lead: ['通行证', '回乡证号：', '，', '|'],
    forms: [
      ['as it is', (text) => text],
      ['full width', fullWidth],
    ],
  },
};

const ends = ['。', '，', '', '\n', ')', '（本人）', ' 2022-05-01', '|', ',李某,'];

/** Texts with one number each. */
export function* plantedNumbers(random: Random, count: number): Generator<Planted> {
  const kinds = Object.keys(byKind) as Planted['kind'][];
  for (let at = 0; at < count; at += 1) {
    const kind = at % 10 < 7 ? (at % 2 === 0 ? 'identity-number' : 'mobile') : random.pick(kinds);
    const { make, lead, forms: own } = byKind[kind];
    const [form, write] = own[at % own.length] ?? own[0] ?? (['', String] as Form);
    yield { kind, form, text: random.pick(lead) + write(make(random), random) + random.pick(ends) };
  }
}
