import type { BuiltPage, PageCheck } from '../check.ts';
import type { BuiltSite } from '../built-site.ts';
import { targetOf } from '../page-address.ts';
import { metaOf } from '../page-meta.ts';

const names = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];

/** The tags of a column: 政府网站发展指引, annex 2. What the main navigation leads to is a column. */
export const columnMetaCheck: PageCheck = {
  code: 'HB783',
  title: '栏目标签 ColumnName、ColumnDescription、ColumnKeywords、ColumnType',
  words: {
    zh: {
      what: '栏目页缺少栏目标签 {name}',
      why: '抽查按栏目标签统计栏目和更新时间，没有标签的栏目当作没有。',
      how: '给这一页的视图补上 column（名称、说明、关键词、类型）。',
    },
    en: {
      what: 'The page of a column lacks the column tag {name}',
      why: 'Inspections count columns and their updates by these tags.',
      how: "Give the page's view its column (name, description, keywords, type).",
    },
  },
  look(page, site) {
    const missing = names.filter((name) => metaOf(page.elements, name) === undefined);
    const isColumn = missing.length < names.length || isInNavigation(page, site);
    return isColumn ? missing.map((name) => ({ name })) : [];
  },
};

/** Does the main navigation of the page lead to the page itself? */
export function isInNavigation(
  { path, elements }: Pick<BuiltPage, 'path' | 'elements'>,
  site: BuiltSite,
): boolean {
  return elements.some(({ tag, landmark, attributes }) => {
    const isHere = tag === 'a' && landmark === 'header' && attributes.get('aria-current') === 'page';
    if (!isHere) return false;
    const target = targetOf(attributes.get('href') ?? '', path, site);
    return target.kind === 'inside' && target.file === path;
  });
}
