import { confirm, isCancel } from '@clack/prompts';
import { join, resolve } from 'node:path';
import { applyChanges, contentText } from '../src/desk/content-change.ts';
import { askPerson } from '../src/desk/new/ask.ts';
import { emptyContent, reasonToKeep } from '../src/desk/new/empty-content.ts';
import { answersTo, type Answers, type Asker } from '../src/desk/new/new-kind.ts';
import { newKinds, type NewKindName } from '../src/desk/new/new-kinds.ts';
import { leftOpen, newSite, siteFiles } from '../src/desk/new/new-site.ts';
import { problemLines } from '../src/desk/problem-lines.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { dayOption, oneWord, runCommand, UsageError } from './config/command.ts';

const app = join(import.meta.dirname, '..');
const names = new Set([newSite, ...Object.values(newKinds)].flatMap(({ options }) => [...options]));
const kinds = ['site', ...Object.keys(newKinds)];

await runCommand({
  usage: `用法：npm run new -- 种类 [选项]
  site        清空示例，换成本单位的、空的、可以构建的网站
  notice      通告（草稿）
  experience  经验做法（草稿）
  program     创建项目
  cycle       一个项目的下一期（日期按它的节奏算好）
  community   小区、企业、单位，或者社区（村）
  street      街道、镇
没有写的会逐项问；每个问题都可以用选项先答好，如：
  npm run new -- notice --kind bulletin --title 关于做好冬季安全工作的通报
  npm run new -- cycle --program star-rated --yes
选项：${[...names].map((name) => `--${name}`).join(' ')}
  --yes                  不问，没有写的用默认；写不了的说明缺什么
  --force                new site：内容不是示例也清空
  --as-of 2022-05-20     当作这一天，默认是今天（北京时间）
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
已经有的文件不覆盖；写下去通不过检查的，不写。
退出码：0 已写好，1 没有写（说明原因），2 用法不对，3 程序出错。`,
  options: {
    ...Object.fromEntries([...names].map((name) => [name, { type: 'string' as const }])),
    yes: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    'as-of': { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  takes: '种类',
  read: ({ yes, force, content, root, 'as-of': day, ...given }, words) => {
    const kind = oneWord(words, '种类');
    if (!kinds.includes(kind)) throw new UsageError(`没有“${kind}”这一种：${kinds.join('、')}`);
    const ask: Asker = !yes && process.stdin.isTTY ? (question) => askPerson(question) : undefined;
    return {
      kind: kind as NewKindName | 'site',
      given: given as Answers,
      ask,
      isSure: yes === true,
      force: force === true,
      day: dayOption(day as string | undefined),
      content: resolve(content as string),
      root: resolve(root as string),
    };
  },
  run: (options) => (options.kind === 'site' ? makeSite(options) : makeFile(options, options.kind)),
});

interface Options {
  given: Answers;
  ask: Asker;
  isSure: boolean;
  force: boolean;
  day: string;
  content: string;
  root: string;
}

async function makeFile({ given, ask, day, content, root }: Options, name: NewKindName): Promise<number> {
  const { registry, problems, account } = await readContent({ content, root });
  if (registry === undefined) {
    console.error(reportProblems(problems, account, 'zh'));
    console.error('内容有错误，先改好再新建。');
    return 1;
  }
  const kind = newKinds[name];
  const context = { registry, day, text: (path: string) => contentText(content, path) };
  const answers = await answersTo(kind, context, given, ask);
  const changes = kind.changes(context, answers);
  const warnings = await applyChanges({ content, root }, changes, problemLines);
  for (const { path, before } of changes)
    console.log(`${before === undefined ? '已新建' : '已改'}：content/${path}`);
  if (warnings.length > 0) console.log(`提醒：\n${problemLines(warnings)}`);
  sayNext(
    kind.next(
      changes.map(({ path }) => path),
      answers,
    ),
  );
  return 0;
}

async function makeSite(options: Options): Promise<number> {
  const { given, ask, isSure, force, content } = options;
  const reason = await reasonToKeep(options);
  if (reason !== undefined && !force) {
    console.error(`${reason}，不清空；确实要清空的，加 --force。（HB844）`);
    return 1;
  }
  if (!isSure && ask === undefined) {
    console.error('这会清空内容文件夹；不在终端里运行的，请加 --yes。（HB846）');
    return 1;
  }
  const answers = await answersTo(newSite, {}, given, ask);
  if (!isSure && !(await isConfirmed(content))) {
    console.log('什么也没有动。');
    return 1;
  }
  const { moved, restore } = await emptyContent(options, siteFiles(answers), problemLines);
  console.log(
    '已新建：content/issuer.md、content/divisions.csv；留下 README.md 和 calendar/（国务院办公厅的放假安排）。',
  );
  if (moved !== undefined) console.log(`原来的内容整个移到了 ${moved}`);
  if (restore !== undefined) console.log(`提交以前要退回去：${restore}`);
  const open = leftOpen(answers);
  sayNext([
    ...(open.length > 0 ? [`issuer.md 里还要补：${open.join('、')}`] : []),
    '加街道、镇：npm run new -- street；加项目：npm run new -- program',
    'npm run build 构建，npm run preview 看样子',
  ]);
  return 0;
}

async function isConfirmed(content: string): Promise<boolean> {
  const answer = await confirm({
    message: `清空 ${content}（README.md 和 calendar/ 留下），换成空的网站？`,
    initialValue: false,
  });
  return !isCancel(answer) && answer;
}

function sayNext(lines: readonly string[]): void {
  console.log(['接下来：', ...lines.map((line, at) => `  ${at + 1}. ${line}`)].join('\n'));
}
