import type { Link } from '../../views/head.ts';

/** Programs, lists and places that several examples point at. */
export const links = {
  epidemicFree: { text: '无疫小区', path: '/programs/epidemic-free/' },
  starRated: { text: '星级社区', path: '/programs/star-rated/' },
  disasterReduction: { text: '综合减灾示范社区', path: '/programs/disaster-reduction/' },
  cycle1: { text: '第1期', path: '/honors/epidemic-free/2022-01/' },
  cycle2: { text: '第2期', path: '/honors/epidemic-free/2022-02/' },
  cycle3: { text: '第3期', path: '/honors/epidemic-free/2022-03/' },
  star2021: { text: '2021年度', path: '/honors/star-rated/2021/' },
  disaster2020: { text: '2020年度', path: '/honors/disaster-reduction/2020/' },
  district: { text: '清河区', path: '/communities/' },
  jinxiu: { text: '锦绣街道', path: '/streets/jinxiu/' },
  binhe: { text: '滨河街道', path: '/streets/binhe/' },
  wenming: { text: '文明街道', path: '/streets/wenming/' },
  xiangshan: { text: '香山镇', path: '/streets/xiangshan/' },
  chunjiang: { text: '春江社区', path: '/communities/chunjiang/' },
  garden: { text: '春江花园二期', path: '/communities/chunjiang-garden-2/' },
  suspension: { text: '关于暂停3个“无疫小区”的通告', path: '/notices/2022-adjust-2/' },
  publicity: { text: '关于2022年度星级社区拟认定名单的公示', path: '/notices/2022-star-publicity/' },
  list3: { text: '第3期“无疫小区”名单', path: '/notices/2022-list-3/' },
  plaque: { text: 'QH-2204-0018', path: '/p/QH-2204-0018/' },
} satisfies Record<string, Link>;

export const home: Link = { text: '首页', path: '/' };
