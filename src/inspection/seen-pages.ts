import type { PlainDate } from '../domain/plain-date.ts';
import type { BuiltSite } from './built-site.ts';
import { isPrintSheet, type BuiltPage } from './check.ts';
import { isInNavigation } from './checks/column-meta.ts';
import { weightOfPage } from './checks/page-weight.ts';
import { targetOf } from './page-address.ts';
import { metaOf } from './page-meta.ts';
import { pageReferences } from './page-references.ts';
import type { SeenPages } from './survey-facts.ts';

interface Index {
  file: string;
  name: string;
  type: string;
  /** Pages to which its main part leads. */
  leadsTo: string[];
}

/**
 * Takes pages one by one and says at the end what they say together. What is new in a column, or at home, is the
 * newest article (`PubDate`) to which its main part leads; articles of a day after `asOf` are none yet.
 */
export function pagesSeen(
  site: BuiltSite,
  asOf: PlainDate,
): { take: (page: BuiltPage) => void; seen: () => SeenPages } {
  const days = new Map<string, PlainDate>();
  const indexes: Index[] = [];
  const outward = new Map<string, string[]>();
  let count = 0;
  let name: string | undefined;
  let domain: string | undefined;
  let heaviest: SeenPages['heaviest'];

  const take = (page: BuiltPage) => {
    const { path, elements } = page;
    count += 1;
    name ??= metaOf(elements, 'SiteName');
    domain ??= metaOf(elements, 'SiteDomain');
    const published = metaOf(elements, 'PubDate')?.slice(0, 10);
    if (published !== undefined && published <= asOf) days.set(path, published);
    for (const url of awayFrom(page, site)) {
      const pages = outward.get(url) ?? [];
      pages.push(path);
      outward.set(url, pages);
    }
    const column = metaOf(elements, 'ColumnName');
    const isColumn = column !== undefined && isInNavigation(page, site);
    if (isColumn || path === 'index.html') {
      const type = metaOf(elements, 'ColumnType') ?? '';
      indexes.push({ file: path, name: column ?? '首页', type, leadsTo: insideOf(page, site) });
    }
    const bytes = isPrintSheet(path) ? 0 : weightOfPage(page, site);
    if (bytes > (heaviest?.bytes ?? 0)) heaviest = { path, bytes };
  };

  const newestOf = ({ leadsTo }: Index): PlainDate | undefined =>
    leadsTo
      .flatMap((file) => days.get(file) ?? [])
      .sort()
      .at(-1);
  const unreadOf = ({ leadsTo }: Index): number =>
    new Set(leadsTo.filter((file) => file.endsWith('.html') && site.unread?.has(file))).size;

  const seen = (): SeenPages => {
    const home = indexes.find(({ file }) => file === 'index.html');
    const columns = indexes
      .filter((index) => index !== home)
      .map((index) => ({
        file: index.file,
        name: index.name,
        type: index.type,
        newest: newestOf(index),
        unread: unreadOf(index),
      }));
    const atHome = { newestAtHome: home && newestOf(home), unreadAtHome: home ? unreadOf(home) : 0 };
    return { count, name, domain, ...atHome, columns, outward, heaviest };
  };
  return { take, seen };
}

function insideOf({ path, elements }: BuiltPage, site: BuiltSite): string[] {
  return elements.flatMap(({ tag, landmark, attributes }) => {
    const target =
      tag === 'a' && landmark === 'main' ? targetOf(attributes.get('href') ?? '', path, site) : undefined;
    return target?.kind === 'inside' ? [target.file] : [];
  });
}

/** Links that a reader may follow to other sites, without fragments, each once. */
function awayFrom({ path, elements }: BuiltPage, site: BuiltSite): Set<string> {
  const links = elements.filter(({ tag }) => tag === 'a' || tag === 'area');
  const urls = pageReferences(links).flatMap(({ address }) => {
    const target = targetOf(address, path, site);
    const isPortal = target.kind === 'wrong' && target.fault === 'outside-of-base';
    const url = target.kind === 'outside' ? target.url : isPortal ? URL.parse(address, site.origin) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return [];
    url.hash = '';
    return [url.href];
  });
  return new Set(urls);
}
