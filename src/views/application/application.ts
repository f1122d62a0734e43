import type { Application } from '../../domain/application.ts';
import { cycleKey } from '../../domain/cycle.ts';
import { chainOf, publicDossier, type PublicDossier } from '../../domain/dossier.ts';
import { historiesOf } from '../../domain/ledger/status-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import { certificationEventTerms } from '../../i18n/terms.ts';
import { valuesOf, type IndicatorValueView } from './application-values.ts';
import { crumbs } from '../crumbs.ts';
import { dossierLink } from './dossier-item.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention, PageHead } from '../head.ts';
import { injuriesLink } from './injuries.ts';
import { noticeLink, programLink, unitMention } from '../links.ts';
import { paths } from '../paths.ts';
import { phasesOfUnit, type EnteredPhase } from '../program/unit-phases.ts';

/** A part that was stated in this dossier, or (`from`) carried forward from an earlier one. */
export interface CarriedPart {
  /** Title of the cycle it was carried from; undefined for what stands in this dossier. */
  from?: string | undefined;
}

/** `/programs/<program>/applications/<cycle>/<unit>/`: 申报材料, as the public may see it. */
export interface ApplicationView {
  template: 'application';
  head: PageHead;
  program: Link;
  cycle: string;
  unit: Mention;
  summary?: string | undefined;
  submitted: PlainDate;
  by: string;
  /** The dossier it carries forward: what is new is marked. */
  carriedFrom?: Link | undefined;
  /** The dossiers that carry this one forward. */
  carriedOn: Link[];
  /** What happened to the application in its cycle up to the day. */
  steps: { date: PlainDate; term: string; level?: string | undefined; notice?: Link | undefined }[];
  /** In the order of the program. */
  assessments: {
    title: string;
    text?: (CarriedPart & { text: string }) | undefined;
    items: (CarriedPart & { number: number; requirement: string; met: boolean; evidence: string })[];
    /** Of so many items of the criterion nothing is shown. */
    silent: number;
  }[];
  values: IndicatorValueView[];
  plan?: (CarriedPart & { steps: { by: PlainDate; what: string }[] }) | undefined;
  body?: (CarriedPart & { markdown: string }) | undefined;
  phases: EnteredPhase[];
  injuries?: Link | undefined;
  /** Some of it is for reviewers only and is not here. */
  hasReviewersParts: boolean;
}

/** The page of a dossier, what it carries forward merged in; undefined where its program is not known. */
export function applicationView(edition: Edition, application: Application): ApplicationView | undefined {
  const { registry, dossiers } = edition;
  const program = registry.programs.get(application.program);
  if (program === undefined) return undefined;
  const chain = chainOf(registry.applications, application).filter(
    ({ submitted }) => submitted <= edition.day,
  );
  const told = publicDossier(chain);
  const before = chain.at(-2);
  const from = carriedFrom(edition, application);
  const cycle = cycleTitle(edition, application.program, application.cycle);
  const unit = unitMention(edition, application.unit);
  return {
    template: 'application',
    head: headOf(application, program, cycle, unit),
    program: programLink(program),
    cycle,
    unit,
    summary: application.summary,
    submitted: application.submitted,
    by: application.by,
    carriedFrom: before && dossierLink(edition, before),
    carriedOn: dossiers
      .ofUnit(application.unit)
      .filter((one) => one.program === application.program && one.carriedFrom === application.cycle)
      .map((one) => dossierLink(edition, one)),
    steps: stepsOf(edition, program, application),
    assessments: assessmentsOf(program, told, from),
    values: valuesOf(program, told, from),
    plan: told.plan && { steps: told.plan.steps, from: from(told.plan.statedIn) },
    body:
      told.body.markdown.trim() === ''
        ? undefined
        : { markdown: told.body.markdown, from: from(told.body.statedIn) },
    phases: phasesOfUnit(edition, program, application.unit),
    injuries: injuriesLink(edition, application.unit),
    hasReviewersParts: told.hasReviewersParts,
  };
}

function cycleTitle({ registry }: Edition, program: string, cycle: string): string {
  return registry.cycles.get(cycleKey(program, cycle))?.title ?? cycle;
}

/** The title of the cycle in which a part was stated, if that is not the dossier's own. */
function carriedFrom(
  edition: Edition,
  { program, cycle }: Application,
): (statedIn: string) => string | undefined {
  return (statedIn) => (statedIn === cycle ? undefined : cycleTitle(edition, program, statedIn));
}

function headOf(
  { program: id, cycle: cycleId, unit: unitId, by }: Application,
  program: Program,
  cycle: string,
  unit: Mention,
): PageHead {
  const title = `${unit.text}：${program.name}申报材料（${cycle}）`;
  return {
    path: paths.application(id, cycleId, unitId),
    title,
    description: `${by}报送的“${program.name}”申报材料：自评、证据和指标。`,
    crumbs: [crumbs.home, crumbs.programs, programLink(program)],
    section: 'programs',
  };
}

function stepsOf(
  edition: Edition,
  { levels }: Program,
  { program, cycle, unit }: Application,
): ApplicationView['steps'] {
  return historiesOf(edition.ledger, program, unit)
    .flatMap(({ events }) => events)
    .filter((row) => row.cycle === cycle && row.date <= edition.day)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, event, level, notice }) => ({
      date,
      term: certificationEventTerms[event],
      level: levels.list.length > 1 ? levels.list.find(({ id }) => id === level)?.name : undefined,
      notice: noticeLink(edition.publications.notice(notice)),
    }));
}

function assessmentsOf(
  { criteria }: Program,
  { assessments }: PublicDossier,
  from: (statedIn: string) => string | undefined,
): ApplicationView['assessments'] {
  return criteria.flatMap(({ id, title, items: requirements }) => {
    const told = assessments.find(({ criterion }) => criterion === id);
    if (told === undefined) return [];
    return {
      title,
      text: told.text && { text: told.text.text, from: from(told.text.statedIn) },
      items: told.items.map(({ item, met, evidence, statedIn }) => ({
        number: item,
        requirement: requirements[item - 1] ?? '',
        met,
        evidence,
        from: from(statedIn),
      })),
      silent: requirements.length - told.items.length,
    };
  });
}
