import type { ProgramView } from '../../views/program/program.ts';
import { experienceItems } from './experience-items.ts';
import { headExample } from './head.ts';
import { honourGroups } from './honour-list.ts';
import { homeExample } from './home.ts';
import { inspectionItemExample } from './inspections.ts';
import { links } from './links.ts';
import { noticeItems } from './notice-items.ts';

const above = [{ text: '创建项目', path: '/programs/' }];

export const programExample: ProgramView = {
  template: 'program',
  head: headExample('/programs/epidemic-free/', '无疫小区', 'programs', {}, above),
  name: '无疫小区',
  summary: '十四天内没有病例和应隔离的接触者，“六个好”逐项达标，由区指挥部验收认定。',
  asOf: '2022-05-20',
  unitTerms: ['小区', '自然村', '企业', '单位', '园区'],
  levelMode: 'exclusive',
  levels: [{ name: '无疫小区', grantor: '清河区疫情防控工作指挥部', grantedHere: true, count: 1284 }],
  criteria: [
    {
      id: 'network',
      title: '网络织密好',
      items: ['服务队、楼栋长、志愿者名册齐全', '每栋楼有人包、每户有人联系', '昼夜值班表上墙'],
      indicators: [{ id: 'contact', name: '联系到户率', unit: '%', target: 100 }],
    },
    {
      id: 'needs',
      title: '需求满足好',
      items: ['独居老人、病人、孕妇有专人联系', '买菜、买药、就医有固定渠道'],
      indicators: [],
    },
  ],
  vetoes: ['考核期内发生病例', '瞒报、迟报'],
  review: [
    { step: '申报', by: '小区党支部' },
    { step: '初审', by: '街道党工委、镇党委' },
    { step: '验收', by: '清河区疫情防控工作指挥部' },
  ],
  grantors: [{ name: '清河区疫情防控工作指挥部', grantedHere: true, levels: [] }],
  term: { validTo: '2022-05-29', period: { kind: 'cycle', days: 14 } },
  suspensionCountsDays: true,
  approval: {
    kind: 'approved',
    by: '清河区委、区政府',
    number: '清委批〔2022〕3号（示例）',
    date: '2022-03-20',
    basis: '《创建示范活动管理办法（试行）》',
  },
  rulesMarkdown: `## 工作链条

服务队长 → 小区党支部 → 社区党组织 → 街镇党工委，逐级负责。

## 公布

每期名单在**门户网站、公告栏**同步公布。`,
  demands: {
    quotas: [],
    phases: [],
    dossiers: [
      {
        cycle: { text: '2022年第3期', path: '/programs/epidemic-free/applications/2022-3/chunjiang-2/' },
        unit: { text: '春江花园二期', path: '/communities/chunjiang-2/' },
        submitted: '2022-05-14',
      },
    ],
    dossierCount: 12,
  },
  current: { count: 1284, list: links.cycle3, groups: [] },
  history: [
    { list: links.cycle3, asOf: '2022-05-20', count: 1284, books: homeExample.main?.books },
    { list: links.cycle2, asOf: '2022-05-15', count: 1253, books: homeExample.main?.books },
    { list: links.cycle1, asOf: '2022-05-01', count: 1190 },
  ],
  notices: noticeItems.slice(0, 4),
  noticeCount: 62,
  inspections: [inspectionItemExample],
  inspectionCount: 1,
  experiences: experienceItems,
  experienceCount: 2,
};

/** Several levels of several grantors, few holders. */
export const leveledProgramExample: ProgramView = {
  ...programExample,
  head: headExample('/programs/disaster-reduction/', '综合减灾示范社区', 'programs', {}, above),
  name: '综合减灾示范社区',
  summary: '避灾点、预案、演练、物资四项齐备的社区。',
  unitTerms: ['社区', '村'],
  levelMode: 'independent',
  levels: [
    { name: '国家级', grantor: '国家减灾委员会', grantedHere: false, count: 2 },
    { name: '省级', grantor: '省减灾委员会', grantedHere: false, count: 3 },
    { name: '市级', grantor: '市减灾委员会', grantedHere: false, count: 5 },
  ],
  publicityDays: 5,
  grantors: [
    { name: '国家减灾委员会', grantedHere: false, levels: ['国家级'] },
    { name: '省减灾委员会', grantedHere: false, levels: ['省级'] },
    { name: '市减灾委员会', grantedHere: false, levels: ['市级'] },
  ],
  term: { period: { kind: 'open' } },
  demands: {
    quotas: ['省级：每期新增最多2个'],
    admission: '市评比达标表彰工作协调小组',
    jointAssessments: 2,
    holders: { purpose: '公布名单', legalGround: '本人书面同意' },
    phases: [
      { name: '启动', text: '成立促进委员会。', open: false, units: [] },
      { name: '持续改进', open: true, units: [{ unit: links.chunjiang, since: '2020-12-01' }] },
    ],
    candidates: {
      title: '创建单位',
      units: [{ ...links.garden, place: '锦绣街道 春江社区', step: 'accepted', since: '2022-05-17' }],
    },
    dossiers: [],
    dossierCount: 0,
  },
  approval: { kind: 'qualification-rating', basis: '《全国综合减灾示范社区创建管理暂行办法》' },
  current: {
    count: 3,
    list: links.disaster2020,
    groups: [
      {
        ...(honourGroups[0] ?? { street: links.jinxiu, anchor: 'jinxiu' }),
        count: 3,
        rows: (honourGroups[0]?.rows ?? [])
          .slice(0, 3)
          .map((row) => ({ ...row, level: '国家级', validTo: undefined })),
      },
    ],
  },
  history: [],
  notices: [],
  noticeCount: 0,
  inspections: [],
  inspectionCount: 0,
  experiences: [],
  experienceCount: 0,
};
