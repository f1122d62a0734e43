import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../built-site.ts';
import { isPrintSheet, type BuiltPage, type PageCheck } from '../check.ts';
import { targetOf } from '../page-address.ts';

/** Bytes of a page with its stylesheets, packed with gzip, which every server can do. */
const most = 20 * 1024;

/** A page and its styles are small enough for a bad line; sheets to print are exempt. */
export const pageWeightCheck: PageCheck = {
  code: 'HB790',
  title: '页面和样式压缩后不超过 20 KB，打印页除外',
  words: {
    zh: {
      what: '页面和样式压缩后有 {kilobytes} KB，超过 20 KB',
      why: '在信号差的地方，老人等不到页面打开。',
      how: '名单太长的，分页显示；正文太长的，把表格做成附件。',
    },
    en: {
      what: 'The page and its styles have {kilobytes} KB compressed, more than 20 KB',
      why: 'On a bad line readers give up before the page is there.',
      how: 'Page long lists; attach long tables.',
    },
  },
  look(page, site) {
    if (isPrintSheet(page.path)) return [];
    const weight = weightOfPage(page, site);
    return weight > most ? [{ kilobytes: (weight / 1024).toFixed(1) }] : [];
  },
};

const pageWeights = new WeakMap<BuiltPage, number>();

/** Bytes of a page with its stylesheets, packed. */
export function weightOfPage(page: BuiltPage, site: BuiltSite): number {
  const known = pageWeights.get(page);
  if (known !== undefined) return known;
  const { path, bytes, elements } = page;
  const sheets = elements.flatMap(({ tag, attributes }) => {
    const isSheet = tag === 'link' && attributes.get('rel') === 'stylesheet';
    const target = isSheet ? targetOf(attributes.get('href') ?? '', path, site) : undefined;
    const isRead = target?.kind === 'inside' && site.files.has(target.file) && !site.unread?.has(target.file);
    return isRead ? [target.file] : [];
  });
  const weight = sheets.reduce((sum, file) => sum + weightOf(file, site), gzipSync(bytes).length);
  pageWeights.set(page, weight);
  return weight;
}

const weights = new WeakMap<BuiltSite, Map<string, number>>();

/** Stylesheets are the same for many pages. */
function weightOf(file: string, site: BuiltSite): number {
  const known = weights.get(site) ?? new Map<string, number>();
  weights.set(site, known);
  const weight = known.get(file) ?? gzipSync(site.read(file)).length;
  known.set(file, weight);
  return weight;
}
