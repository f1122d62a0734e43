import type { Program } from '../../domain/program.ts';
import { nextCycle, type ProposedCycle } from '../cycle/next-cycle.ts';
import { asDay, asId, asName, programQuestion } from './common-questions.ts';
import { documentText } from './document-text.ts';
import { needed, type Answers, type NewContext, type NewKind, type Question } from './new-kind.ts';

const eventColumns = 'date,unit,event,level,notice,reason,document';

/** A day of the cycle, offered by the rhythm of the program. */
function dayQuestion(name: string, ask: string, preset: (proposed: ProposedCycle) => string | undefined) {
  return (context: NewContext, answers: Answers): Question | undefined => {
    const day = preset(proposalOf(context, answers));
    return day === undefined ? undefined : { name, ask, preset: day, refuse: asDay };
  };
}

/** 周期: its three spans, and a table of events with nothing in it. */
export const newCycle: NewKind = {
  title: '周期',
  options: [
    ...['program', 'id', 'title', 'assess-from', 'assess-to'],
    ...['publicity-from', 'publicity-to', 'valid-from', 'valid-to'],
  ],
  questions: [
    (context) => programQuestion(context),
    (context, answers) => ({
      name: 'id',
      ask: '编号（网址的一部分，发布以后不改）',
      preset: proposalOf(context, answers).id,
      refuse: asId,
    }),
    (context, answers) => ({
      name: 'title',
      ask: '标题',
      preset: proposalOf(context, answers).title,
      refuse: asName,
    }),
    dayQuestion('assess-from', '考核期第一天', ({ assessment }) => assessment.from),
    dayQuestion('assess-to', '考核期最后一天', ({ assessment }) => assessment.to),
    dayQuestion('publicity-from', '公示第一天', ({ publicity }) => publicity?.from),
    dayQuestion('publicity-to', '公示最后一天', ({ publicity }) => publicity?.to),
    dayQuestion('valid-from', '有效期第一天', ({ validity }) => validity.from),
    dayQuestion('valid-to', '有效期最后一天', ({ validity }) => validity.to),
  ],
  changes: ({ registry }, answers) => {
    const program = registry.programs.get(needed(answers, 'program'));
    const stem = `cycles/${needed(answers, 'program')}/${needed(answers, 'id')}`;
    const { 'publicity-from': publicFrom, 'publicity-to': publicTo, 'valid-to': validTo } = answers;
    const text = documentText(
      [
        { key: 'title', value: needed(answers, 'title') },
        {
          note: '考核期：看这段时间里的情况；同一项目的考核期不能重叠',
          key: 'assessment',
          value: { from: needed(answers, 'assess-from'), to: needed(answers, 'assess-to') },
        },
        ...(publicFrom === undefined && !program?.publicity
          ? []
          : [
              {
                note: '公示期：首日、末日都是工作日；要等 calendar/ 里有这一年的放假安排',
                key: 'publicity',
                value: publicFrom === undefined ? undefined : { from: publicFrom, to: publicTo },
                example: '{ from: 2022-04-28, to: 2022-05-07 }',
              },
            ]),
        {
          note: '有效期：名单管到哪天；按月计算或者没有期限的，只写首日',
          key: 'validity',
          value: { from: needed(answers, 'valid-from'), ...(validTo !== undefined && { to: validTo }) },
        },
      ],
      '',
    );
    return [
      { path: `${stem}.md`, text },
      { path: `${stem}.csv`, text: `${eventColumns}\n` },
    ];
  },
  next: ([, table = ''], answers) => [
    `申报、初审、验收、暂停，一步一行记在 content/${table}`,
    `考核期满以后：npm run cycle -- close ${needed(answers, 'program')} ${needed(answers, 'id')}`,
    'npm run check 检查，然后提交',
  ],
};

function proposalOf({ registry, day }: NewContext, answers: Answers): ProposedCycle {
  const program = registry.programs.get(needed(answers, 'program')) as Program;
  const cycles = [...registry.cycles.values()].filter((cycle) => cycle.program === program.id);
  return nextCycle(program, cycles, registry.calendar, day);
}
