import { beforeAll, expect, test } from 'vitest';
import { booksBetween } from '../../domain/ledger/books-between.ts';
import { laterDates } from './later-dates.ts';
import {
  boardsOn,
  currentList,
  differences,
  idOf,
  jsonOf,
  noticesInFeed,
  sorted,
  statesInData,
  statesInSearch,
  statesOnPages,
  viewOf,
  viewsOf,
} from './said.ts';
import { siteOn } from './site-on.ts';
import { boards, joined, ledgerRows, move, program, renaming } from './story.ts';
import { announced, markers } from './story-markers.ts';
import { storyNotices } from './story-notices.ts';
import { storyContent, walk, type WalkedDay } from './walk.ts';

// Every day of two cycles, from the day before the first row to the week after the last validity.
let days: WalkedDay[] = [];
beforeAll(async () => {
  days = await walk();
});

/** What the site says of each day must be what was lived; the first day that differs is named. */
function everyDay(said: (day: WalkedDay) => unknown, lived: (day: WalkedDay) => unknown): void {
  expect(days.length).toBeGreaterThan(90);
  for (const day of days) expect(said(day), day.lived.day).toEqual(lived(day));
}

test('on every day the list names who is in force, from its first day to the last of its validity', () => {
  everyDay(
    ({ site }) => {
      const list = currentList(site);
      const rows = list?.groups.flatMap((group) => group.rows.map(({ unit }) => idOf(unit.path)));
      return { rows: sorted(rows ?? []), count: list?.count ?? 0 };
    },
    ({ lived: { holders } }) => ({ rows: holders, count: holders.length }),
  );
});

test('on every day the files of the list hold the same', () => {
  everyDay(
    ({ site }) => {
      const list = currentList(site);
      if (list === undefined) return [];
      const rows = jsonOf<{ page: string }[]>(site, `${list.head.path}list.json`);
      return sorted(rows.map(({ page }) => idOf(page)));
    },
    ({ lived }) => lived.holders,
  );
});

test('on every day the totals of the front page, the programs and the street are the same', () => {
  everyDay(
    ({ site }) => {
      const { programs, main } = viewOf(site, 'home');
      const rows = viewOf(site, 'street').neighbourhoods.flatMap((neighbourhood) => neighbourhood.rows);
      return [
        programs[0]?.count,
        main?.count ?? 0,
        main?.streets[0]?.holders ?? 0,
        viewOf(site, 'programs').programs[0]?.count,
        viewOf(site, 'program').current.count,
        rows.filter(({ honours }) => honours.some(({ state }) => state === 'in-force')).length,
      ];
    },
    ({ lived: { holders } }) => Array.from({ length: 6 }, () => holders.length),
  );
});

test('on every day the pages of communities, the open data and the search say how each unit stands', () => {
  everyDay(
    ({ site }) => [statesOnPages(site), statesInData(site), statesInSearch(site)],
    ({ lived: { states } }) => [states, states, states],
  );
});

test('on every day a board says what the list says of its holder, and when it was hung and removed', () => {
  everyDay(
    ({ site }) => boardsOn(site),
    ({ lived }) => lived.boards,
  );
});

test('on every day the dataset of events holds the rows up to it', () => {
  everyDay(
    ({ site }) => {
      const rows = jsonOf<{ date: string; unit: string }[]>(site, '/data/events.json');
      return sorted(rows.map(({ date, unit }) => `${date} ${unit}`));
    },
    ({ lived }) => lived.rows,
  );
  expect(days.at(-1)?.lived.rows).toHaveLength(ledgerRows.length);
});

test('on every day the notices that are out have a page, and stand in the dataset and in the feed', () => {
  everyDay(
    ({ site }) => [
      sorted(viewsOf(site, 'notice').map(({ head }) => idOf(head.path))),
      sorted(jsonOf<{ id: string }[]>(site, '/data/notices.json').map(({ id }) => id)),
      noticesInFeed(site, 'notices'),
    ],
    ({ lived: { openNotices: ids } }) => [ids, ids, { rss: ids, atom: ids, json: ids }],
  );
});

test('on every day the front page shows the windows that are not over, and a closed one waits for its result', () => {
  everyDay(
    ({ site }) => [
      sorted(viewOf(site, 'home').windows.map(({ path }) => idOf(path))),
      sorted(
        viewsOf(site, 'notice').flatMap(({ head, window }) =>
          window?.awaitsResult ? [idOf(head.path)] : [],
        ),
      ),
    ],
    ({ lived: { windows, awaiting } }) => [windows, awaiting],
  );
  expect(days.some(({ lived }) => lived.awaiting.length > 0)).toBe(true);
});

test('a posting is up until the day on which it comes down', () => {
  const { published = '', takeDownOn = '' } = storyNotices.find(({ kind }) => kind === 'posting') ?? {};
  everyDay(
    ({ site }) => viewsOf(site, 'posting').map(({ text }) => text !== undefined),
    ({ lived: { day } }) => (day < published ? [] : [day < takeDownOn]),
  );
});

test('a notice with a day for it comes down on that day, and its address says so', () => {
  const { published = '', takeDownOn = '' } = storyNotices.find(({ id }) => id === 'mk-passing') ?? {};
  everyDay(
    ({ site }) => site.pages.get('/notices/mk-passing/')?.template,
    ({ lived: { day } }) => (day < published ? undefined : day < takeDownOn ? 'notice' : 'retired'),
  );
});

test('on every day the books of each list close, by number and by name, over what was lived', () => {
  const holdersOn = new Map<string, string[]>(days.map(({ lived }) => [lived.day, lived.holders]));
  const sum = (some: { count: number }[]) => some.reduce((total, { count }) => total + count, 0);
  let closed = 0;
  for (const { site } of days) {
    for (const { books, print, changes } of viewsOf(site, 'honour-list')) {
      if (books === undefined || print) continue;
      const before = holdersOn.get(books.since) ?? [];
      const after = holdersOn.get(books.asOf) ?? [];
      const entered = without(after, before);
      const left = without(before, after);
      const named = (wanted: string) =>
        changes.flatMap(({ side, units }) => (side === wanted ? units.map(({ path }) => idOf(path)) : []));
      expect(
        {
          figures: [books.before, sum(books.entered), sum(books.left), books.after],
          entered: sorted(named('entered')),
          left: sorted(named('left')),
        },
        site.day,
      ).toEqual({ figures: [before.length, entered.length, left.length, after.length], entered, left });
      closed += 1;
    }
  }
  expect(closed).toBeGreaterThan(30);
});

test('the books between each day and the next close', async () => {
  const { ledger } = await storyContent();
  const total = (causes: ReadonlyMap<unknown, number>) => [...causes.values()].reduce((a, b) => a + b, 0);
  for (const [index, { lived: today }] of days.entries()) {
    const yesterday = days[index - 1]?.lived;
    if (yesterday === undefined) continue;
    const { before, entered, left, after } = booksBetween(ledger, { program }, yesterday.day, today.day);
    expect([before, total(entered), total(left), after], today.day).toEqual([
      yesterday.holders.length,
      without(today.holders, yesterday.holders).length,
      without(yesterday.holders, today.holders).length,
      today.holders.length,
    ]);
  }
});

test('every word of the content is somewhere in the site exactly on its days', () => {
  for (const { lived, site } of days) {
    const views = [...site.pages.values()].map((view) => JSON.stringify(view));
    const all = [...views, ...site.files.values(), JSON.stringify(site.records)].join('\n');
    const due = markers.filter(({ from, to }) => from <= lived.day && (to === undefined || lived.day < to));
    expect(
      markers.filter(({ word }) => all.includes(word)).map(({ word }) => word),
      lived.day,
    ).toEqual(due.map(({ word }) => word));
  }
});

test('nothing anywhere is dated later than the day but what was announced by then', () => {
  const late = days.flatMap(({ lived: { day }, site }) => {
    const known = new Set(announced.filter(({ since }) => since <= day).map(({ date }) => date));
    return laterDates(site, known).map((date) => `${day} ${date}`);
  });
  expect(late).toEqual([]);
});

test('no address goes away from one day to the next', () => {
  for (const [index, { lived, site }] of days.entries()) {
    const now = new Set(site.kept);
    const gone = days[index - 1]?.site.kept.filter((path) => !now.has(path)) ?? [];
    expect(gone, lived.day).toEqual([]);
  }
});

test('what is written into the content later changes nothing on an earlier day', async () => {
  const told = new Set([
    ...ledgerRows.map(({ date }) => date),
    ...storyNotices.flatMap(({ published, written }) => [published, written]),
    ...boards.flatMap(({ hungOn, removedOn }) => [hungOn, removedOn]),
    ...[renaming.date, move.date, joined],
  ]);
  // The last days on which something was not known yet.
  const eves = days.filter((_, at) => told.has(days[at + 1]?.lived.day));
  expect(eves.length).toBeGreaterThan(25);
  for (const { lived, site } of eves) {
    const asKnown = siteOn(await storyContent(lived.day), lived.day);
    expect(differences(asKnown, site), lived.day).toEqual([]);
  }
});

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one));
}
