import type { Random } from '../district/random.ts';

/** A number as offices write it that is no personal data, in a few words. */
export interface Harmless {
  sort: string;
  text: string;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.below(10)).join('');
const day = (random: Random) => [
  String(2018 + random.below(8)),
  pad(1 + random.below(12), 2),
  pad(1 + random.below(28), 2),
];
const area = (random: Random) => random.pick(['330203', '110105', '440524', '620102', '510107', '350211']);

const sorts: Record<string, (random: Random) => string> = {
  'document numbers': (random) =>
    `${random.pick(['清指', '浙民基', '国办发明电'])}〔${2015 + random.below(10)}〕${1 + random.below(400)}号`,
  'days and spans': (random) =>
    random.pick([
      `${day(random).join('-')} — ${day(random).join('-')}`,
      `${day(random).join('.')}-${day(random).join('.')}`,
      `${day(random).join('')}至${day(random).join('')}`,
    ]),
  'days in lines': (random) => `${day(random).join('-')}\n${day(random).join('-')}\n${day(random).join('-')}`,
  amounts: (random) =>
    random.pick([
      `${1 + random.below(9)}${digits(random, 10)}元`,
      `${1 + random.below(9)}${digits(random, 10)}.${digits(random, 2)}`,
      `¥1${3 + random.below(6)}${digits(random, 9)}`,
      `${random.below(900)},${digits(random, 3)},${digits(random, 3)}.00元`,
    ]),
  'plot numbers': (random) =>
    `${area(random)}${digits(random, 6)}${random.pick(['GB', 'JC', 'GX'])}${digits(random, 5)}`,
  'property units': (random) =>
    `${area(random)}${digits(random, 6)}GB${digits(random, 5)}F${digits(random, 8)}`,
  'plaque numbers': (random) =>
    `QH-${pad(random.below(100), 2)}${pad(random.below(13), 2)}-${digits(random, 4)}`,
  'division codes': (random) => `${area(random)}${digits(random, 6)}`,
  hotlines: (random) =>
    random.pick(['12345', '12348', '96156', '12315', '400-', '800-']) +
    random.pick(['', '，']) +
    `${digits(random, 3)}-${digits(random, 4)}`,
  landlines: (random) =>
    `0${random.pick(['571', '574', '10', '755'])}${random.pick(['-', ' ', '－', '—'])}${2 + random.below(7)}${digits(random, 7)}`,
  'firms with a wrong credit code': (random) => {
    const code = `91${area(random)}MA2${digits(random, 6)}`;
    return `${code}${random.pick(['I', 'O', 'S', 'Z', 'V'])}`;
  },
  'books (ISBN)': (random) => `978-7-${digits(random, 3)}-${digits(random, 5)}-${digits(random, 1)}`,
  'goods (EAN)': (random) => `69${digits(random, 11)}`,
  'order numbers': (random) =>
    `${random.pick(['', 'DD', 'NO.'])}${day(random).join('')}${digits(random, random.pick([6, 8, 9]))}`,
  'meter numbers': (random) =>
    `表号${random.pick([digits(random, 8), digits(random, 10), `00${digits(random, 10)}`])}`,
  coordinates: (random) =>
    `${118 + random.below(5)}.${digits(random, 6 + random.below(8))},${28 + random.below(4)}.${digits(random, 6 + random.below(8))}`,
  timestamps: (random) =>
    random.pick([
      `1${5 + random.below(2)}${digits(random, 8)}`,
      `1${5 + random.below(2)}${digits(random, 11)}`,
      `${day(random).join('')}${pad(random.below(24), 2)}${digits(random, 4)}`,
    ]),
  'site filings': (random) =>
    `浙公网安备 ${area(random)}02${digits(random, 6)}号 浙ICP备${digits(random, 8)}号`,
  'addresses of the web': (random) =>
    `https://www.example.gov.cn/art/${day(random).join('/')}/art_${digits(random, 10)}_${digits(random, 8)}.html`,
  'versions and hosts': (random) =>
    `${random.below(256)}.${random.below(256)}.${random.below(256)}.${random.below(256)} v${random.below(9)}.${random.below(20)}.${random.below(20)}`,
  figures: (random) =>
    Array.from({ length: 3 + random.below(3) }, () => String(1 + random.below(99999))).join(
      random.pick(['、', '，', ' | ', ',']),
    ),
  'checksums (SHA-256)': (random) =>
    Array.from({ length: 64 }, () => random.pick(Array.from('0123456789abcdef'))).join(''),
  'number plates': (random) => `浙${random.pick(Array.from('ABCDEFGH'))}${digits(random, 5)}`,
  'project codes': (random) =>
    `${2018 + random.below(8)}-${area(random)}-${digits(random, 2)}-${digits(random, 2)}-${digits(random, 6)}`,
};

const leads = ['', '编号', '共', '见', '：', '合计 ', '（', '| '];
const ends = ['', '。', '，', '）', ' |', '\n'];

export const harmlessSorts = Object.keys(sorts);

/** Texts with one or a few numbers each. */
export function* harmlessNumbers(random: Random, count: number): Generator<Harmless> {
  for (let at = 0; at < count; at += 1) {
    const sort = harmlessSorts[at % harmlessSorts.length] ?? '';
    yield { sort, text: random.pick(leads) + (sorts[sort]?.(random) ?? '') + random.pick(ends) };
  }
}
