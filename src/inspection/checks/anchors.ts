import type { PageCheck } from '../check.ts';
import { targetOf } from '../page-address.ts';
import { pageReferences } from '../page-references.ts';

/** What stands behind “#” is no place in this page, but the number of the board that it checks. */
const VERIFY_PAGE = 'verify/index.html';
const BOARD_NUMBER = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/;

/** Every link to a place in a page leads to an element that is there. */
export const anchorsCheck: PageCheck = {
  code: 'HB788',
  title: '链接指向的位置都存在',
  words: {
    zh: {
      what: '链接 {address} 指向的位置不存在',
      why: '居民点了链接，页面停在开头，找不到要看的地方。',
      how: '改正链接里“#”后面的部分，或者给那个位置加上这个 id。',
    },
    en: {
      what: 'The place to which the link {address} points does not exist',
      why: 'The page stays at its beginning, and the reader does not find what was promised.',
      how: 'Correct what follows the "#", or give the place that id.',
    },
  },
  look: ({ path, elements }, site, idsOf) =>
    pageReferences(elements).flatMap(({ address }) => {
      const target = targetOf(address, path, site);
      if (target.kind !== 'inside' || target.fragment === '' || target.fragment === 'top') return [];
      if (!target.file.endsWith('.html') || !site.files.has(target.file)) return [];
      if (site.unread?.has(target.file)) return [];
      if (target.file === VERIFY_PAGE && BOARD_NUMBER.test(target.fragment)) return [];
      return idsOf(target.file).has(target.fragment) ? [] : [{ address }];
    }),
};
