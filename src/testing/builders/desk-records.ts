import type { IndicatorPoint, IndicatorSeries } from '../../domain/indicator-series.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Register, RegisterEntry } from '../../domain/register.ts';
import type { VillageAffairs } from '../../domain/village-affairs.ts';
import { aNotice } from './records.ts';

/** A visit of `huayuan` on 2022-05-09, known from that day, without findings. */
export function anInspection(changes: Partial<Inspection> = {}): Inspection {
  const id = changes.id ?? 'spot-check';
  const program = changes.program ?? 'epidemic-free';
  return {
    id,
    program,
    title: '在册小区抽查',
    kind: 'inspection',
    date: '2022-05-09',
    by: '清河区疫情防控工作指挥部',
    units: ['huayuan'],
    findings: [],
    scores: [],
    fullMarks: 100,
    outcomes: [],
    bodyMarkdown: '',
    origin: { file: `inspections/${program}/${id}.md`, line: 1 },
    ...changes,
  };
}

/** A series of people with figures such as `2022-H1 2887/4770 60` (the last part, as printed, may be left out). */
export function aSeries(id: string, ...figures: string[]): IndicatorSeries {
  const points = figures.map((figure, index): IndicatorPoint => {
    const [period = '', share = '', printed] = figure.split(' ');
    const [actual, target] = share.split('/').map(Number);
    return {
      period,
      actual: actual ?? 0,
      target,
      printed: printed === undefined ? undefined : Number(printed),
      series: id,
      origin: { file: `indicators/${id}.csv`, line: index + 2 },
    };
  });
  return {
    id,
    title: '城镇新增就业',
    summary: '新就业的人数。',
    unit: '人',
    office: '清河区人力资源和社会保障局',
    points,
    bodyMarkdown: '',
    origin: { file: `indicators/${id}.md`, line: 1 },
  };
}

/** A register of shelters with these entries. */
export function aRegister(entries: RegisterEntry[], changes: Partial<Register> = {}): Register {
  return {
    id: 'shelters',
    title: '避灾点',
    summary: '台风、暴雨时可以去的地方。',
    keeper: '清河区应急管理局',
    asOf: '2022-05-01',
    levels: [],
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    bodyMarkdown: '',
    origin: { file: 'registers/shelters.md', line: 1 },
    ...changes,
  };
}

/** A shelter in 柳岸社区. */
export function anEntry(changes: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    id: 'school',
    name: '柳岸小学体育馆',
    division: 'liuan',
    register: 'shelters',
    origin: { file: 'registers/shelters.csv', line: 2 },
    ...changes,
  };
}

/** A posting of 柳岸社区, up from 2022-04-08 until the day before 2022-04-23, not on the web. */
export function aPosting(changes: Partial<Posting> = {}, notice: Partial<Notice> = {}): Notice {
  return aNotice({
    id: 'posted',
    title: '柳岸社区第一季度财务收支',
    kind: 'posting',
    published: '2022-04-08T09:00+08:00',
    posting: {
      subject: '2022年第一季度财务收支',
      unit: 'liuan',
      board: '柳岸社区公告栏',
      takeDownOn: '2022-04-23',
      web: false,
      personalData: { purpose: '接受居民监督', legalGround: '村民委员会组织法第三十条', fields: [] },
      ...changes,
    },
    ...notice,
  });
}

/** The calendar of 2022 for 柳岸社区: accounts every quarter, works in the second and fourth. */
export function aVillageCalendar(changes: Partial<VillageAffairs> = {}): VillageAffairs {
  return {
    year: 2022,
    basis: '村民委员会组织法第三十条',
    villages: ['liuan'],
    quarters: [
      { quarter: 1, due: '2022-04-10' },
      { quarter: 2, due: '2022-07-10' },
      { quarter: 3, due: '2022-10-10' },
      { quarter: 4, due: '2023-01-10' },
    ],
    items: [
      { id: 'accounts', title: '财务收支', quarters: [1, 2, 3, 4] },
      { id: 'works', title: '工程项目', quarters: [2, 4] },
    ],
    disclosures: [],
    bodyMarkdown: '',
    origin: { file: 'village-affairs/2022.md', line: 1 },
    ...changes,
  };
}
