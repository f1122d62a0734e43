import { confirm, isCancel } from '@clack/prompts';
import { randomInt } from 'node:crypto';
import { join, resolve } from 'node:path';
import { applyChanges, contentText } from '../src/desk/content-change.ts';
import { planClosing } from '../src/desk/cycle/close-cycle.ts';
import { closeJson, closeReport } from '../src/desk/cycle/close-report.ts';
import { problemLines } from '../src/desk/problem-lines.ts';
import { plainDate } from '../src/domain/plain-date.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { runCommand, UsageError } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run cycle -- close 项目 周期 [选项]
结一期：按认定记录算出谁新进、谁续认、谁期满，写进这一期的表，编牌匾号，起草结果通告（草稿，附件和数字都算好）。
先列出要写什么、请人看什么，确认以后才写；写下去通不过检查的，一个字也不写；再运行一次不会重复写。
  --on 2022-05-16        名单的日期，默认是有效期首日；有公示的，不早于公示期满后的第一个工作日
  --lapse a,b            不续认的单元
  --renew a,b            要续认的单元（按月计算有效期、又没有交申报材料的项目）
  --level 级别编号       只结这一级（各级由不同机关授予、日期不同的项目）
  --reason 未续认        不续认的原因，从项目的原因类别里选
  --document 文号        要写批准、授予文号的项目
  --dry-run              只看，不写
  --yes                  不问，直接写
  --json                 印出 JSON
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
例：npm run cycle -- close epidemic-free 2022-3 --lapse mianma-nong --reason 未续认
退出码：0 已写好（或者没有要写的），1 没有写（说明原因），2 用法不对，3 程序出错。`,
  options: {
    on: { type: 'string' },
    lapse: { type: 'string', default: '' },
    renew: { type: 'string', default: '' },
    reason: { type: 'string' },
    document: { type: 'string' },
    level: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  takes: 'close 项目 周期',
  read: (
    { on, lapse, renew, reason, document, level, 'dry-run': isDry, yes, json, content, root },
    words,
  ) => {
    const [verb, program, cycle, ...others] = words;
    if (verb !== 'close' || program === undefined || cycle === undefined || others.length > 0) {
      throw new UsageError('请写成 close 项目 周期');
    }
    if (on !== undefined && !plainDate.safeParse(on).success) {
      throw new UsageError(`--on ${on}：没有这一天，请写成 2022-05-16 的样子`);
    }
    const choices = { lapse: idsIn(lapse), renew: idsIn(renew) };
    return {
      request: { program, cycle, on, choices, reason, document, level },
      isDry,
      isSure: yes,
      json,
      content: resolve(content),
      root: resolve(root),
    };
  },
  run: async ({ request, isDry, isSure, json, content, root }) => {
    const { registry, ledger, problems, account } = await readContent({ content, root });
    if (registry === undefined || ledger === undefined) {
      console.error(reportProblems(problems, account, 'zh'));
      console.error('内容有错误，先改好再结。');
      return 1;
    }
    const plan = planClosing(
      { registry, ledger, text: (path) => contentText(content, path), random: randomInt },
      request,
    );
    const say = (written: boolean) => {
      if (json) console.log(JSON.stringify(closeJson(plan, written), null, 2));
    };
    if (!json) console.log(closeReport(plan, registry));
    if (isDry || plan.changes.length === 0) {
      say(false);
      return 0;
    }
    if (!isSure && !(await isConfirmed())) {
      say(false);
      console.error('没有写。核对以后要写的，在终端里确认，或者加 --yes。（HB846）');
      return 1;
    }
    const warnings = await applyChanges({ content, root }, plan.changes, problemLines);
    say(true);
    if (json) return 0;
    if (warnings.length > 0) console.log(`\n提醒：\n${problemLines(warnings)}`);
    console.log(
      `\n已写好。接下来：\n  1. 打开 content/${plan.changes.at(-1)?.path}，填文号，核对文字\n` +
        `  2. npm run preview 看样子；npm run draft -- ${plan.notice} 做出 Word 送审稿\n` +
        '  3. 签发以后删去 draft: true 那一行，和认定记录、牌匾一起提交',
    );
    return 0;
  },
});

function idsIn(text: string): Set<string> {
  return new Set(text.split(/[,，、\s]+/).filter((id) => id !== ''));
}

async function isConfirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const answer = await confirm({ message: '写下去？', initialValue: false });
  return !isCancel(answer) && answer;
}
