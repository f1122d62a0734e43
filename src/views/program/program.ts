import type { PlainDate } from '../../domain/plain-date.ts';
import type { Approval, Criterion, Program } from '../../domain/program.ts';
import { formatCount, formatDate } from '../../i18n/format.ts';
import { certificationEventTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import { feedOfProgram } from '../site/feeds.ts';
import { experienceItem, type ExperienceItem } from '../experience/experience-item.ts';
import type { Link, PageHead } from '../head.ts';
import { honourTerm, type HonourTerm } from '../honour/honour-term.ts';
import type { HonourGroup } from '../honour/honour-group.ts';
import { grantorsOf, type GrantorView } from '../honour-list/honour-list-head.ts';
import { honourGroups } from '../honour-list/honour-rows.ts';
import { inspectionItem, type InspectionItem } from '../office/inspection-item.ts';
import { trendItem, type TrendItem } from '../honour-list/list-trend.ts';
import { noticeItem, type NoticeItem } from '../notice/notice-item.ts';
import { paths } from '../paths.ts';
import { programDemands, type ProgramDemands } from './program-demands.ts';
import { levelsOf, unitTermsOf } from './programs.ts';

/** So many holders stand on the program's own page; more of them stand on the list. */
const fewHolders = 60;
const shown = 10;

export interface ProgramView {
  template: 'program';
  head: PageHead;
  name: string;
  summary: string;
  asOf: PlainDate;
  unitTerms: string[];
  levelMode: 'exclusive' | 'independent';
  levels: { name: string; grantor: string; grantedHere: boolean; count: number }[];
  criteria: Criterion[];
  vetoes: string[];
  review: { step: string; by: string }[];
  publicityDays?: number | undefined;
  grantors: GrantorView[];
  /** Of the list in force, if it has a last day, and of the program. */
  term: HonourTerm;
  suspensionCountsDays: boolean;
  approval: Approval;
  rulesMarkdown: string;
  demands: ProgramDemands;
  /** The honour list in force: count, and the holders themselves while they are few. */
  current: { count: number; list?: Link | undefined; groups: HonourGroup[] };
  /** Newest first. */
  history: TrendItem[];
  /** The newest of `noticeCount`. */
  notices: NoticeItem[];
  noticeCount: number;
  /** The newest of `inspectionCount`. */
  inspections: InspectionItem[];
  inspectionCount: number;
  /** The newest of `experienceCount`. */
  experiences: ExperienceItem[];
  experienceCount: number;
}

/** A program: its rules, who holds it today, its cycles and what was published about it. */
export function programView(edition: Edition, program: Program): ProgramView {
  const { lists, publications } = edition;
  const notices = publications.noticesOfProgram(program.id);
  const experiences = publications.experiencesOfProgram(program.id);
  const newest = lists.newest(program.id);
  const inspections = edition.inspections.ofProgram(program.id);
  return {
    template: 'program',
    head: headOf(edition, program),
    name: program.name,
    summary: program.summary,
    asOf: edition.day,
    unitTerms: unitTermsOf(program),
    levelMode: program.levels.mode,
    levels: levelsOf(edition, program),
    criteria: program.criteria,
    vetoes: program.vetoes,
    review: program.review.map(({ step, by }) => ({ step: certificationEventTerms[step], by })),
    publicityDays: program.publicity?.workingDays,
    grantors: grantorsOf(program),
    term: honourTerm(program, newest?.current ? newest.cycle : undefined),
    suspensionCountsDays: program.suspensionCountsDays,
    approval: program.approval,
    rulesMarkdown: program.rulesMarkdown,
    demands: programDemands(edition, program),
    current: currentHolders(edition, program),
    history: lists
      .of(program.id)
      .map((list) => trendItem(lists, list))
      .toReversed(),
    notices: notices.slice(0, shown).map((notice) => noticeItem(edition, notice)),
    noticeCount: notices.length,
    inspections: inspections.slice(0, shown).map((inspection) => inspectionItem(edition, inspection)),
    inspectionCount: inspections.length,
    experiences: experiences.slice(0, shown).map((experience) => experienceItem(edition, experience)),
    experienceCount: experiences.length,
  };
}

function headOf(edition: Edition, program: Program): PageHead {
  const { count } = edition.lists.today(program.id);
  return {
    path: paths.program(program.id),
    title: program.name,
    description: `${program.summary}截至${formatDate(edition.day)}在册 ${formatCount(count)} 个。`,
    crumbs: [crumbs.home, crumbs.programs],
    section: 'programs',
    feed: { id: feedOfProgram(program.id), title: program.name },
    column: {
      name: program.name,
      description: program.summary,
      keywords: [program.name, '标准', '名单'],
      type: '业务工作',
    },
  };
}

function currentHolders(edition: Edition, program: Program): ProgramView['current'] {
  const { count } = edition.lists.today(program.id);
  const list = edition.lists.newest(program.id)?.link;
  if (count === 0 || count > fewHolders) return { count, list, groups: [] };
  return { count, list, groups: honourGroups(edition, program, edition.day) };
}
