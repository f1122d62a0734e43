import type { BarRow } from '../../components/chart/bars.ts';
import { columnOfDay, type ColumnFigure } from '../../components/chart/columns.ts';
import type { HonourState, HonourView } from '../../views/honour/honour.ts';
import type { NoticeForce, NoticeHonour } from '../../views/notice/notice-honour.ts';
import {
  epidemicFreeInForce,
  epidemicFreeSuspended,
  fourStars,
  nationalRegistered,
} from '../views/honours.ts';
import { links } from '../views/links.ts';

/** Every state an honour can be in. */
export const states: HonourState[] = [
  'in-force',
  'suspended',
  'expired',
  'lapsed',
  'revoked',
  'upgraded',
  'downgraded',
  'merged',
  'split',
  'dissolved',
];

/** 40 honours of one unit: those in force first, the last three suspended. */
export const fortyHonours: HonourView[] = Array.from({ length: 40 }, (_, at) => {
  const like = at % 3 === 0 ? nationalRegistered : at % 3 === 1 ? fourStars : epidemicFreeInForce;
  const program = { text: `${like.program.text}之${at + 1}`, path: like.program.path };
  return at < 37 ? { ...like, program } : { ...epidemicFreeSuspended, program };
});

export const cards: HonourView[] = [
  epidemicFreeInForce,
  epidemicFreeSuspended,
  nationalRegistered,
  { ...fourStars, state: 'revoked', validTo: undefined, reason: '一票否决' },
];

const period = { kind: 'term', months: 36 } as const;
const forces: NoticeForce[] = ['in-force', 'proposed', 'decided', 'past', 'corrected', 'withdrawn'];
export const answers: NoticeHonour[] = forces.map((force) => ({
  force,
  program: links.starRated,
  count: 31,
  grantors: [{ name: '清河区民政局（示例）', grantedHere: true, levels: [] }],
  term: force === 'past' ? { period, validTo: '2021-12-31' } : { period },
  asOf: '2022-05-20',
}));

const days = Array.from({ length: 26 }, (_, at) => new Date(Date.UTC(2021, 5, 1 + at * 14)).toISOString());

/** Charts by columns: a year of fortnights, a figure alone, a zero and one that is not published. */
export const columnExamples: { title: string; figures: ColumnFigure[] }[] = [
  {
    title: '26期',
    figures: days.map((day, at) => columnOfDay(`第${at + 1}期`, day.slice(0, 10), 900 + ((at * 37) % 400))),
  },
  { title: '只有一期', figures: [columnOfDay('第1期', '2022-05-01', 91)] },
  {
    title: '有0，有不公开的',
    figures: [
      { value: 12, name: '2019年', label: '2019' },
      { value: undefined, name: '2020年', label: '2020' },
      { value: 0, name: '2021年', label: '2021' },
    ],
  },
  { title: '都是0', figures: [0, 0].map((value, at) => ({ value, name: `第${at}期`, label: `${at}` })) },
];

/** Bars of a target: below, at, far above, none, not published. */
export const targetBars: BarRow[] = [
  { name: '2021年下半年', value: 52.22, figure: '52.22%', label: '52.22%' },
  { name: '2021年上半年', value: 100, figure: '100%', label: '100%' },
  { name: '2020年下半年', value: 206, figure: '206%', label: '206%' },
  { name: '2020年上半年', value: 0, figure: '0%', label: '0%' },
  { name: '2019年', value: undefined, figure: '＊', label: '不公开' },
];
