import { beforeAll, expect, test } from 'vitest';
import { judged, placesOf, sayingsOf } from '../judged-content.ts';
import { currentList, jsonOf, noticesInFeed, statesInData, viewOf, viewsOf } from './said.ts';
import { siteOn, type SiteOn } from './site-on.ts';
import { boards, lastDay } from './story.ts';
import { storyFiles } from './story-files.ts';
import { markers } from './story-markers.ts';
import { storyContent } from './walk.ts';

let on: (day: string) => SiteOn;
beforeAll(async () => {
  const content = await storyContent();
  on = (day) => siteOn(content, day);
});

test.each(['1900-01-01', '2000-02-29', '2023-11-30'])(
  'on %s, before anything happened, there are rules and places, and nothing else',
  (day) => {
    const site = on(day);
    expect(viewsOf(site, 'program')).toHaveLength(1);
    expect(viewsOf(site, 'community').length).toBeGreaterThan(8);
    for (const template of ['honour-list', 'notice', 'plaque', 'posting', 'application'] as const) {
      expect(viewsOf(site, template), template).toEqual([]);
    }
    for (const dataset of ['certifications', 'events', 'notices']) {
      expect(jsonOf(site, `/data/${dataset}.json`), dataset).toEqual([]);
    }
    expect(noticesInFeed(site, 'notices')).toEqual({ rss: [], atom: [], json: [] });
    const home = viewOf(site, 'home');
    expect(home.main).toBeUndefined();
    expect(home).toMatchObject({ windows: [], latest: [] });
    expect(site.files.has('/feeds/windows.ics')).toBe(false);
  },
);

test('in 2099 nothing is in force, and every address of the last day is still there', () => {
  const site = on('2099-12-31');
  expect(currentList(site)).toBeUndefined();
  expect(viewOf(site, 'program').current.count).toBe(0);
  expect(statesInData(site).filter((state) => /在册|暂停/.test(state))).toEqual([]);
  expect(viewsOf(site, 'plaque')).toHaveLength(boards.length);
  const now = new Set(site.kept);
  expect(on(lastDay).kept.filter((path) => !now.has(path))).toEqual([]);
  const all = [...site.pages.values()].map((view) => JSON.stringify(view)).join('\n');
  for (const { word, from, to } of markers) {
    if (to === undefined && from < site.day) expect(all, word).toContain(word);
  }
});

test('a suspension of 29 February and a notice of that day are there on it, and not the day before', () => {
  expect(statesInData(on('2024-02-28'))).toContain('birch 在册');
  expect(statesInData(on('2024-02-29'))).toContain('birch 暂停');
  expect(on('2024-02-28').pages.has('/notices/mk-leap/')).toBe(false);
  expect(on('2024-02-29').pages.has('/notices/mk-leap/')).toBe(true);
  expect(on('2024-03-01').pages.has('/notices/mk-leap/')).toBe(true);
});

test('the turn of the year changes what is counted by years, and no honour', () => {
  const [old, young] = [on('2023-12-31'), on('2024-01-01')];
  expect(statesInData(young)).toEqual(statesInData(old));
  // An entry's last day is a day on the register.
  const entries = (site: SiteOn) => jsonOf<{ name: string }[]>(site, '/registers/rooms/list.json');
  expect(entries(old).map(({ name }) => name)).toEqual(['MkOldRoomZ']);
  expect(entries(young)).toEqual([]);
});

test('windows of a year without holiday calendar are refused, whatever the day; all else needs none', async () => {
  const withoutYear = await judged({ ...storyFiles(), 'calendar/2024.md': undefined });
  expect(placesOf(withoutYear)).toEqual([
    'cycles/calm/two.md:4:20 HB504',
    'notices/2024/mk-window-three.md:6:17 HB504',
    'notices/2024/mk-window-two.md:7:17 HB504',
  ]);
  expect(sayingsOf(withoutYear)[0]).toBe('没有 2024 年的节假日安排，无法计算工作日');
  const { registry, ledger } = await judged(withoutWindowsOf2024());
  if (registry === undefined || ledger === undefined) throw new Error('the gate refuses the rest');
  expect(viewOf(siteOn({ registry, ledger }, '2024-01-10'), 'program').current.count).toBe(4);
});

/** The story up to the day before its first window of 2024, with a second cycle that is not planned yet. */
function withoutWindowsOf2024(): Record<string, string | undefined> {
  const files = storyFiles('2024-01-07');
  return {
    ...files,
    'calendar/2024.md': undefined,
    'cycles/calm/two.md': undefined,
    'cycles/calm/two.csv': undefined,
  };
}
