import { judgeSeen, type SiteCheck } from '../site-check.ts';

/** What the pages lead to on other sites is there. */
export const outwardLinksCheck: SiteCheck = {
  code: 'HB799',
  title: '站外链接打得开',
  words: {
    zh: {
      what: '站外链接 {url} 打不开：{detail}（{pages} 页上有）',
      why: '打不开的链接是抽查的扣分项；换了主人的域名还会把居民带到不该去的地方。',
      how: '改成新网址，或者去掉这个链接，写明文件的名称和文号。',
    },
    en: {
      what: 'The link {url} does not open: {detail} (on {pages} pages)',
      why: 'Dead links cost points; an abandoned domain may lead readers anywhere.',
      how: 'Give the new address, or name the document without a link.',
    },
  },
  judge: ({ outward }) =>
    judgeSeen(outward, (answers) => {
      const closed = answers.filter(({ state }) => state === 'closed').length;
      return {
        evidence: `问了 ${answers.length} 个网址${closed > 0 ? `，其中 ${closed} 个不让程序看或在内网，请人点开看` : ''}`,
        findings: answers
          .filter(({ state }) => state === 'dead')
          .map(({ url, detail, pages }) => ({
            path: pages[0] ?? '',
            args: { url, detail, pages: pages.length },
          })),
      };
    }),
};
