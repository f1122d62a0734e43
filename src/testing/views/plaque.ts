import type { PlaqueView } from '../../views/honour/plaque.ts';
import { headExample } from './head.ts';
import { epidemicFreeInForce, nationalRegistered } from './honours.ts';
import { links } from './links.ts';

export const plaqueExample: PlaqueView = {
  template: 'plaque',
  head: headExample('/p/QH-2204-0018/', '牌匾 QH-2204-0018', 'honors', {}, [links.jinxiu, links.garden]),
  number: 'QH-2204-0018',
  asOf: '2022-05-20',
  unit: links.garden,
  divisions: ['锦绣街道', '春江社区'],
  honour: epidemicFreeInForce,
  board: {
    template: 'gold',
    title: '无疫小区',
    holder: '春江花园二期',
    grantor: '清河区疫情防控工作指挥部',
    date: '2022-04-18',
    number: 'QH-2204-0018',
    width: 600,
    height: 400,
  },
  files: [
    { format: 'svg', file: '/p/QH-2204-0018/plaque.svg', width: 600, height: 400 },
    { format: 'png', file: '/p/QH-2204-0018/plaque.png', width: 1200, height: 800 },
    { format: 'pdf', file: '/p/QH-2204-0018/plaque.pdf', width: 600, height: 400 },
  ],
  signature: {
    kind: 'signed',
    signedBy: {
      name: '清河区人民政府',
      did: 'did:web:www.example.gov.cn:ztzl:hongbang:issuer',
      file: '/p/QH-2204-0018/credential.json',
    },
  },
  badge: { file: '/p/QH-2204-0018/badge.svg', width: 260, height: 64 },
  placementTerm: '门口',
  location: '北门东侧',
  hungOn: '2022-04-20',
};

/** Taken down; the honour is no longer in force and the holder has gone into another. */
export const removedPlaqueExample: PlaqueView = {
  ...plaqueExample,
  head: headExample('/p/QH-2204-0101/', '牌匾 QH-2204-0101', 'honors', {}, [links.jinxiu]),
  number: 'QH-2204-0101',
  unit: { text: '金色年华国际公寓（南区）', path: '/communities/suspended/' },
  honour: { ...nationalRegistered, state: 'revoked', since: '2022-05-12', reason: '动态调整' },
  board: {
    template: 'gold',
    title: '综合减灾示范社区',
    level: '国家级',
    holder: '金色年华国际公寓（南区）',
    grantor: '国家减灾委员会、应急管理部、中国气象局、中国地震局',
    date: '2020-12-31',
    number: 'QH-2204-0101',
    width: 600,
    height: 400,
  },
  files: [{ format: 'svg', file: '/p/QH-2204-0101/plaque.svg', width: 600, height: 400 }],
  signature: { kind: 'registered' },
  removedOn: '2022-05-13',
  removalConfirmedBy: '春江社区居民委员会',
  ended: { term: '合并', date: '2022-05-06', successors: [links.garden] },
};
