import type { FindingView } from '../../views/office/finding.ts';
import type { InspectionItem } from '../../views/office/inspection-item.ts';
import type { InspectionView } from '../../views/office/inspection.ts';
import type { InspectionsView } from '../../views/office/inspections.ts';
import { columnHead, headExample } from './head.ts';
import { links } from './links.ts';

const chunjiang = { text: links.chunjiang.text, path: links.chunjiang.path };
const inspectionLink = { text: '5月在册小区抽查', path: '/inspections/spot-check/' };

/** One finding in each state. */
export const findingExamples: FindingView[] = [
  {
    unit: links.garden,
    criterion: '防疫措施好',
    what: '出入口登记是事后补写的。',
    deadline: '2022-05-17',
    state: 'overdue',
  },
  {
    unit: chunjiang,
    criterion: '环境维护好',
    what: '电梯没有消毒用品。',
    deadline: '2022-05-25',
    state: 'due',
  },
  {
    unit: chunjiang,
    what: '值班电话晚上无人接听。',
    deadline: '2022-05-17',
    state: 'corrected',
    rechecked: '2022-05-16',
  },
  {
    unit: { text: '一个名称很长很长的老旧小区北区二期东院及沿街商铺' },
    what: '消防通道停车。',
    deadline: '2022-05-17',
    state: 'partly',
    rechecked: '2022-05-18',
    note: '北侧已清，南侧未清',
  },
  {
    unit: chunjiang,
    what: '楼道堆物。',
    deadline: '2022-05-17',
    state: 'not-corrected',
    rechecked: '2022-05-18',
  },
  { unit: chunjiang, what: '公告栏灯不亮。', state: 'on-spot' },
];

export const inspectionItemExample: InspectionItem = {
  inspection: inspectionLink,
  kind: 'inspection',
  date: '2022-05-09',
  to: '2022-05-11',
  program: links.epidemicFree,
  units: 24,
  findings: 6,
  open: 4,
  overdue: 1,
};

export const inspectionExample: InspectionView = {
  template: 'inspection',
  head: headExample(inspectionLink.path, inspectionLink.text, 'programs', {}, [
    { text: '督查考评', path: '/inspections/' },
  ]),
  title: inspectionLink.text,
  kind: 'inspection',
  asOf: '2022-05-20',
  date: '2022-05-09',
  to: '2022-05-11',
  by: '清河区疫情防控工作指挥部',
  program: links.epidemicFree,
  cycle: links.cycle2,
  units: [links.garden, chunjiang, { text: '某户' }],
  findings: findingExamples,
  open: 4,
  overdue: 1,
  scores: [
    { rank: 1, unit: links.garden, score: 96.5 },
    { rank: 2, unit: chunjiang, score: 91 },
  ],
  fullMarks: 100,
  outcomes: [
    {
      unit: links.garden,
      eventTerm: '暂停',
      date: '2022-05-10',
      reason: '措施整改',
      notice: links.suspension,
    },
  ],
  bulletin: links.suspension,
  photos: [],
  bodyMarkdown: '检查组不打招呼，名单由**抽签**确定。',
};

export const inspectionsExample: InspectionsView = {
  template: 'inspections',
  head: columnHead('/inspections/', '督查考评', 'programs', '业务工作'),
  asOf: '2022-05-20',
  total: 1,
  overdue: findingExamples.slice(0, 1).map((finding) => ({ ...finding, inspection: inspectionLink })),
  items: [inspectionItemExample],
  paging: { page: 1, pages: 1, paths: ['/inspections/'] },
};
