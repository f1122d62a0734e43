import type { WallListView } from '../../views/honour/wall-list.ts';
import { headExample } from './head.ts';
import { epidemicFreeInForce } from './honours.ts';
import { links } from './links.ts';

/** Boards in every state: one must come down, two hang, one is only listed, one was taken down. */
export const wallListExample: WallListView = {
  template: 'wall-list',
  head: headExample('/communities/chunjiang-garden-2/plaques/', '春江花园二期上墙清单', 'communities', {}, [
    links.jinxiu,
    links.garden,
  ]),
  asOf: '2022-05-20',
  unit: links.garden,
  door: { hanging: 2, most: 2 },
  due: [
    {
      plaque: { text: 'QH-STAR-018', path: '/p/QH-STAR-018/' },
      honour: {
        ...epidemicFreeInForce,
        program: links.starRated,
        level: '四星级',
        state: 'revoked',
        since: '2022-05-12',
        validTo: undefined,
      },
      placementTerm: '门口',
      location: '北门西侧',
      hungOn: '2021-04-20',
    },
  ],
  hanging: [
    {
      plaque: links.plaque,
      honour: epidemicFreeInForce,
      placementTerm: '门口',
      location: '北门东侧',
      hungOn: '2022-04-20',
    },
    {
      plaque: { text: 'QH-GREEN-018', path: '/p/QH-GREEN-018/' },
      honour: { ...epidemicFreeInForce, state: 'suspended', since: '2022-05-04' },
      placementTerm: '室内',
      location: '党群服务中心荣誉墙',
      hungOn: '2021-11-26',
    },
  ],
  unhung: [
    {
      plaque: { text: 'QH-JY-018', path: '/p/QH-JY-018/' },
      honour: epidemicFreeInForce,
      placementTerm: '上榜公布',
    },
  ],
  removed: [
    {
      plaque: { text: 'QH-HX-018', path: '/p/QH-HX-018/' },
      honour: { ...epidemicFreeInForce, state: 'expired', since: '2022-03-01', validTo: '2022-02-28' },
      placementTerm: '门口',
      hungOn: '2020-11-26',
      removedOn: '2022-03-04',
      removalConfirmedBy: '春江社区居民委员会',
    },
  ],
};
