import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Holders, Quota } from '../../domain/program-parts.ts';
import { cycleKey } from '../../domain/cycle.ts';
import { candidatesOf, type CandidatesView } from '../honour-list/candidates.ts';
import { dossierItem, type DossierItem } from '../application/dossier-item.ts';
import type { Edition } from '../edition.ts';
import type { Mention } from '../head.ts';
import { unitMention } from '../links.ts';
import { phasesOfUnit } from './unit-phases.ts';

const newest = 10;

/** What a program demands besides its criteria, and who is on the way to it: a part of its page. */
export interface ProgramDemands {
  /** `三星：每期最多2个`. */
  quotas: string[];
  /** Who must approve a new unit. */
  admission?: string | undefined;
  jointAssessments?: number | undefined;
  /** Purpose and ground on which persons and families are named. */
  holders?: Pick<Holders, 'purpose' | 'legalGround'> | undefined;
  /** In their order, each with the units that are in it on the day. */
  phases: {
    name: string;
    text?: string | undefined;
    open: boolean;
    units: { unit: Mention; since: PlainDate }[];
  }[];
  candidates?: CandidatesView | undefined;
  /** The newest of `dossierCount`. */
  dossiers: DossierItem[];
  dossierCount: number;
}

export function programDemands(edition: Edition, program: Program): ProgramDemands {
  const dossiers = edition.dossiers.ofProgram(program.id);
  return {
    quotas: (program.quotas ?? []).map((quota) => quotaWords(edition, program, quota)),
    admission: program.admission?.by,
    jointAssessments: program.jointAssessments,
    holders: program.holders && {
      purpose: program.holders.purpose,
      legalGround: program.holders.legalGround,
    },
    phases: phasesOf(edition, program),
    candidates: candidatesOf(edition, program, edition.day),
    dossiers: dossiers.slice(0, newest).map((one) => dossierItem(edition, one)),
    dossierCount: dossiers.length,
  };
}

function quotaWords(
  { registry }: Edition,
  { id, levels }: Program,
  { most, level, cycle, per }: Quota,
): string {
  const of = levels.list.find((one) => one.id === level)?.name;
  const when = cycle === undefined ? '每期' : (registry.cycles.get(cycleKey(id, cycle))?.title ?? cycle);
  const where = per === 'street' ? '每个街镇' : '';
  return `${of === undefined ? '' : `${of}：`}${when}${where}新增最多${most}个`;
}

function phasesOf(edition: Edition, program: Program): ProgramDemands['phases'] {
  const { phases = [] } = program;
  if (phases.length === 0) return [];
  const units = [...new Set(edition.dossiers.ofProgram(program.id).map(({ unit }) => unit))].toSorted();
  const current = units.map((unit) => ({ unit, phase: phasesOfUnit(edition, program, unit).at(-1) }));
  return phases.map(({ id, name, text, open }) => ({
    name,
    text,
    open: open === true,
    units: current.flatMap(({ unit, phase }) =>
      phase?.id === id ? [{ unit: unitMention(edition, unit), since: phase.from }] : [],
    ),
  }));
}
