import type { PageCheck } from '../check.ts';
import { metaOf } from '../page-meta.ts';

/** SiteName, SiteDomain, SiteIDCode: 政府网站发展指引（国办发〔2017〕47号）, annex 2, on every page. */
export const siteMetaCheck: PageCheck = {
  code: 'HB782',
  title: '网站标签 SiteName、SiteDomain、SiteIDCode',
  words: {
    zh: {
      what: '缺少网站标签 {name}',
      why: '抽查按页面标签认出网站，缺一页扣一页的分。',
      how: '在 content/issuer.md 里写好 siteName、url 和 siteId。',
    },
    en: {
      what: 'The site tag {name} is missing',
      why: 'Inspections tell a site by the tags of each page.',
      how: 'Give siteName, url and siteId in content/issuer.md.',
    },
  },
  look: ({ elements }) =>
    ['SiteName', 'SiteDomain', 'SiteIDCode']
      .filter((name) => metaOf(elements, name) === undefined)
      .map((name) => ({ name })),
};
