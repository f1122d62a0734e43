import type { InitialLink, InitialView } from '../../views/community/initial.ts';
import type { CommunitiesView } from '../../views/community/communities.ts';
import type { StreetView } from '../../views/community/street.ts';
import { neighbourhoodExample } from './community.ts';
import { experienceItems } from './experience-items.ts';
import { columnHead, headExample } from './head.ts';
import { nationalRegistered } from './honours.ts';
import { memberHomeExample } from './members.ts';
import { links } from './links.ts';

export const initialLinksExample: InitialLink[] = [...'abcdfghjlmnqstwxyz', 'other'].map((letter, at) => ({
  text: letter === 'other' ? '数字等' : letter.toUpperCase(),
  path: `/communities/initial/${letter}/`,
  count: (at * 37) % 97,
  isCurrent: letter === 'c',
}));

export const communitiesExample: CommunitiesView = {
  template: 'communities',
  head: columnHead('/communities/', '社区', 'communities', '名录'),
  district: '清河区',
  total: 1494,
  initials: initialLinksExample.map((link) => ({ ...link, isCurrent: false })),
  network: { link: { text: '社区在线', path: '/network/' }, members: 16 },
  streets: [links.jinxiu, links.binhe, links.wenming, links.xiangshan].map((street, at) => ({
    street,
    kindTerm: at === 3 ? '镇' : '街道',
    count: [361, 340, 352, 441][at] ?? 0,
    neighbourhoods: [
      { neighbourhood: links.chunjiang, kindTerm: '社区', count: 128 },
      { neighbourhood: { text: '望湖社区', path: '/communities/wanghu/' }, kindTerm: '社区', count: 96 },
      { neighbourhood: { text: '大栅栏村', path: '/communities/dazhalan/' }, kindTerm: '村', count: 7 },
    ],
  })),
};

export const streetExample: StreetView = {
  template: 'street',
  head: headExample('/streets/jinxiu/', '锦绣街道', 'communities', {}, [links.district]),
  name: '锦绣街道',
  kindTerm: '街道',
  aliases: [],
  formerNames: [{ name: '锦江街道', until: '2019-12-31' }],
  home: memberHomeExample,
  asOf: '2022-05-20',
  households: 32000,
  population: 91000,
  own: [nationalRegistered],
  before: [],
  registers: [{ register: { text: '避灾点', path: '/registers/shelters/' }, count: 40 }],
  experiences: experienceItems,
  count: 361,
  rollAsOf: '2022-03-31',
  neighbourhoods: [
    {
      neighbourhood: links.chunjiang,
      anchor: 'chunjiang',
      name: '春江社区',
      kindTerm: '社区',
      count: 3,
      rows: neighbourhoodExample.members,
    },
    {
      anchor: 'other',
      name: '未划入社区',
      kindTerm: '',
      count: 1,
      rows: neighbourhoodExample.members.slice(0, 1),
    },
    {
      neighbourhood: { text: '望湖社区', path: '/communities/wanghu/' },
      anchor: 'wanghu',
      name: '望湖社区',
      kindTerm: '社区',
      count: 96,
      rows: [],
    },
  ],
};

export const initialExample: InitialView = {
  template: 'initial',
  head: headExample('/communities/initial/c/', 'C 开头的社区和小区', 'communities'),
  title: 'C 开头的社区和小区',
  total: 128,
  initials: initialLinksExample,
  rows: neighbourhoodExample.members.map((row) => ({ ...row, street: links.jinxiu })),
  paging: {
    page: 1,
    pages: 2,
    paths: ['/communities/initial/c/', '/communities/initial/c/page/2/'],
  },
};
