import type { CommunityView } from '../../views/community/community.ts';
import { experienceItems } from './experience-items.ts';
import { headExample } from './head.ts';
import {
  epidemicFreeInForce,
  epidemicFreeSuspended,
  fourStars,
  nationalRegistered,
  threeStarsUpgraded,
} from './honours.ts';
import { links } from './links.ts';
import { officeRecordsExample } from './office.ts';
import { photoExample } from './photos.ts';
import { plaqueExample } from './plaque.ts';

const divisions = [links.district, links.jinxiu, links.chunjiang];

/** A compound that holds one honour and lies in a neighbourhood that holds two. */
export const communityExample: CommunityView = {
  template: 'community',
  head: headExample(links.garden.path, '春江花园二期', 'communities', {}, divisions),
  asOf: '2022-05-20',
  name: '春江花园二期',
  kind: 'compound',
  kindTerm: '小区',
  aliases: ['芳草苑', '春江二期'],
  formerNames: [{ name: '清河纺织厂北宿舍', until: '2009-06-30' }],
  divisions,
  households: 1206,
  population: 3415,
  address: '锦绣街道春江路88号',
  profile: {
    summary: '位于春江路北侧，2008年建成，共十二栋。',
    updated: '2022-03-15',
    bodyMarkdown: `春江花园二期位于春江路北侧，2008年建成，共十二栋、三十六个单元。小区设南、北两个出入口，北门全天有人值守。

## 怎么管

- 党支部、业主委员会、物业**三方每周碰头**一次；
- 十二名楼栋长各管一栋，名册公布在单元门口。

## 办事在哪里

社区服务站设在北门东侧，工作日受理。`,
  },
  photos: [photoExample],
  own: [epidemicFreeInForce],
  plaque: { link: links.plaque, board: plaqueExample.board },
  before: [],
  neighbourhood: { unit: links.chunjiang, kindTerm: '社区', honours: [fourStars, nationalRegistered] },
  timeline: [
    {
      date: '2022-05-11',
      term: '恢复',
      state: 'in-force',
      program: links.epidemicFree,
      paired: '2022-05-04',
      notice: { text: '清指〔2022〕19号', path: '/notices/2022-correction-1/' },
    },
    {
      date: '2022-05-04',
      term: '暂停',
      state: 'suspended',
      program: links.epidemicFree,
      text: '动态调整',
      paired: '2022-05-11',
      notice: { text: '清指〔2022〕18号', path: '/notices/2022-adjust-2/' },
    },
    {
      date: '2022-04-18',
      until: '2022-05-16',
      times: 3,
      term: '认定',
      state: 'in-force',
      program: links.epidemicFree,
      cycle: links.cycle1,
      text: '此后每期续认',
    },
    { date: '2022-04-02', term: '申报', state: 'step', program: links.epidemicFree },
    { date: '2009-07-01', term: '更名', state: 'step', text: '原名“清河纺织厂北宿舍”' },
  ],
  experiences: experienceItems.slice(0, 1),
  members: [],
};

/** Suspended today, with honours of other offices and of the past. */
export const suspendedExample: CommunityView = {
  ...communityExample,
  head: headExample('/communities/suspended/', '金色年华国际公寓（南区）', 'communities', {}, divisions),
  name: '金色年华国际公寓（南区）',
  aliases: [],
  formerNames: [],
  profile: undefined,
  photos: [],
  plaque: undefined,
  own: [epidemicFreeSuspended, nationalRegistered, fourStars],
  before: [
    threeStarsUpgraded,
    {
      program: { text: '绿色社区', path: '/programs/green/' },
      grantor: '省住房和城乡建设厅',
      grantedHere: false,
      document: '建城〔2018〕9号（示例）',
      state: 'expired',
      since: '2021-12-31',
      validTo: '2021-12-31',
      cycle: links.star2021,
    },
  ],
  timeline: [
    {
      date: '2022-05-18',
      term: '暂停',
      state: 'suspended',
      program: links.epidemicFree,
      text: '动态调整',
      notice: links.suspension,
    },
    ...communityExample.timeline,
  ],
  experiences: [],
};

/** Nothing is known of it but its name. */
export const bareCommunityExample: CommunityView = {
  ...communityExample,
  head: headExample('/communities/bare/', '六安里', 'communities', {}, divisions),
  name: '六安里',
  aliases: [],
  formerNames: [],
  households: undefined,
  population: undefined,
  address: undefined,
  profile: undefined,
  photos: [],
  own: [],
  plaque: undefined,
  before: [],
  neighbourhood: undefined,
  timeline: [],
  experiences: [],
};

/** A neighbourhood with the units inside it, merged into another. */
export const neighbourhoodExample: CommunityView = {
  ...communityExample,
  head: headExample('/communities/chunjiang/', '春江社区', 'communities', {}, divisions.slice(0, 2)),
  name: '春江社区',
  kind: 'neighbourhood',
  kindTerm: '社区',
  divisions: divisions.slice(0, 2),
  aliases: [],
  formerNames: [],
  own: [fourStars, nationalRegistered],
  plaque: undefined,
  before: [threeStarsUpgraded],
  neighbourhood: undefined,
  records: officeRecordsExample,
  ended: {
    term: '合并',
    date: '2022-05-01',
    successors: [{ text: '望湖社区', path: '/communities/wanghu/' }],
  },
  members: [
    {
      unit: links.garden,
      kindTerm: '小区',
      aliases: ['芳草苑'],
      households: 1206,
      honours: [{ text: '无疫小区', state: 'in-force' }],
    },
    {
      unit: { text: '六安里', path: '/communities/bare/' },
      kindTerm: '小区',
      aliases: [],
      honours: [],
    },
    {
      unit: { text: '金色年华国际公寓（南区）', path: '/communities/suspended/' },
      kindTerm: '小区',
      aliases: ['金色年华', '南区'],
      households: 320,
      honours: [
        { text: '无疫小区', state: 'suspended' },
        { text: '星级社区四星', state: 'in-force' },
      ],
    },
  ],
};
