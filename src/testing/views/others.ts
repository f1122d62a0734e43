import type { AboutView } from '../../views/site/about.ts';
import type { GuideView } from '../../views/help/guide.ts';
import type { NotFoundView } from '../../views/site/not-found.ts';
import type { SearchView } from '../../views/site/search.ts';
import type { RetiredView } from '../../views/site/retired.ts';
import type { VerifyView } from '../../views/site/verify.ts';
import { initialLinksExample } from './directory.ts';
import { headExample } from './head.ts';
import { links } from './links.ts';

export const aboutExample: AboutView = {
  template: 'about',
  head: headExample('/about/', '关于本站', 'about'),
  asOf: '2022-05-20',
  aboutMarkdown: `本站公布清河区的通告、荣誉名单和牌匾。

## 数据从哪里来

名单由**认定记录**逐条计算得出，不手工填写。`,
  counts: [
    { term: '小区和社区', count: 1494 },
    { term: '通告', count: 38 },
    { term: '认定记录', count: 4120 },
  ],
  log: { text: '发布记录', path: '/about/log/' },
  guide: { text: '编辑指南', path: '/help/' },
};

const guidePages = [
  { text: '发布一篇通告', path: '/help/publish-notice/' },
  { text: '办一期', path: '/help/run-cycle/' },
];

export const guideExample: GuideView = {
  template: 'guide',
  head: headExample('/help/', '编辑指南', undefined, { noindex: true }),
  pages: guidePages,
  guideMarkdown: undefined,
};

export const guidePageExample: GuideView = {
  template: 'guide',
  head: headExample('/help/publish-notice/', '发布一篇通告', undefined, { noindex: true }),
  pages: guidePages,
  guideMarkdown: `先写草稿，再检查，最后发布。

### 写草稿

| 字段 | 含义 |
|---|---|
| \`kind\` | 类型 |

\`\`\`sh
npm run check
\`\`\``,
};

export const searchExample: SearchView = {
  template: 'search',
  head: headExample('/search/', '搜索', 'search'),
  bundles: [],
  issuer: { id: 'qinghe' },
  peers: [],
  streets: [links.jinxiu, links.binhe, links.wenming, links.xiangshan],
  initials: initialLinksExample,
  examples: [
    { query: '春江花园', what: '名称，几个字就行' },
    { query: 'chunjianghuayuan', what: '拼音' },
  ],
};

export const verifyExample: VerifyView = {
  template: 'verify',
  head: headExample('/verify/', '核验牌匾', undefined),
  office: '清河区人民政府',
  example: { text: 'QH-2204-0018', path: '/p/QH-2204-0018/' },
};

export const notFoundExample: NotFoundView = {
  template: 'not-found',
  head: headExample('/404.html', '没有找到这一页', undefined, { noindex: true }),
};

/** A page that was taken down and keeps its address. */
export const goneExample: RetiredView = {
  template: 'retired',
  head: headExample('/notices/2021-withdrawn/', '此页已撤下', undefined, { noindex: true }),
  reason: '名单中有个人信息，已撤下，更正后另行公布',
};
