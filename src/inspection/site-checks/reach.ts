import { judgeSeen, type SiteCheck } from '../site-check.ts';

/** So many redirects are named as evidence. */
const mostNamed = 5;

/** The site answers, every page it leads to comes, and none leads away. */
export const reachCheck: SiteCheck = {
  code: 'HB832',
  title: '网站打得开，页面都有回应',
  words: {
    zh: {
      what: '{fault}',
      why: '打不开的网站，抽查直接不合格。',
      how: '看服务器是否在运行、磁盘是否已满、防火墙是否拦了；被转到别处的，查服务器的配置有没有被改。',
    },
    en: {
      what: '{fault}',
      why: 'A site that cannot be reached fails an inspection at once.',
      how: 'See whether the server runs; where it sends readers elsewhere, see who changed its configuration.',
    },
  },
  judge: ({ reach }) =>
    judgeSeen(reach, ({ pages, forbidden, left, redirects, troubles }) => {
      const inside = redirects.filter(({ isAway }) => !isAway);
      const named = inside.slice(0, mostNamed).map(({ from, to }) => `${from} → ${to}`);
      return {
        evidence: [
          `读了 ${pages} 页`,
          ...(inside.length > 0 ? [`站内转向 ${inside.length} 处（${named.join('，')}）`] : []),
          ...(forbidden > 0 ? [`robots.txt 不让看 ${forbidden} 个`] : []),
          ...(left > 0 ? [`到了上限，还有 ${left} 个没有看`] : []),
        ].join('；'),
        findings: [
          ...troubles.map(({ path, what }) => ({ path, args: { fault: what } })),
          ...redirects
            .filter(({ isAway }) => isAway)
            .map(({ from, to }) => ({ path: from, args: { fault: `被转到站外：${to}` } })),
        ],
      };
    }),
};
