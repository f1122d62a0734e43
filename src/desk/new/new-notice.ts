import { isWorkingDay, lastDayOfWindow } from '../../domain/calendar.ts';
import { memberOfFile } from '../../domain/member.ts';
import { noticeKinds, type NoticeKind } from '../../domain/notice.ts';
import { addDays, dayOf, type PlainDate } from '../../domain/plain-date.ts';
import { noticeKindTerms } from '../../i18n/terms.ts';
import {
  asDay,
  asLine,
  asName,
  asTime,
  divisionChoices,
  idQuestion,
  programQuestion,
  workingMorning,
} from './common-questions.ts';
import { documentText, type Field } from './document-text.ts';
import { needed, type Answers, type NewContext, type NewKind } from './new-kind.ts';

const memberKinds: readonly string[] = ['publicity', 'bulletin', 'mobilisation', 'correction', 'posting'];
const ifKind =
  (
    kind: NoticeKind,
    make: (context: NewContext, answers: Answers) => ReturnType<NewKind['questions'][number]>,
  ) =>
  (context: NewContext, answers: Answers) => (answers['kind'] === kind ? make(context, answers) : undefined);

/** 通告: a draft with what its kind must say. */
export const newNotice: NewKind = {
  title: '通告',
  options: [
    ...['member', 'kind', 'title', 'id', 'published', 'program', 'corrects'],
    ...['from', 'working-days', 'channel', 'handled-by'],
    ...['unit', 'subject', 'board', 'take-down-on', 'purpose', 'legal-ground'],
  ],
  questions: [
    ({ registry }) =>
      registry.members.size === 0
        ? undefined
        : {
            name: 'member',
            ask: '由哪个街镇、社区发布（发布机关自己发的不填）',
            optional: true,
            choices: [...registry.members.values()].map(({ division, office }) => ({
              value: division,
              label: office,
            })),
          },
    (_, { member }) => ({
      name: 'kind',
      ask: '什么类型',
      choices: noticeKinds
        .filter((kind) => member === undefined || memberKinds.includes(kind))
        .map((kind) => ({ value: kind, label: noticeKindTerms[kind] })),
    }),
    () => ({ name: 'title', ask: '标题，如 关于……的公示', refuse: asName }),
    ({ registry }, answers) => {
      const question = idQuestion(
        '编号（网址的一部分，发布以后不改）',
        needed(answers, 'title'),
        registry.notices,
      );
      const { member } = answers;
      return member === undefined
        ? question
        : { ...question, preset: `${member}-${question.preset}`.slice(0, 64) };
    },
    ({ day }) => ({
      name: 'published',
      ask: '打算什么时候发布',
      preset: workingMorning(day),
      refuse: asTime,
    }),
    (context) => programQuestion(context, true),
    ifKind('publicity', ({ registry }, answers) => ({
      name: 'from',
      ask: '公示第一天',
      preset: nextWorkingDay(registry.calendar, dayOf(needed(answers, 'published'))),
      refuse: asDay,
    })),
    ifKind('publicity', ({ registry }, { program }) => ({
      name: 'working-days',
      ask: '公示几个工作日',
      preset: String(registry.programs.get(program ?? '')?.publicity?.workingDays ?? 5),
      refuse: (answer) => (/^[1-9]\d?$/.test(answer) ? undefined : '请写 1 到 99 的整数'),
    })),
    ifKind('publicity', ({ registry }) => ({
      name: 'channel',
      ask: '有异议怎么反映',
      preset: `电话：${registry.issuer.phone}（工作日8:30—17:30）`,
      refuse: asLine,
    })),
    ifKind('publicity', ({ registry }) => ({
      name: 'handled-by',
      ask: '由谁处理',
      preset: registry.issuer.name,
      refuse: asName,
    })),
    ifKind('correction', ({ registry }) => ({
      name: 'corrects',
      ask: '更正哪一篇',
      choices: [...registry.notices.values()]
        .filter(({ kind, draft }) => kind !== 'posting' && !draft)
        .toSorted((a, b) => (a.published < b.published ? 1 : -1))
        .map(({ id, title }) => ({ value: id, label: title })),
    })),
    ifKind('posting', ({ registry }) => ({
      name: 'unit',
      ask: '贴在哪个村、社区',
      choices: divisionChoices(registry, ['village', 'neighbourhood']),
    })),
    ifKind('posting', (_, { title }) => ({
      name: 'subject',
      ask: '撤下以后还留着的一句话，不写人名、金额',
      preset: title,
      refuse: asName,
    })),
    ifKind('posting', ({ registry }, { unit }) => ({
      name: 'board',
      ask: '贴在哪块公告栏',
      preset: `${registry.units.get(unit ?? '')?.name ?? ''}公告栏`,
      refuse: asLine,
    })),
    ifKind('posting', (_, answers) => ({
      name: 'take-down-on',
      ask: '哪天撤下',
      preset: addDays(dayOf(needed(answers, 'published')), 15),
      refuse: asDay,
    })),
    ifKind('posting', () => ({
      name: 'purpose',
      ask: '为什么要公开',
      preset: '接受居民监督',
      refuse: asLine,
    })),
    ifKind('posting', () => ({
      name: 'legal-ground',
      ask: '依据什么',
      preset: '《中华人民共和国村民委员会组织法》第三十条',
      refuse: asLine,
    })),
  ],
  changes: (context, answers) => {
    const { member } = answers;
    const folder = member === undefined ? '' : `members/${member}/`;
    const year = needed(answers, 'published').slice(0, 4);
    const inFolder = member === undefined ? `notices/${year}/` : 'notices/';
    const path = `${folder}${inFolder}${needed(answers, 'id')}.md`;
    if ((memberOfFile(path) ?? undefined) !== member) throw new Error(`${path} is not of ${member}`);
    return [{ path, text: documentText(fieldsOf(context, answers), bodyOf(answers)) }];
  },
  next: ([path = ''], answers) => [
    `打开 content/${path}，写正文；带井号的各行用得着的去掉井号`,
    'npm run check 检查，npm run preview 看样子（草稿只在这里看得到）',
    `送审：npm run draft -- ${needed(answers, 'id')} 做出 Word 送审稿`,
    '签发以后删去 draft: true 那一行，提交',
  ],
};

function nextWorkingDay(calendar: NewContext['registry']['calendar'], after: PlainDate): PlainDate {
  let day = addDays(after, 1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

function fieldsOf(context: NewContext, answers: Answers): Field[] {
  const { kind = '', program } = answers;
  const isPosting = kind === 'posting';
  return [
    { note: '标题，和印发的文件一字不差', key: 'title', value: needed(answers, 'title') },
    { note: `类型：${noticeKindTerms[kind as NoticeKind]}`, key: 'kind', value: kind },
    { note: '文号，六角括号，序号前不加0；没有就不写', key: 'number', example: '清政发〔2022〕5号' },
    ...(isPosting ? [] : [{ note: '主送机关，没有就不写', key: 'addressee', example: '各街道办事处' }]),
    { note: '发布时间，也是落款日期', key: 'published', value: needed(answers, 'published') },
    { note: '草稿：不公开，只在预览里看得到；签发以后删去这一行', key: 'draft', value: true },
    { note: '比落款日期晚公开的，写哪一天', key: 'publishOn', example: '2022-05-20' },
    ...(isPosting ? [] : [{ note: '到期要撤下的，写从哪一天起', key: 'takeDownOn', example: '2022-12-31' }]),
    { note: '一句话摘要，用在搜索和订阅里', key: 'summary', example: '……' },
    ...(program === undefined ? [] : [{ note: '属于哪个创建项目', key: 'program', value: program }]),
    ...kindFields(context, answers),
    ...(['list', 'decision', 'adjustment'].includes(kind)
      ? [{ note: '附件名单由认定记录生成，不用抄，写法见 content/README.md', key: 'lists', example: '[]' }]
      : []),
  ];
}

function kindFields({ registry: { calendar } }: NewContext, answers: Answers): Field[] {
  switch (answers['kind']) {
    case 'publicity': {
      const from = needed(answers, 'from');
      const workingDays = Number(needed(answers, 'working-days'));
      const window = {
        from,
        to: lastDayOfWindow(calendar, from, workingDays),
        workingDays,
        channels: [needed(answers, 'channel')],
        handledBy: needed(answers, 'handled-by'),
      };
      return [{ note: '公示期：首日、末日都是工作日，工作日数按放假安排核算', key: 'window', value: window }];
    }
    case 'correction':
      return [{ note: '更正的是哪一篇', key: 'corrects', value: needed(answers, 'corrects') }];
    case 'posting': {
      const posting = {
        subject: needed(answers, 'subject'),
        unit: needed(answers, 'unit'),
        board: needed(answers, 'board'),
        takeDownOn: needed(answers, 'take-down-on'),
        personalData: {
          purpose: needed(answers, 'purpose'),
          legalGround: needed(answers, 'legal-ground'),
          fields: [],
        },
      };
      return [
        {
          note: '贴在哪里、哪天撤下、公开哪几项个人信息（没有就是 []）；要上网的加 web: true',
          key: 'posting',
          value: posting,
        },
      ];
    }
    default:
      return [];
  }
}

const bodies: Readonly<Record<string, string>> = {
  publicity:
    '（为什么公示、公示什么。）\n\n公示期内有不同意见的，请按上面的渠道反映，写明事实并留下可以核实的联系方式。',
  correction: '（哪里写错了。）\n\n“（原文）”更正为“（改后）”。',
  decision: '（依据什么、经过什么程序。）决定：\n\n一、（内容。）',
  list: '（依据什么、经过什么程序），现予公布。\n\n一、（内容。）',
};

function bodyOf({ kind = '' }: Answers): string {
  return bodies[kind] ?? '一、（内容。）';
}
