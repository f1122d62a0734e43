import { unitKinds } from '../../domain/unit-kind.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import { newId } from '../import/write/ids.ts';
import { asDay, asLine, asName, idQuestion } from './common-questions.ts';
import { documentText, type Field } from './document-text.ts';
import { needed, type Answers, type NewContext, type NewKind } from './new-kind.ts';

const approvals = [
  { value: 'approved', label: '经批准的创建示范活动' },
  { value: 'performance-review', label: '绩效考核' },
  { value: 'qualification-rating', label: '等级评定' },
  { value: 'reform-pilot', label: '改革试点' },
];
const yesNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];
const heldKinds = unitKinds.filter((kind) => kind !== 'work');

function ifApproved(name: string, ask: string, refuse: (answer: string) => string | undefined) {
  return (_: NewContext, answers: Answers) =>
    answers['approval'] === 'approved' ? { name, ask, refuse } : undefined;
}

function ifPeople(name: string, ask: string) {
  return (_: NewContext, answers: Answers) =>
    /person|family/.test(needed(answers, 'unit-kinds')) ? { name, ask, refuse: asLine } : undefined;
}

/** 创建项目: no draft, so it is on the site with the next build. */
export const newProgram: NewKind = {
  title: '创建项目',
  options: [
    ...['name', 'id', 'summary', 'unit-kinds', 'levels', 'grantor', 'granted-here', 'period'],
    ...[
      'approval',
      'basis',
      'approved-by',
      'approval-number',
      'approval-date',
      'purpose',
      'legal-ground',
      'plaque',
    ],
  ],
  questions: [
    () => ({ name: 'name', ask: '项目名称，如 绿色社区', refuse: asName }),
    ({ registry }, answers) =>
      idQuestion('编号（网址的一部分，发布以后不改）', needed(answers, 'name'), registry.programs),
    () => ({ name: 'summary', ask: '一句话说清看什么、给谁', refuse: asLine }),
    () => ({
      name: 'unit-kinds',
      ask: `哪些类型可以参加，用逗号隔开：${heldKinds.map((kind) => `${kind} ${unitKindTerms[kind]}`).join('、')}`,
      preset: 'compound',
      refuse: (answer) => {
        const unknown = listIn(answer).find((kind) => !heldKinds.some((one) => one === kind));
        return unknown === undefined ? undefined : `没有“${unknown}”这一类`;
      },
    }),
    (_, { name }) => ({
      name: 'levels',
      ask: '分几个级别，从低到高，用顿号隔开；不分就写项目名称',
      preset: name,
    }),
    ({ registry }) => ({
      name: 'grantor',
      ask: '授予机关全称',
      preset: registry.issuer.name,
      refuse: asName,
    }),
    () => ({
      name: 'granted-here',
      ask: '由本机关授予（否：上级授予，本站仅登记）',
      preset: 'yes',
      choices: yesNo,
    }),
    () => ({
      name: 'period',
      ask: '期限：14天（按期）、36个月（按认定日起算）、无期限',
      preset: '36个月',
      refuse: (answer) => (periodOf(answer) === undefined ? '请写成 14天、36个月 或 无期限' : undefined),
    }),
    () => ({ name: 'approval', ask: '凭什么开展', choices: approvals }),
    ifApproved('approved-by', '批准机关', asName),
    ifApproved('approval-number', '批准文号', asLine),
    ifApproved('approval-date', '批准日期', asDay),
    () => ({ name: 'basis', ask: '依据的文件', refuse: asLine }),
    ifPeople('purpose', '为什么公布个人、家庭的名字'),
    ifPeople('legal-ground', '公布个人信息依据什么'),
    (_, answers) =>
      answers['granted-here'] === 'no'
        ? undefined
        : { name: 'plaque', ask: '发牌匾吗', preset: 'yes', choices: yesNo },
  ],
  changes: (_, answers) => [
    {
      path: `programs/${needed(answers, 'id')}.md`,
      text: documentText(fieldsOf(answers), '## 谁可以参加\n\n## 怎么评\n\n## 名单怎么调整'),
    },
  ],
  next: ([path = ''], answers) => [
    `打开 content/${path}，写标准（criteria）、一票否决（vetoes）、步骤（review）和规则正文`,
    `开一期：npm run new -- cycle --program ${needed(answers, 'id')}`,
    'npm run check 检查，npm run preview 看样子；项目没有草稿，提交以后就会公开',
  ],
};

function fieldsOf(answers: Answers): Field[] {
  const kind = needed(answers, 'approval');
  const basis = needed(answers, 'basis');
  const name = needed(answers, 'name');
  const { purpose, 'legal-ground': legalGround } = answers;
  const approval =
    kind === 'approved'
      ? {
          kind,
          by: needed(answers, 'approved-by'),
          number: needed(answers, 'approval-number'),
          date: needed(answers, 'approval-date'),
          basis,
        }
      : { kind, basis };
  return [
    { key: 'name', value: name },
    { key: 'summary', value: needed(answers, 'summary') },
    { note: '哪些类型的单元可以参加', key: 'unitKinds', value: listIn(needed(answers, 'unit-kinds')) },
    {
      note: '级别从低到高；exclusive 同时只有一个，independent 可以同时持有；本站仅登记的 grantedHere 写 false',
      key: 'levels',
      value: { mode: 'exclusive', list: levelsOf(answers) },
    },
    {
      note: '标准，逐项写',
      key: 'criteria',
      example: '[{ id: service, title: 服务到位, items: [有人值班] }]',
    },
    { note: '一票否决事项', key: 'vetoes', example: '[申报材料弄虚作假]' },
    {
      note: '步骤：recorded: true 的，认定之前必须有记录',
      key: 'review',
      example: '[{ step: applied, by: 小区申报, recorded: true }]',
    },
    { note: '认定以前要公示的，写至少几个工作日', key: 'publicity', example: '{ workingDays: 5 }' },
    { note: '期限', key: 'period', value: periodOf(needed(answers, 'period')) },
    { note: '可以公开的原因类别，不写病情、不写人', key: 'reasons', example: '[动态调整, 自愿退出]' },
    ...(purpose === undefined
      ? []
      : [
          {
            note: '个人、家庭为什么公布，公布哪几样',
            key: 'holders',
            value: { purpose, legalGround, fields: ['name'] },
          },
        ]),
    { note: '依据', key: 'approval', value: approval },
    ...(answers['plaque'] === 'yes'
      ? [
          {
            note: '牌匾：gold、red、wood；door 门口、hall 大厅、list 只列名单',
            key: 'plaque',
            value: { template: 'red', title: name, placement: 'door' },
          },
        ]
      : []),
  ];
}

function levelsOf(answers: Answers) {
  const taken = new Set<string>();
  return listIn(needed(answers, 'levels')).map((name) => ({
    id: newId(name, taken),
    name,
    grantor: needed(answers, 'grantor'),
    grantedHere: needed(answers, 'granted-here') === 'yes',
  }));
}

function listIn(text: string): string[] {
  return text
    .split(/[,，、\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `14天`, `36个月`, `无期限`. */
function periodOf(text: string) {
  const [, count = '', measure] = /^(\d{1,4})\s*(天|个月)$/.exec(text) ?? [];
  if (measure === '天' && Number(count) > 0) return { kind: 'cycle', days: Number(count) };
  if (measure === '个月' && Number(count) > 0) return { kind: 'term', months: Number(count) };
  return text === '无期限' ? { kind: 'open' } : undefined;
}
