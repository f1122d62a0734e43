import type { Inspection, InspectionKind } from '../../domain/inspection.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { certificationEventTerms } from '../../i18n/terms.ts';
import { inspectionKindTerms } from '../../i18n/office-terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import { findingView, isOpen, type FindingView } from './finding.ts';
import type { Link, Mention, PageHead } from '../head.ts';
import { cycleLink } from '../honour/honours-of.ts';
import { inspectedProgram } from './inspection-item.ts';
import { noticeLink, unitMention } from '../links.ts';
import { paths } from '../paths.ts';
import { headImage, photoViews, type PhotoView } from '../photo.ts';

/** `/inspections/<id>/`: who was visited, what was found, whether it was mended, what it led to. */
export interface InspectionView {
  template: 'inspection';
  head: PageHead;
  title: string;
  kind: InspectionKind;
  asOf: PlainDate;
  date: PlainDate;
  to?: PlainDate | undefined;
  by: string;
  program: Link;
  cycle?: Link | undefined;
  units: Mention[];
  findings: FindingView[];
  open: number;
  overdue: number;
  /** Highest first; equal scores have the same rank. */
  scores: { rank: number; unit: Mention; score: number }[];
  fullMarks: number;
  outcomes: {
    unit: Mention;
    eventTerm: string;
    date: PlainDate;
    reason?: string | undefined;
    notice?: Link | undefined;
  }[];
  bulletin?: Link | undefined;
  photos: PhotoView[];
  bodyMarkdown: string;
}

/** An inspection as it stands on the day: what happened later is not told yet. */
export function inspectionView(edition: Edition, inspection: Inspection): InspectionView {
  const { title, kind, date, to, by, cycle, units, fullMarks, bulletin, bodyMarkdown } = inspection;
  const { publications, registry, day } = edition;
  const program = registry.programs.get(inspection.program);
  const photos = photoViews(edition, inspection);
  const findings = inspection.findings.map((finding) => findingView(edition, program, finding));
  return {
    template: 'inspection',
    head: { ...headOf(inspection), image: headImage(photos) },
    title,
    kind,
    asOf: day,
    date,
    to,
    by,
    program: inspectedProgram(edition, inspection.program),
    cycle: cycle === undefined ? undefined : cycleLink(edition, inspection.program, cycle),
    units: units.map((unit) => unitMention(edition, unit)),
    findings,
    open: findings.filter(({ state }) => isOpen(state)).length,
    overdue: findings.filter(({ state }) => state === 'overdue').length,
    scores: scoresOf(edition, inspection),
    fullMarks,
    outcomes: inspection.outcomes
      .filter((outcome) => outcome.date <= day)
      .map(({ unit, event, date: on, reason, notice }) => ({
        unit: unitMention(edition, unit),
        eventTerm: certificationEventTerms[event],
        date: on,
        reason,
        notice: noticeLink(publications.notice(notice)),
      })),
    bulletin: noticeLink(publications.notice(bulletin)),
    photos,
    bodyMarkdown,
  };
}

function headOf({ id, title, kind, by, units }: Inspection): PageHead {
  return {
    path: paths.inspection(id),
    title,
    description: `${by}${inspectionKindTerms[kind]}：${title}，涉及${units.length}个单位。`,
    crumbs: [crumbs.home, { text: '督查考评', path: paths.inspections() }],
    section: 'programs',
  };
}

function scoresOf(edition: Edition, { scores }: Inspection): InspectionView['scores'] {
  const highestFirst = scores.toSorted((a, b) => b.score - a.score);
  const rankOf = new Map<number, number>();
  for (const [at, { score }] of highestFirst.entries()) if (!rankOf.has(score)) rankOf.set(score, at + 1);
  return highestFirst.map(({ unit, score }) => ({
    rank: rankOf.get(score) ?? 0,
    unit: unitMention(edition, unit),
    score,
  }));
}
