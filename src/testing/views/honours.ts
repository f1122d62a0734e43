import type { HonourView } from '../../views/honour/honour.ts';
import { links } from './links.ts';

export const epidemicFreeInForce: HonourView = {
  program: links.epidemicFree,
  grantor: '清河区疫情防控工作指挥部',
  grantedHere: true,
  state: 'in-force',
  since: '2022-04-18',
  validTo: '2022-05-29',
  cycle: links.cycle3,
  notice: links.list3,
  plaque: links.plaque,
};

export const epidemicFreeSuspended: HonourView = {
  ...epidemicFreeInForce,
  state: 'suspended',
  since: '2022-05-18',
  reason: '动态调整',
  notice: links.suspension,
};

export const fourStars: HonourView = {
  program: links.starRated,
  level: '四星',
  grantor: '清河区民政局（示例）',
  grantedHere: true,
  state: 'in-force',
  since: '2021-12-20',
  validTo: '2024-12-19',
  cycle: links.star2021,
  plaque: { text: 'QH-STAR-0007', path: '/p/QH-STAR-0007/' },
};

export const threeStarsUpgraded: HonourView = {
  ...fourStars,
  level: '三星',
  state: 'upgraded',
  since: '2021-12-20',
  validTo: '2021-12-19',
  cycle: { text: '2020年度', path: '/honors/star-rated/2020/' },
  plaque: undefined,
};

/** Granted by another office: only registered here. */
export const nationalRegistered: HonourView = {
  program: links.disasterReduction,
  level: '国家级',
  grantor: '国家减灾委员会、应急管理部、中国气象局、中国地震局',
  grantedHere: false,
  document: '国减发〔2020〕2号（示例）',
  state: 'in-force',
  since: '2020-12-31',
  cycle: links.disaster2020,
};
