import type { PlainDate } from '../../domain/plain-date.ts';
import type { VillageAffairs } from '../../domain/village-affairs.ts';
import { crumbs } from '../crumbs.ts';
import { disclosureCells, tally, type DisclosureCell } from '../application/disclosure.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention, PageHead } from '../head.ts';
import { unitMention } from '../links.ts';
import { paths } from '../paths.ts';

/** `/village-affairs/`: the calendar of the newest year; `/village-affairs/<year>/`: of an earlier one. */
export interface VillageAffairsView {
  template: 'village-affairs';
  head: PageHead;
  year: number;
  asOf: PlainDate;
  basis: string;
  quarters: { quarter: number; due: PlainDate }[];
  villages: {
    village: Mention;
    anchor: string;
    told: number;
    overdue: number;
    due: number;
    items: { title: string; cells: DisclosureCell[] }[];
  }[];
  bodyMarkdown: string;
  /** Calendars of other years, newest first. */
  others: Link[];
}

/** Calendars whose year has begun on the day, newest first. */
export function calendarsOf({ registry, day }: Edition): VillageAffairs[] {
  return [...registry.villageAffairs.values()]
    .filter(({ year }) => String(year) <= day.slice(0, 4))
    .toSorted((a, b) => b.year - a.year);
}

/** The page of a calendar; the newest one is what `/village-affairs/` shows. */
export function villageAffairsPath(edition: Edition, { year }: VillageAffairs): string {
  return calendarsOf(edition)[0]?.year === year ? paths.villageAffairs : paths.villageAffairsOf(year);
}

export function villageAffairsView(edition: Edition, calendar: VillageAffairs): VillageAffairsView {
  const { year, basis, quarters, items, villages, bodyMarkdown } = calendar;
  const title = `${year}年村务公开`;
  const description = '每个季度该公开什么、哪个村公开了、哪一项逾期。';
  return {
    template: 'village-affairs',
    head: {
      path: villageAffairsPath(edition, calendar),
      title,
      description,
      crumbs: [crumbs.home, crumbs.notices],
      section: 'notices',
      column: { name: '村务公开', description, keywords: ['村务公开', '张榜公布'], type: '村务公开' },
    },
    year,
    asOf: edition.day,
    basis,
    quarters,
    villages: villages.map((id) => {
      const cells = disclosureCells(edition, calendar, id);
      return {
        village: unitMention(edition, id),
        anchor: id,
        ...tally(cells.flat()),
        items: items.map(({ title: item }, at) => ({ title: item, cells: cells[at] ?? [] })),
      };
    }),
    bodyMarkdown,
    others: calendarsOf(edition)
      .filter((other) => other.year !== year)
      .map((other) => ({ text: `${other.year}年`, path: villageAffairsPath(edition, other) })),
  };
}
