import type { PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { UnitKind } from '../../domain/unit-kind.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import type { Edition } from '../edition.ts';
import { experienceItem, type ExperienceItem } from '../experience/experience-item.ts';
import type { Link, PageHead } from '../head.ts';
import type { BooksView } from '../honour/honour.ts';
import { divisionLink, programLink } from '../links.ts';
import { noticeItem, type NoticeItem } from '../notice/notice-item.ts';
import { officeColumns, type OfficeColumn } from '../office/office-columns.ts';
import { groupedBy } from '../once.ts';
import { paths } from '../paths.ts';

export interface HomeView {
  template: 'home';
  head: PageHead;
  asOf: PlainDate;
  /** The program with the most holders today, those granted here first. Undefined while nothing is in force. */
  main?:
    | {
        program: Link;
        /** What is counted: 小区, 社区 … */
        unitTerm: string;
        count: number;
        list: Link;
        /** Change since the list before, where there is one. */
        books?: BooksView | undefined;
        /** Holders of all units of its kinds, by street. */
        streets: { street: Link; holders: number; units: number }[];
      }
    | undefined;
  /** Notices whose objection window is open or has not begun. */
  windows: NoticeItem[];
  latest: NoticeItem[];
  programs: { program: Link; summary: string; count: number; list?: Link | undefined }[];
  experiences: ExperienceItem[];
  /** Columns besides those of the main navigation. */
  columns: OfficeColumn[];
  totals: { units: number; notices: number; experiences: number };
}

/** The front page: the largest list in force, what is open for objection, what is new. */
export function homeView(edition: Edition): HomeView {
  const { registry, publications, places, lists, day } = edition;
  const { issuer } = registry;
  const items = publications.notices.map((notice) => noticeItem(edition, notice));
  const open = items.flatMap(({ window, ...item }) => (window ? [{ ...item, window }] : []));
  return {
    template: 'home',
    head: { path: paths.home, title: issuer.siteName, description: issuer.description, crumbs: [] },
    asOf: day,
    main: mainOf(edition),
    windows: open.toSorted((a, b) => (a.window.to < b.window.to ? -1 : a.window.to > b.window.to ? 1 : 0)),
    latest: items.slice(0, 8),
    programs: [...registry.programs.values()].map((program) => ({
      program: programLink(program),
      summary: program.summary,
      count: lists.today(program.id).count,
      list: lists.newest(program.id)?.link,
    })),
    experiences: publications.experiences
      .slice(0, 4)
      .map((experience) => experienceItem(edition, experience)),
    columns: officeColumns(edition),
    totals: {
      units: places.total(),
      notices: publications.notices.length,
      experiences: publications.experiences.length,
    },
  };
}

/** The program with the most holders; one that is granted here goes before those that are only registered. */
function mainOf(edition: Edition): HomeView['main'] {
  const { lists, registry } = edition;
  const held = [...registry.programs.values()]
    .map((program) => ({ program, ...lists.today(program.id) }))
    .filter(({ count }) => count > 0);
  const granted = held.filter(({ program }) => program.levels.list.some(({ grantedHere }) => grantedHere));
  const [first, ...others] = granted.length > 0 ? granted : held;
  const largest = others.reduce((most, each) => (most && each.count > most.count ? each : most), first);
  const list = largest && lists.newest(largest.program.id);
  if (!list) return undefined;
  return {
    program: programLink(largest.program),
    unitTerm: unitTermOf(edition, largest.spans),
    count: largest.count,
    list: list.link,
    books: lists.books(list),
    streets: streetsOf(edition, largest.program, largest.spans),
  };
}

/** What the holders are: 小区; 小区等单位, where most of them are. */
function unitTermOf(edition: Edition, spans: readonly { unit: string }[]): string {
  const kinds = groupedBy(spans, ({ unit }) => edition.registry.units.get(unit)?.kind);
  const byCount = [...kinds].toSorted(([, a], [, b]) => b.length - a.length);
  const most = byCount[0]?.[0] ?? 'compound';
  return byCount.length > 1 ? `${unitKindTerms[most]}等单位` : unitKindTerms[most];
}

type StreetCount = NonNullable<HomeView['main']>['streets'][number];

function streetsOf(edition: Edition, program: Program, spans: readonly { unit: string }[]): StreetCount[] {
  const { registry, places } = edition;
  const holders = new Set(spans.map(({ unit }) => unit));
  const counts = new Map(places.streets.map(({ id }) => [id, { holders: 0, units: 0 }]));
  const allowed = new Set<UnitKind>(program.unitKinds);
  for (const unit of registry.units.values()) {
    if (!allowed.has(unit.kind)) continue;
    const { street, closedBy } = places.at(unit);
    const count = street && counts.get(street.id);
    if (!count) continue;
    if (holders.has(unit.id)) count.holders += 1;
    if (closedBy === undefined || holders.has(unit.id)) count.units += 1;
  }
  return places.streets.flatMap((street) => {
    const count = counts.get(street.id);
    return count && count.units > 0 ? [{ street: divisionLink(edition, street), ...count }] : [];
  });
}
