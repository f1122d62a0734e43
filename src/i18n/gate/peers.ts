import type { Message } from './message.ts';

/** Messages about `peers` of `issuer.md`, other sites in which the search looks too. */
export const peerMessages = {
  HB231: {
    severity: 'error',
    zh: {
      what: '“{value}”不是其他站点的公开网址',
      why: '本站的搜索页按这个网址去找对方的检索数据，浏览器也只允许访问写在这里的站点。',
      how: '写对方首页的完整网址：以 https:// 开头（只有本机测试可以用 http://localhost 或 http://127.0.0.1），以斜杠结尾，不带问号、井号和用户名。',
    },
    en: {
      what: '"{value}" is not the public address of another site',
      why: 'The search page looks for its index there, and browsers may reach only the sites named here.',
      how: 'Write the whole address of its home page: https:// (http:// only for localhost and 127.0.0.1), a slash at the end, no query, fragment or user.',
    },
  },
  HB232: {
    severity: 'error',
    zh: {
      what: '其他站点的编号“{value}”就是本站的编号',
      why: '搜索结果按编号区分是哪个站点的。',
      how: '写对方 issuer.md 里的 id；如果这一项就是本站，删去它。',
    },
    en: {
      what: 'The id "{value}" of another site is the id of this one',
      why: 'Hits are told apart by the id of their site.',
      how: "Write the id of the other site's issuer.md; delete the entry if it is this site.",
    },
  },
  HB233: {
    severity: 'error',
    zh: {
      what: '其他站点的编号“{value}”写了两次',
      why: '搜索结果按编号区分是哪个站点的。',
      how: '删去重复的一项，或改正编号。',
    },
    en: {
      what: 'The id "{value}" of another site is given twice',
      why: 'Hits are told apart by the id of their site.',
      how: 'Delete one entry, or correct its id.',
    },
  },
  HB234: {
    severity: 'error',
    zh: {
      what: '网址“{value}”已经写过，或者就是本站的网址',
      why: '同一个站点查两遍，每条结果都会出现两次。',
      how: '删去这一项，或改正网址。',
    },
    en: {
      what: 'The address "{value}" was given before, or is that of this site',
      why: 'A site that is asked twice gives every hit twice.',
      how: 'Delete the entry, or correct its address.',
    },
  },
  HB235: {
    severity: 'error',
    zh: {
      what: '从“{value}”起，其他站点超过了 10 个',
      why: '居民每搜索一次，手机要向每个站点各取一次数据。',
      how: '只留居民最常用的站点。',
    },
    en: {
      what: 'From "{value}" on there are more than 10 other sites',
      why: "At every search a resident's phone fetches data from each of them.",
      how: 'Keep the sites that residents use most.',
    },
  },
} satisfies Record<string, Message>;
