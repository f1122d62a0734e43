import { judgeSeen, type SiteCheck } from '../site-check.ts';

/** Pages of each shape, in a browser: WCAG 2.2 AA, targets, sideways scrolling, large text, high contrast. */
export const accessCheck: SiteCheck = {
  code: 'HB830',
  title: '人人能用：WCAG 2.2 AA、大字版、高对比、点按区域',
  words: {
    zh: {
      what: '{barrier}',
      why: '老人和残疾人用不了，是适老化和无障碍检查的扣分项。',
      how: '内容里的图片写 alt，表格写表头；由模板引起的，告诉网站的维护人员。',
    },
    en: {
      what: '{barrier}',
      why: 'It keeps elderly and disabled readers out.',
      how: 'Describe pictures and head tables in the content; tell the maintainers of what templates do.',
    },
  },
  judge: ({ access }) =>
    judgeSeen(access, (pages) => ({
      evidence: `在浏览器里看了 ${pages.length} 页（每种页面最大的一页）`,
      findings: pages.flatMap(({ path, barriers }) =>
        barriers.map((barrier) => ({ path, args: { barrier } })),
      ),
    })),
};
