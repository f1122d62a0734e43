import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { certificationEventType } from '../../src/domain/certification-event.ts';
import { plainDate } from '../../src/domain/plain-date.ts';
import type { Decisions, PartKind } from '../../src/desk/import/import-plan.ts';
import { decisionsOf, decisionsSchema } from '../../src/desk/import/plan-file.ts';
import { dayOption, UsageError } from './command.ts';

const app = join(import.meta.dirname, '..', '..');

export const importUsage = `用法：npm run import -- 文件…… [选项]
把表格、文档、网页、文字导入成内容文件。文件可以是 .xlsx、.csv、.docx、.html、.txt，也可以是装着它们的文件夹。
  npm run import -- 锦绣街道底册.xlsx                      在终端里逐项确认，再写入
  npm run import -- 锦绣街道底册.xlsx --dry-run            只看会怎样，什么也不写
  npm run import -- 第4期名单.docx --program epidemic-free --cycle 2022-4 \\
      --event reviewed=2022-05-28 --event certified=2022-05-30 --yes
  npm run import -- 网上抄来的材料.txt --simplified --to 草稿      写到另外的文件夹
  npm run import -- 名单.xlsx --dry-run --plan plan.json   把打算存成文件；改其中的 decisions，
  npm run import -- 名单.xlsx --plan plan.json --yes       再照它导入
名单：
  --program ID --cycle ID  哪个项目、哪一期
  --event 事项=日期        什么事、哪一天，如 certified=2022-05-30；可以写几个，按先后
  --level ID --notice ID --document 文号
底册：
  --street ID            表里没有街道（镇）一列时，是哪个街镇
  --kind KIND            表里没有类型一列时，新单元的类型，默认 compound（小区）
文字：
  --simplified           繁体字转成简体字
选项：
  --as KIND              都当作 roll 底册、list 名单、notice 通告、experience 经验，不自动认
  --yes                  不问，写入有把握的；拿不准的一律不写
  --dry-run              什么也不写
  --plan FILE            照这个文件里的决定；与 --dry-run 一起用是存成这个文件
  --to DIR               写到这个文件夹，不动内容文件夹
  --json                 打印 JSON：每一行的结果和原因
  --as-of DAY            当作这一天，默认今天（北京时间）
  --content DIR --root DIR
原文件不会改动；内容文件要改的，先给看改了哪里。
退出码：0 全部导入，1 有没有导入的（写明原因）或者没有写，2 用法不对，3 程序出错。`;

export const importOptions = {
  program: { type: 'string' },
  cycle: { type: 'string' },
  event: { type: 'string', multiple: true },
  level: { type: 'string' },
  notice: { type: 'string' },
  document: { type: 'string' },
  street: { type: 'string' },
  kind: { type: 'string' },
  simplified: { type: 'boolean', default: false },
  as: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  plan: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  content: { type: 'string', default: join(app, 'content') },
  root: { type: 'string', default: app },
} as const;

interface Values {
  program?: string | undefined;
  cycle?: string | undefined;
  event?: string[] | undefined;
  level?: string | undefined;
  notice?: string | undefined;
  document?: string | undefined;
  street?: string | undefined;
  kind?: string | undefined;
  simplified: boolean;
  as?: string | undefined;
  yes: boolean;
  'dry-run': boolean;
  plan?: string | undefined;
  to?: string | undefined;
  json: boolean;
  'as-of'?: string | undefined;
  content: string;
  root: string;
}

export interface ImportOptions {
  files: string[];
  decisions: Decisions;
  isSure: boolean;
  isDry: boolean;
  /** Where to write the plan to. */
  planTo: string | undefined;
  to: string | undefined;
  json: boolean;
  content: string;
  root: string;
}

/** @throws UsageError */
export function readImportOptions(values: Values, words: readonly string[]): ImportOptions {
  if (words.length === 0) throw new UsageError('没有写要导入的文件');
  const missing = words.find((word) => !existsSync(word));
  if (missing !== undefined) throw new UsageError(`没有 ${missing} 这个文件或文件夹`);
  const { plan, to } = values;
  const isDry = values['dry-run'];
  const decided = plan !== undefined && existsSync(plan) ? planned(plan) : undefined;
  if (plan !== undefined && decided === undefined && !isDry) throw new UsageError(`没有 ${plan} 这个文件`);
  return {
    files: [...words],
    decisions: decisionsFrom(values, decided),
    isSure: values.yes,
    isDry,
    planTo: isDry ? plan : undefined,
    to: to === undefined ? undefined : resolve(to),
    json: values.json,
    content: resolve(values.content),
    root: resolve(values.root),
  };
}

function planned(file: string): Decisions {
  try {
    return decisionsOf(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UsageError(`--plan ${file}：${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** What the command line says, before what the plan file says. */
function decisionsFrom(values: Values, decided: Decisions | undefined): Decisions {
  const { program, cycle, event = [], level, notice, document, street, kind, as } = values;
  if ((program === undefined) !== (cycle === undefined))
    throw new UsageError('--program 和 --cycle 要一起写');
  if (program !== undefined && event.length === 0 && decided?.list === undefined) {
    throw new UsageError('名单要写 --event，如 --event certified=2022-05-30');
  }
  if (program === undefined && event.length > 0)
    throw new UsageError('写了 --event，还要写 --program 和 --cycle');
  const list =
    program === undefined || cycle === undefined
      ? decided?.list
      : {
          program,
          cycle,
          events: event.length > 0 ? event.map(eventOption) : (decided?.list?.events ?? []),
          ...(level === undefined ? {} : { level }),
          ...(notice === undefined ? {} : { notice }),
          ...(document === undefined ? {} : { document }),
        };
  const roll =
    street === undefined && kind === undefined ? decided?.roll : { ...decided?.roll, street, kind };
  const decisions = {
    ...decided,
    day: values['as-of'] === undefined && decided !== undefined ? decided.day : dayOption(values['as-of']),
    ...(as === undefined ? {} : { as: as as PartKind }),
    ...(list === undefined ? {} : { list }),
    ...(roll === undefined ? {} : { roll }),
    ...(values.simplified ? { simplified: true } : {}),
  };
  const judged = decisionsSchema.safeParse(decisions);
  if (judged.success) return judged.data;
  const [issue] = judged.error.issues;
  throw new UsageError(`--${issue?.path.at(-1)?.toString() ?? ''}：${issue?.message ?? '写得不对'}`);
}

function eventOption(text: string): { event: ReturnType<typeof certificationEventType.parse>; date: string } {
  const [word = '', date = ''] = text.split('=');
  const event = certificationEventType.safeParse(word);
  if (!event.success) throw new UsageError(`--event ${text}：没有“${word}”这种事项`);
  if (!plainDate.safeParse(date).success)
    throw new UsageError(`--event ${text}：请写成 certified=2022-05-30 的样子`);
  return { event: event.data, date };
}
