import type { PageCheck } from '../check.ts';
import { targetOf } from '../page-address.ts';
import { isInNavigation } from './column-meta.ts';

/** Characters of a column that is a text and no list, such as 关于本站. */
const textOfColumn = 120;

/** Nothing in the main navigation leads to a page without content. */
export const emptyColumnsCheck: PageCheck = {
  code: 'HB791',
  fatalFrom: 5,
  title: '主导航里没有空白栏目',
  words: {
    zh: {
      what: '主导航里的栏目是空的：没有一条内容',
      why: '空白栏目有 5 个以上，抽查直接不合格。',
      how: '先发布一条内容，或者在有内容之前不把这个栏目放进主导航。',
    },
    en: {
      what: 'A column of the main navigation is empty',
      why: 'A site with five empty columns fails an inspection at once.',
      how: 'Publish something in it, or leave it out of the main navigation until there is.',
    },
  },
  look(page, site) {
    if (page.path === 'index.html' || !isInNavigation(page, site)) return [];
    const own = page.elements.filter(({ landmark }) => landmark === 'main');
    const isEmpty = own.some(({ attributes }) => /(?:^|\s)empty(?:\s|$)/.test(attributes.get('class') ?? ''));
    const items = own.filter(({ tag, attributes }) => {
      const target = tag === 'a' ? targetOf(attributes.get('href') ?? '', page.path, site) : undefined;
      return target?.kind === 'inside' && target.file !== page.path && site.files.has(target.file);
    });
    const letters = own
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, '').length;
    const hasContent = isEmpty ? items.length > 1 : items.length > 0 || letters >= textOfColumn;
    return hasContent ? [] : [{}];
  },
};
