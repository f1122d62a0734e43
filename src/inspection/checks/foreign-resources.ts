import type { PageCheck } from '../check.ts';
import { targetOf } from '../page-address.ts';
import { pageReferences } from '../page-references.ts';

/** Nothing that the browser loads by itself comes from another site. */
export const foreignResourcesCheck: PageCheck = {
  code: 'HB789',
  title: '没有来自别的网站的资源',
  words: {
    zh: {
      what: '资源 {address} 来自别的网站',
      why: '居民打开网页，别的网站就知道了；那个网站停了或者被篡改，本站也跟着出错。',
      how: '把文件放到本站来，或者改成居民自己点的链接。',
    },
    en: {
      what: 'The resource {address} comes from another site',
      why: 'That site learns who reads ours, and ours breaks when it does.',
      how: 'Copy the file to this site, or make it a link that readers follow themselves.',
    },
  },
  look: ({ path, elements }, site) =>
    pageReferences(elements)
      .filter(({ isResource, address }) => {
        const target = targetOf(address, path, site);
        return isResource && target.kind === 'outside' && /^https?:$/.test(target.url.protocol);
      })
      .map(({ address }) => ({ address })),
};
