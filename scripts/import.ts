import { writeFileSync } from 'node:fs';
import { askDecisions } from '../src/desk/import/ask-decisions.ts';
import { askPerson } from '../src/desk/import/ask-person.ts';
import {
  ChangedMeanwhile,
  finishWriting,
  readExisting,
  readFromDisk,
  writeAll,
} from '../src/desk/import/disk.ts';
import type { Decisions, ImportPlan } from '../src/desk/import/import-plan.ts';
import { pathsToRead, planImport } from '../src/desk/import/plan-import.ts';
import { planFile } from '../src/desk/import/plan-file.ts';
import { registrySummary } from '../src/desk/import/registry-summary.ts';
import { accountLine, fileDiff, importReport } from '../src/desk/import/report-import.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { runCommand } from './config/command.ts';
import {
  importOptions,
  importUsage,
  readImportOptions,
  type ImportOptions,
} from './config/import-options.ts';

/** Lines of a diff that are shown. */
const longestDiff = 60;

await runCommand({
  usage: importUsage,
  options: importOptions,
  takes: '文件',
  read: readImportOptions,
  run: importFiles,
});

async function importFiles(options: ImportOptions): Promise<number> {
  const { content, root, isDry, isSure, json, to } = options;
  const target = to ?? content;
  if (finishWriting(target)) console.error('上次导入中断在写入的时候，已经把剩下的文件写完。');
  const { registry, problems, account } = await readContent({ content, root });
  if (registry === undefined) {
    console.error(reportProblems(problems, account, 'zh'));
    console.error('内容有错误，先改好再导入。');
    return 1;
  }
  const read = await readFromDisk(options.files, (file, bytes) => {
    if (bytes > 1024 * 1024) console.error(`正在读 ${file}（${Math.ceil(bytes / 1024 / 1024)} MB）……`);
  });
  const summary = registrySummary(registry);
  const planned = (decisions: Decisions) => {
    if (rows(read.sources) > 5000) console.error(`正在比对 ${rows(read.sources)} 行……`);
    const existing = readExisting(content, pathsToRead(summary, decisions));
    return planImport({ ...read, registry: summary, decisions, existing });
  };
  let { decisions } = options;
  let plan = planned(decisions);
  const isAsked = !isSure && !isDry && !json && process.stdin.isTTY;
  if (isAsked && plan.needs.length + plan.questions.length > 0) {
    console.log(importReport(plan));
    const decided = await askDecisions(plan, summary, decisions, askPerson);
    if (decided === undefined) return stopped();
    decisions = decided;
    plan = planned(decisions);
  }
  if (to !== undefined) plan = { ...plan, files: aside(plan, to) };
  console.log(json ? planFile(plan, decisions) : importReport(plan));
  if (options.planTo !== undefined) writeFileSync(options.planTo, planFile(plan, decisions));
  if (!json) for (const file of plan.files) showDiff(fileDiff(file));
  if (isDry || plan.files.length === 0) return code(plan);
  if (!isSure) {
    if (!isAsked) {
      console.error('什么也没有写。确认无误的，加 --yes 写入。');
      return 1;
    }
    const answer = await askPerson.confirm(`写入 ${plan.files.length} 个文件？`);
    if (answer !== true) return stopped();
  }
  return write(plan, target, json);
}

function rows(sources: Parameters<typeof planImport>[0]['sources']): number {
  return sources.flatMap(({ sheets }) => sheets).reduce((sum, sheet) => sum + sheet.rows.length, 0);
}

function write(plan: ImportPlan, target: string, json: boolean): number {
  try {
    writeAll(target, plan.files);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    console.error(error.message);
    return 1;
  }
  if (!json) {
    console.log(`已写入 ${plan.files.length} 个文件到 ${target}。${accountLine(plan)}。`);
    const hasDrafts = plan.parts.some(({ kind }) => kind === 'notice' || kind === 'experience');
    console.log(`接下来：npm run check 检查${hasDrafts ? '；草稿改好以后去掉 draft: true 再发布' : ''}。`);
  }
  return code(plan);
}

/** 0 where everything was taken, 1 where something was refused. */
function code({ account, refusedFiles }: ImportPlan): number {
  return account.refused + refusedFiles.length > 0 ? 1 : 0;
}

/** The files as they would change another folder than the content. */
function aside(plan: ImportPlan, to: string): ImportPlan['files'] {
  const there = readExisting(
    to,
    plan.files.map(({ path }) => path),
  );
  return plan.files
    .map((file) => ({ ...file, before: there[file.path] }))
    .filter(({ before, text }) => before !== text);
}

function showDiff(diff: string): void {
  if (diff === '') return;
  const lines = diff.split('\n');
  console.log(lines.slice(0, longestDiff).join('\n'));
  if (lines.length > longestDiff) console.log(`……改动另有 ${lines.length - longestDiff} 行没有列出`);
}

function stopped(): number {
  console.log('已停下，什么也没有写。');
  return 1;
}
