import type { CertificationEvent } from '../../domain/certification-event.ts';
import type { Cycle } from '../../domain/cycle.ts';
import type { Experience } from '../../domain/experience.ts';
import type { IssuerKey } from '../../domain/issuer-key.ts';
import type { Issuer } from '../../domain/issuer.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Origin } from '../../domain/origin.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Program } from '../../domain/program.ts';
import type { Roll, Unit } from '../../domain/unit.ts';
import type { UnitEvent } from '../../domain/unit-event.ts';

/** The district of every test: 清河区 (qinghe) → 春江街道 (chunjiang) → 柳岸社区 (liuan). */
export function theDivisions(): Unit[] {
  const division = (
    id: string,
    name: string,
    kind: Unit['kind'],
    parent: string | undefined,
    line: number,
  ) => ({
    id,
    name,
    kind,
    division: parent,
    aliases: [],
    street: parent === undefined ? undefined : 'chunjiang',
    origin: { file: 'divisions.csv', line },
  });
  return [
    division('qinghe', '清河区', 'district', undefined, 2),
    division('chunjiang', '春江街道', 'street', 'qinghe', 3),
    division('liuan', '柳岸社区', 'neighbourhood', 'chunjiang', 4),
  ];
}

/** A compound of 柳岸社区 in 春江街道. */
export function aCommunity(changes: Partial<Unit> = {}): Unit {
  const id = changes.id ?? 'huayuan';
  return {
    id,
    name: `${id} 小区`,
    kind: 'compound',
    division: 'liuan',
    aliases: [],
    street: 'chunjiang',
    origin: { file: 'communities/chunjiang.csv', line: 2 },
    ...changes,
  };
}

/** The roll of 春江街道. */
export function aRoll(changes: Partial<Roll & { origin: Origin }> = {}): Roll & { origin: Origin } {
  const street = changes.street ?? 'chunjiang';
  return {
    street,
    asOf: '2022-03-31',
    source: '春江街道办事处',
    origin: { file: `communities/${street}.md`, line: 1 },
    ...changes,
  };
}

/** A program of 14-day cycles with one level, granted here, without review steps or publicity. */
export function aProgram(changes: Partial<Program> = {}): Program {
  const id = changes.id ?? 'epidemic-free';
  return {
    id,
    name: '无疫小区',
    summary: '十四天零发生的小区。',
    unitKinds: ['compound', 'natural-village', 'enterprise', 'institution', 'park', 'neighbourhood'],
    levels: { mode: 'exclusive', list: [aLevel()] },
    criteria: [],
    vetoes: [],
    review: [],
    period: { kind: 'cycle', days: 14 },
    suspensionCountsDays: true,
    reasons: [],
    approval: { kind: 'performance-review', basis: '示例依据' },
    rulesMarkdown: '',
    origin: { file: `programs/${id}.md`, line: 1 },
    ...changes,
  };
}

/** A level granted by the issuer. */
export function aLevel(changes: Partial<Program['levels']['list'][number]> = {}) {
  return { id: 'standard', name: '无疫小区', grantor: '清河区人民政府', grantedHere: true, ...changes };
}

/** Assessment 2022-04-04–04-17, validity 2022-04-18–05-01, no publicity. */
export function aCycle(changes: Partial<Cycle> = {}): Cycle {
  const id = changes.id ?? '2022-01';
  const program = changes.program ?? 'epidemic-free';
  return {
    id,
    program,
    title: '2022 年第 1 期',
    assessment: { from: '2022-04-04', to: '2022-04-17' },
    validity: { from: '2022-04-18', to: '2022-05-01' },
    remarksMarkdown: '',
    origin: { file: `cycles/${program}/${id}.md`, line: 1 },
    ...changes,
  };
}

/** `huayuan` certified on 2022-04-18 in the cycle of `aCycle`, line 2 of its file. */
export function anEvent(changes: Partial<CertificationEvent> = {}): CertificationEvent {
  const program = changes.program ?? 'epidemic-free';
  const cycle = changes.cycle ?? '2022-01';
  return {
    date: '2022-04-18',
    unit: 'huayuan',
    event: 'certified',
    program,
    cycle,
    origin: { file: `cycles/${program}/${cycle}.csv`, line: 2 },
    ...changes,
  };
}

/** `huayuan` dissolved on 2022-06-01. */
export function aUnitEvent(changes: Partial<UnitEvent> = {}): UnitEvent {
  return {
    date: '2022-06-01',
    event: 'dissolve',
    unit: 'huayuan',
    document: '清民〔2022〕1号',
    origin: { file: 'unit-events.csv', line: 2 },
    ...changes,
  };
}

/** A board of `huayuan` at its door. */
export function aPlaque(changes: Partial<Plaque> = {}): Plaque {
  const program = changes.program ?? 'epidemic-free';
  return {
    number: 'QH-2204-0001',
    unit: 'huayuan',
    program,
    placement: 'door',
    hungOn: '2022-04-20',
    origin: { file: `plaques/${program}.csv`, line: 2 },
    ...changes,
  };
}

/** The first key of the issuer, in force from 2022-01-01: that of RFC 8032, which signs for nobody. */
export function anIssuerKey(changes: Partial<IssuerKey> = {}): IssuerKey {
  return {
    id: 'key-1',
    publicKeyMultibase: 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
    from: '2022-01-01',
    origin: { file: 'keys.csv', line: 2 },
    ...changes,
  };
}

/** A decision published on 2022-04-18 in the morning. */
export function aNotice(changes: Partial<Notice> = {}): Notice {
  const id = changes.id ?? 'decision';
  return {
    id,
    title: '关于认定第一批无疫小区的决定',
    kind: 'decision',
    published: '2022-04-18T09:00+08:00',
    keywords: [],
    lists: [],
    totals: [],
    hidesOriginal: false,
    attachments: [],
    bodyMarkdown: '',
    origin: { file: `notices/${id}.md`, line: 1 },
    ...changes,
  };
}

/** The issuer of every test, with two boards at a door. */
export function anIssuer(changes: Partial<Issuer> = {}): Issuer & { origin: Origin } {
  return {
    id: 'qinghe',
    name: '清河区人民政府',
    siteName: '清河红榜',
    shortName: '清河',
    description: '示例站点',
    url: 'https://hongbang.example',
    base: '/',
    siteId: '0000000000',
    icp: '示例 ICP 备 00000000 号',
    publicSecurity: '示例公网安备 00000000000000 号',
    address: '清河区示例路 1 号',
    phone: '0000-0000000',
    portal: { name: '清河区人民政府', url: 'https://portal.example', messages: 'https://portal.example/ask' },
    doorPlaques: 2,
    licence: { name: '示例许可', url: 'https://portal.example/licence' },
    peers: [],
    sample: true,
    aboutMarkdown: '',
    origin: { file: 'issuer.md', line: 1 },
    ...changes,
  };
}

/** An experience of no unit or program. */
export function anExperience(changes: Partial<Experience> = {}): Experience {
  const id = changes.id ?? 'yao';
  return {
    id,
    title: '一键买药',
    summary: '志愿者按楼栋登记，统一买药送到门口。',
    published: '2022-04-20T09:00+08:00',
    author: '柳岸社区居民委员会',
    tags: [],
    indicators: [],
    format: 'md',
    bodyMarkdown: '',
    origin: { file: `experiences/${id}.md`, line: 1 },
    ...changes,
  };
}
