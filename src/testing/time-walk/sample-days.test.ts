import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../store/gate.ts';
import { datesIn } from './later-dates.ts';
import { siteOn, type SiteOn } from './site-on.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const content = join(project, 'content');

let sites: SiteOn[] = [];
beforeAll(async () => {
  const { registry, ledger } = await readContent({ content, root: project, cache: false });
  if (registry === undefined || ledger === undefined) throw new Error('the gate refuses the sample');
  const days = ['2019-01-01', '2021-06-15', '2022-01-01', '2022-04-20', '2022-05-05', '2023-01-01'];
  sites = days.map((day) => siteOn({ registry, ledger }, day, content));
});

/** Fields of views and JSON files that may name a day to come, and why. */
const mayLieAhead = [
  // Ends of validities and windows; days by which something is to be done, or taken down.
  ...[
    'validTo',
    'until',
    'validity.to',
    'window.from',
    'window.to',
    'windowFrom',
    'windowTo',
    'publicity.to',
  ],
  ...['takeDownOn', 'deadline', 'due', 'plan.steps.by'],
  // Rules, rolls, registers, profiles and the guide stand as they are kept today; the first four say when they were
  // last looked at.
  ...['approval.date', 'checkedOn', 'rollAsOf', 'profile.updated', 'profile.bodyMarkdown'],
  'guideMarkdown',
];

/** The fields, `program.approval.date`, in which a value names a day after `day`. */
function laterFields(value: unknown, day: string, at: string): string[] {
  if (typeof value === 'string') return datesIn('', value).some((date) => date > day) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    laterFields(one, day, Array.isArray(value) ? at : `${at}.${key}`),
  );
}

test('of the sample nothing that happens is told before its day', () => {
  const late = sites.flatMap(({ day, pages, files }) => {
    const views = [...pages].map(([path, view]) => [path, view] as const);
    const data = [...files].filter(([path]) => path.endsWith('.json') && !path.endsWith('.schema.json'));
    const parsed = data.map(([path, text]) => [path, JSON.parse(text) as unknown] as const);
    return [...views, ...parsed].flatMap(([path, value]) =>
      laterFields(value, day, '')
        .filter((field) => !mayLieAhead.some((end) => field.endsWith(`.${end}`)))
        .map((field) => `${day} ${path} ${field}`),
    );
  });
  expect(late).toEqual([]);
});

test('of the sample no address goes away as the days go by', () => {
  const gone = sites.flatMap(({ kept }, index) => {
    const later = new Set(sites[index + 1]?.kept ?? kept);
    return kept.filter((path) => !later.has(path));
  });
  expect(gone).toEqual([]);
});
