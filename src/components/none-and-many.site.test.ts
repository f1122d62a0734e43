import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fortyHonours } from '../testing/gallery/examples.ts';
import { communityExample } from '../testing/views/community.ts';
import { streetExample } from '../testing/views/directory.ts';
import { homeEmptyExample } from '../testing/views/home.ts';
import { emptyListExample, emptyStreetListExample } from '../testing/views/honour-list.ts';
import { honourListsExample, programsExample } from '../testing/views/lists.ts';
import { noticesExample } from '../testing/views/notices.ts';
import { printExamples } from '../testing/views/print-examples.ts';
import type { PageView } from '../views/page.ts';

const many: PageView = {
  ...communityExample,
  own: fortyHonours,
  before: fortyHonours.map((honour) => ({ ...honour, state: 'lapsed' as const })),
  timeline: fortyHonours.map(({ program }, at) => ({
    date: `2021-01-${String(28 - (at % 28)).padStart(2, '0')}`,
    term: '认定',
    state: 'in-force' as const,
    program,
  })),
};
const bareStreet: PageView = {
  ...streetExample,
  home: undefined,
  own: [],
  experiences: [],
  registers: [],
  neighbourhoods: streetExample.neighbourhoods.map((one) => ({
    ...one,
    rows: one.rows.map((row) => ({ ...row, honours: [] })),
  })),
};
const noNotices: PageView = {
  ...noticesExample,
  items: [],
  kinds: [],
  paging: { page: 1, pages: 1, paths: [] },
};
const noPrograms: PageView = { ...programsExample, programs: [] };
const noLists: PageView = { ...honourListsExample, programs: [] };
const planned = [
  many,
  bareStreet,
  homeEmptyExample,
  emptyListExample,
  emptyStreetListExample,
  noNotices,
  noPrograms,
  noLists,
].map((view) => ({ path: view.head.path, view }));

let printed: Map<string, string>;

beforeAll(async () => {
  printed = await printExamples('/', planned);
});

const htmlOf = ({ head }: PageView) => printed.get(head.path) ?? '';
const mainOf = (view: PageView) => /<main[^>]*>(.*)<\/main>/s.exec(htmlOf(view))?.[1] ?? '';
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '');
/** What is seen before anything is unfolded. */
const unfolded = (view: PageView) => mainOf(view).replaceAll(/<details.*?<\/details>/gs, '');

describe('a unit with 40 honours', () => {
  it('shows six of those in force as cards and folds the rest, which says how many of which state', () => {
    const shown = unfolded(many);
    expect(shown.match(/class="honour /g)).toHaveLength(6);
    expect(shown.match(/class="honour on/g)).toHaveLength(6);
    expect(textOf(mainOf(many))).toContain('其余34项荣誉（在册31项，暂停3项）');
  });

  it('shows the newest of what is past, and folds what lies further back', () => {
    const text = textOf(mainOf(many));
    expect(text).toContain('以往荣誉40项');
    expect(text).toContain('更早的35项');
    expect(text).toContain('更早的28步');
  });

  it('weighs no more than a page may', () => {
    expect(gzipSync(htmlOf(many)).length).toBeLessThan(12_000);
  });
});

describe('a street without an honour', () => {
  it('shows its communities, each with a dash, and no heading for honours', () => {
    const html = mainOf(bareStreet);
    expect(textOf(html)).not.toContain('的荣誉');
    expect(html).not.toContain('class="honour');
    const cells = [...html.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([row]) => textOf(row).at(-1));
    expect(new Set(cells)).toEqual(new Set(['—']));
  });

  it('has a list of its own that says so and leads to the whole', () => {
    const html = mainOf(emptyStreetListExample);
    expect(textOf(html)).toContain('这一天香山镇没有在册的单位。其余的见整份名单。');
    expect(html).not.toContain('<table');
  });
});

describe('an empty list', () => {
  it.each([
    ['的首页', homeEmptyExample, '还没有在册的荣誉'],
    ['通告', noNotices, '还没有发布过'],
    ['创建项目', noPrograms, '还没有创建项目。'],
    ['全部红榜', noLists, '还没有公布过名单。'],
    ['一期红榜', emptyListExample, '这一天没有在册的单位。'],
  ] as const)('%s says why, and has no table without rows', (_, view, words) => {
    const html = mainOf(view);
    expect(textOf(html)).toContain(words);
    expect(html).not.toMatch(/<tbody><\/tbody>|<ol[^>]*><\/ol>|<ul[^>]*><\/ul>|<dl[^>]*><\/dl>/);
  });
});
