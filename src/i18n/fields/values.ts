import { inspectionKindTerms } from '../office-terms.ts';
import {
  certificationEventTerms,
  changeTerms,
  injuryDimensionTerms,
  noticeKindTerms,
  objectionOutcomeTerms,
  placementTerms,
  unitEventTerms,
  unitKindTerms,
} from '../terms.ts';

/** What the values of a choice are called. A value means the same in all fields that hold its whole set. */
const sets: readonly Readonly<Record<string, string>>[] = [
  unitKindTerms,
  noticeKindTerms,
  certificationEventTerms,
  { ...changeTerms, dissolved: '撤销单元' },
  unitEventTerms,
  placementTerms,
  injuryDimensionTerms,
  objectionOutcomeTerms,
  inspectionKindTerms,
  { exclusive: '同时只有一个级别', independent: '各级别可以同时持有' },
  { gold: '金色', red: '红色', wood: '木色' },
  { cycle: '按期', term: '按月', open: '没有期限' },
  {
    approved: '经批准的创建活动',
    'performance-review': '绩效考核',
    'qualification-rating': '等级评定',
    'reform-pilot': '改革试点',
  },
  { 'in-force': '某一天在册的', events: '某一期里发生的' },
  { corrected: '已整改', partly: '部分整改', 'not-corrected': '没有改' },
  { public: '公开', reviewers: '只供审核人' },
  { district: '全区', street: '每个街道（镇）' },
  { name: '名称', street: '街道（镇）', division: '社区（村）' },
  { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea、Forgejo' },
  {
    mobile: '手机号',
    'bank-card': '银行卡号',
    passport: '护照号',
    permit: '通行证号',
    'credit-code': '统一社会信用代码',
    'old-identity-number': '十五位身份证号',
    'named-person': '姓名',
    scan: '扫描件',
    'identity-number': '身份证号（不能放行）',
  },
  { carry: '转过去', end: '当天终止' },
];

/** The words for the values of a choice; a value without words (文种 is Chinese already) stands for itself. */
export function valueWords(values: readonly string[]): string[] {
  const fitting = sets
    .filter((set) => values.every((value) => value in set))
    .sort((a, b) => Object.keys(a).length - Object.keys(b).length)[0];
  return values.map((value) => fitting?.[value] ?? value);
}
