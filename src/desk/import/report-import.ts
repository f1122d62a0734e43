import { createTwoFilesPatch } from 'diff';
import type { ImportPlan, PlannedFile, RowResult } from './import-plan.ts';

/** So many of each are printed; the rest is counted, and stands in the account as JSON. */
const most = 20;

const repairWords: Readonly<Record<ImportPlan['repairs'][number]['kind'], string>> = {
  'pinyin-note': '夹在字里的拼音',
  mojibake: '乱码',
  traditional: '繁体字',
  width: '全角、半角',
  invisible: '看不见的字符',
  doubled: '重复的行',
  advertising: '网页上的推广、来源',
  'personal-data': '个人信息（已遮盖）',
};

const partWords = { roll: '底册', list: '名单', notice: '通告', experience: '经验', skip: '不导入' } as const;

/** What an import would do, for a clerk to read: Chinese, plain text, lines. */
export function importReport(plan: ImportPlan): string {
  return [
    ...section(
      '没有读的文件',
      plan.refusedFiles.map(({ file, text }) => `${file}：${text}`),
    ),
    ...section('认出来的内容', plan.parts.map(partLine)),
    ...section(
      '请留意',
      plan.remarks.map(({ file, text }) => `${file}：${text}`),
    ),
    ...section('要先说明的', [...new Set(plan.needs.map(({ text }) => text))]),
    ...section('要确认的名称', plan.questions.map(questionLine)),
    ...section('没有导入的行', refusedLines(plan.rows)),
    ...section('改好的文字', repairLines(plan)),
    ...section(
      '改不了、要查原件的',
      plan.unrepaired.map(
        ({ file, line, column, text }) => `${file} 第 ${line} 行第 ${column} 个字：${text}`,
      ),
    ),
    ...section('要写的文件', plan.files.map(fileLine)),
    accountLine(plan),
  ].join('\n');
}

/** `读入 31 行 = 写入 28 行 + 没有导入 2 行 + 按规定跳过 1 行`. */
export function accountLine({ account: { read, written, refused, skipped } }: ImportPlan): string {
  return `读入 ${read} 行 = 写入 ${written} 行 + 没有导入 ${refused} 行 + 不用导入 ${skipped} 行`;
}

/** So many changed lines are compared with one another; more would take minutes to lay beside one another. */
const mostCompared = 5_000;

/** What would change in a file that is there, as a unified diff; nothing for a new one. */
export function fileDiff({ path, before, text }: PlannedFile): string {
  if (before === undefined) return '';
  const old = before.split('\n');
  const now = text.split('\n');
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  if (Math.max(old.length, now.length) - start - end <= mostCompared) {
    return createTwoFilesPatch(path, path, before, text, '现在', '导入以后', { context: 1 });
  }
  const added = now.slice(start, now.length - end).map((line) => `+${line}`);
  const removed = old.slice(start, old.length - end).map((line) => `-${line}`);
  return [`--- ${path}\t现在`, `+++ ${path}\t导入以后`, ...removed, ...added].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`  ……另有 ${lines.length - most} 条（用 --json 看全部）`] : [];
  return [`${title}：`, ...lines.slice(0, most).map((line) => `  ${line}`), ...more, ''];
}

function partLine({ key, kind, rows, because, title }: ImportPlan['parts'][number]): string {
  const named = title === undefined ? '' : `“${title}”`;
  return `${key}${named}：${partWords[kind]}，${rows} 行（${because}）`;
}

function questionLine({ name, match, candidates, at }: ImportPlan['questions'][number]): string {
  const places = `第 ${at
    .map(({ row }) => row)
    .slice(0, 3)
    .join('、')} 行`;
  const listed = candidates.map((one) => `${one.name}（${one.where}，${one.id}）`).join('、');
  const question = { near: '是不是', ambiguous: '是哪一个', unknown: '底册里没有' }[match];
  return `“${name}”（${places}）：${question}${listed === '' ? '' : ` ${listed}`}`;
}

/** A line for each reason: a community that is missing is missing in all its rows. */
function refusedLines(rows: readonly RowResult[]): string[] {
  const alike = Map.groupBy(
    rows.filter(({ outcome }) => outcome === 'refused'),
    ({ part, text }) => `${part}|${text}`,
  );
  return [...alike.values()].map((some) => {
    const [{ part, text }] = some as [RowResult];
    const places = some.slice(0, 5).map(({ row }) => row);
    const all = some.length > places.length ? `……共 ${some.length} 行` : '行';
    return `${part} 第 ${places.join('、')} ${all}：${text}`;
  });
}

function repairLines({ repairs }: ImportPlan): string[] {
  const kinds = [...new Set(repairs.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const some = repairs.filter((repair) => repair.kind === kind);
    const count = some.reduce((sum, repair) => sum + repair.count, 0);
    const examples = some.slice(0, 2).map(({ line, before, after }) => {
      return `    第 ${line} 行：${before} → ${after === '' ? '（去掉）' : after}`;
    });
    return [`${repairWords[kind]} ${count} 处，${some.length} 行`, ...examples];
  });
}

function fileLine({ path, before, text }: PlannedFile): string {
  const lines = text.split('\n').length - 1;
  return before === undefined
    ? `${path}（新建，${lines} 行）`
    : `${path}（原有 ${before.split('\n').length - 1} 行，写后 ${lines} 行）`;
}
