import type { PageView, TemplateName } from '../../views/page.ts';
import type { SiteOn } from './site-on.ts';
import { program, units } from './story.ts';

/** The views of a template. */
export type ViewOf<T extends TemplateName> = Extract<PageView, { template: T }>;

export function viewsOf<T extends TemplateName>({ pages }: SiteOn, template: T): ViewOf<T>[] {
  return [...pages.values()].filter((view): view is ViewOf<T> => view.template === template);
}

/** The only view of a template. */
export function viewOf<T extends TemplateName>(site: SiteOn, template: T): ViewOf<T> {
  const [only] = viewsOf(site, template);
  if (only === undefined) throw new Error(`no ${template} on ${site.day}`);
  return only;
}

/** A JSON file beside the pages. */
export function jsonOf<T>(site: SiteOn, path: string): T {
  const text = site.files.get(path);
  if (text === undefined) throw new Error(`no ${path} on ${site.day}`);
  return JSON.parse(text) as T;
}

/** The last part of an address: `plum` of `/communities/plum/`. */
export function idOf(path = ''): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}

export function sorted(some: Iterable<string>): string[] {
  return [...some].toSorted();
}

/** The list that speaks of the day; undefined before the first, and after the last has run out. */
export function currentList(site: SiteOn): ViewOf<'honour-list'> | undefined {
  return viewsOf(site, 'honour-list').findLast(({ print, current }) => !print && current);
}

const stateTerms: Readonly<Record<string, string>> = {
  'in-force': '在册',
  suspended: '暂停',
  expired: '期满',
  lapsed: '未续',
  revoked: '取消',
  merged: '已并入',
};

/** `plum 在册`, by the pages of the communities. */
export function statesOnPages(site: SiteOn): string[] {
  return sorted(
    viewsOf(site, 'community').flatMap(({ head, own, before }) =>
      [...own, ...before].flatMap((honour) =>
        idOf(honour.program.path) === program ? [`${idOf(head.path)} ${stateTerms[honour.state]}`] : [],
      ),
    ),
  );
}

export function statesInData(site: SiteOn): string[] {
  const rows = jsonOf<{ unit: string; state: string }[]>(site, '/data/certifications.json');
  return sorted(rows.map(({ unit, state }) => `${unit} ${state}`));
}

export function statesInSearch({ records }: SiteOn): string[] {
  return sorted(
    records.flatMap(({ path, facets: { status = [] } }) =>
      path.startsWith('/communities/') && idOf(path) in units
        ? status.map((state) => `${idOf(path)} ${stateTerms[state]}`)
        : [],
    ),
  );
}

/** `CALM-1 plum 在册 2023-12-28 `: number, holder, its standing, hung on, removed on. */
export function boardsOn(site: SiteOn): string[] {
  return viewsOf(site, 'plaque').map(({ number, unit, honour, hungOn = '', removedOn = '' }) =>
    [number, idOf(unit.path), stateTerms[honour.state], hungOn, removedOn].join(' '),
  );
}

/** Ids of the notices in a feed, each of its files read in its own way. */
export function noticesInFeed(site: SiteOn, feed: string): { [file: string]: string[] } {
  const inXml = (file: string, item: RegExp) =>
    sorted(Array.from((site.files.get(`/feeds/${feed}/${file}`) ?? '').matchAll(item), ([, id]) => idOf(id)));
  const { items } = jsonOf<{ items: { id: string }[] }>(site, `/feeds/${feed}/feed.json`);
  return {
    rss: inXml('rss.xml', /<item>[\s\S]*?<link>([^<]+)</g),
    atom: inXml('atom.xml', /<entry>[\s\S]*?<id>([^<]+)</g),
    json: sorted(items.map(({ id }) => idOf(id))),
  };
}

/** Paths at which two sites differ, `search` among them. */
export function differences(one: SiteOn, other: SiteOn): string[] {
  const texts = ({ pages, files, records }: SiteOn) =>
    new Map<string, string>([
      ...[...pages].map(([path, page]): [string, string] => [path, JSON.stringify(page)]),
      ...files,
      ['search', JSON.stringify(records)],
    ]);
  const [a, b] = [texts(one), texts(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}
