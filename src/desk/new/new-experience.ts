import { asLine, asName, asTime, idQuestion, programQuestion, workingMorning } from './common-questions.ts';
import { documentText } from './document-text.ts';
import { needed, type NewKind } from './new-kind.ts';

/** 经验做法: a draft. */
export const newExperience: NewKind = {
  title: '经验做法',
  options: ['title', 'id', 'summary', 'author', 'unit', 'program', 'published'],
  questions: [
    () => ({ name: 'title', ask: '标题', refuse: asName }),
    ({ registry }, answers) =>
      idQuestion('编号（网址的一部分，发布以后不改）', needed(answers, 'title'), registry.experiences),
    () => ({ name: 'summary', ask: '一句话说清做了什么', refuse: asLine }),
    () => ({ name: 'author', ask: '作者，写单位，不写个人', refuse: asName }),
    ({ registry }) => ({
      name: 'unit',
      ask: '哪个小区、社区的做法，写编号（没有就不填）',
      optional: true,
      refuse: (answer) => (registry.units.has(answer) ? undefined : '底册和区划里没有这个编号'),
    }),
    (context) => programQuestion(context, true),
    ({ day }) => ({
      name: 'published',
      ask: '打算什么时候发布',
      preset: workingMorning(day),
      refuse: asTime,
    }),
  ],
  changes: (_, answers) => [
    {
      path: `experiences/${needed(answers, 'id')}.md`,
      text: documentText(
        [
          { key: 'title', value: needed(answers, 'title') },
          { note: '一句话，列表和搜索里看得到', key: 'summary', value: needed(answers, 'summary') },
          { key: 'published', value: needed(answers, 'published') },
          { note: '草稿：不公开，只在预览里看得到；定稿以后删去这一行', key: 'draft', value: true },
          { note: '作者，写单位，不写个人', key: 'author', value: needed(answers, 'author') },
          { note: '哪个单元的做法，写编号', key: 'unit', value: answers['unit'], example: 'chunjiang-2' },
          { note: '属于哪个创建项目', key: 'program', value: answers['program'], example: 'green' },
          { note: '做法的关键词', key: 'tags', example: '[楼栋长, 网格]' },
        ],
        '（遇到什么问题。）\n\n## 做法\n\n（怎么做的，谁来做，花了多少。）\n\n## 效果\n\n（用数字说话。）',
      ),
    },
  ],
  next: ([path = '']) => [
    `打开 content/${path}，写正文`,
    'npm run check 检查，npm run preview 看样子（草稿只在这里看得到）',
    '定稿以后删去 draft: true 那一行，提交',
  ],
};
