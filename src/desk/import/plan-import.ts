import type { Decisions, ImportPlan, PartKind, PlanPart, RowResult } from './import-plan.ts';
import type { FileRefusal, ImportSource, SourceLine, SourceSheet } from './import-source.ts';
import { draftWords, isNotice, planDraft, titleOf } from './plan/plan-draft.ts';
import { planList } from './plan/plan-list.ts';
import { planRoll } from './plan/plan-roll.ts';
import { refused, startPlanning, type Planning } from './plan/planning.ts';
import { rowFault } from './plan/row-guard.ts';
import { readTable, type ReadTable } from './recognise/read-table.ts';
import type { ListEntry } from './recognise/list-entry.ts';
import { listedLines } from './recognise/listed-lines.ts';
import { textParts } from './recognise/text-parts.ts';
import type { RegistrySummary } from './registry-summary.ts';
import { repairText } from './repair/repair-text.ts';
import { csvText } from './write/csv-file.ts';

export interface ImportInput {
  sources: readonly ImportSource[];
  /** Files that could not be read; they are handed on into the plan. */
  refusedFiles?: readonly FileRefusal[];
  registry: RegistrySummary;
  decisions: Decisions;
  /** Texts of the content files that an import may add to (`pathsToRead`), by path. */
  existing: Readonly<Record<string, string>>;
}

/** Content files whose text a plan needs, if they are there: rolls with their heads, and the events of a cycle. */
export function pathsToRead(registry: RegistrySummary, { list }: Pick<Decisions, 'list'>): string[] {
  const streets = registry.units.filter(({ kind }) => kind === 'street' || kind === 'town');
  const rolls = streets.flatMap(({ id }) => [`communities/${id}.csv`, `communities/${id}.md`]);
  return list === undefined ? rolls : [...rolls, `cycles/${list.program}/${list.cycle}.csv`];
}

/**
 * What an import would do: which rows it takes, which it refuses and why, what must be asked, and the content files
 * as they would stand. Pure: nothing is written. Every row read is written, refused or skipped on purpose.
 *
 * @throws where a table that is to be added to cannot be read, or an account does not close (a fault of ours)
 */
export function planImport({
  sources,
  refusedFiles = [],
  registry,
  decisions,
  existing,
}: ImportInput): ImportPlan {
  const planning = startPlanning(registry, decisions, existing);
  const { plan } = planning;
  plan.refusedFiles.push(...refusedFiles);
  for (const source of sources) {
    plan.remarks.push(...source.remarks.map((remark) => ({ file: source.file, ...remark })));
    for (const sheet of source.sheets) planSheet(planning, source, sheet);
    planLines(planning, source);
  }
  plan.questions = [...planning.questions.values()];
  plan.files = filesOf(planning);
  for (const { outcome } of plan.rows) plan.account[outcome] += 1;
  return plan;
}

function filesOf({ tables, documents, existing }: Planning): ImportPlan['files'] {
  const texts = [...documents, ...[...tables].map(([path, table]) => [path, csvText(table)] as const)];
  return texts
    .filter(([path, text]) => existing[path] !== text && hasRecords(path, tables))
    .map(([path, text]) => ({ path, text, before: existing[path] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A table that an import only looked at is not written. */
function hasRecords(path: string, tables: Planning['tables']): boolean {
  const table = tables.get(path);
  return table === undefined || table.records.length > 0;
}

/** Closes the account of a part: whatever was counted must have an outcome. */
function close(planning: Planning, part: PlanPart, results: readonly RowResult[]): void {
  if (results.length !== part.rows) {
    throw new Error(`${part.key}: ${part.rows} rows read, ${results.length} accounted for`);
  }
  planning.plan.parts.push(part);
  planning.plan.account.read += part.rows;
  for (const result of results) planning.plan.rows.push(result);
}

function planSheet(planning: Planning, { file, format }: ImportSource, sheet: SourceSheet): void {
  if (sheet.rows.length === 0) return;
  const key = sheet.name === '' ? file : `${file}#${sheet.name}`;
  const faults = new Map(
    sheet.rows.flatMap(({ row, cells }) => {
      const fault = rowFault(cells);
      return fault === undefined ? [] : [[row, fault] as const];
    }),
  );
  const faulty = [...faults].map(([row, fault]) => refused(key, row, undefined, fault));
  const clean: SourceSheet = { ...sheet, rows: sheet.rows.filter(({ row }) => !faults.has(row)) };
  const part = { key, file, sheet: sheet.name, rows: sheet.rows.length };
  const rest = (outcome: 'refused' | 'skipped', reason: RowResult['reason'], text: string) =>
    clean.rows.map(({ row }): RowResult => ({ part: key, row, outcome, reason, text }));
  if (sheet.hidden) {
    const results = [...faulty, ...rest('skipped', 'hidden-sheet', '隐藏的工作表，没有导入。')];
    return close(planning, { ...part, kind: 'skip', because: '工作表是隐藏的' }, results);
  }
  const table = readTable(clean);
  if (table === undefined) {
    const isLayout = format === 'docx' || format === 'html';
    const text = '没有找到表头（要有“小区名称”“名称”“单位”一类的列）。请在表格第一行写上列名。';
    const results = isLayout
      ? rest('skipped', 'no-list', '不是名单也不是底册的表格，没有导入。')
      : rest('refused', 'unreadable-table', text);
    return close(planning, { ...part, kind: 'skip', because: '没有认出表头' }, [...faulty, ...results]);
  }
  const { kind, because } = sheetKind(planning, key, file, sheet.name, table);
  const title = table.title[0];
  if (kind === 'skip') {
    return close(planning, { ...part, kind, because, title }, [
      ...faulty,
      ...rest('skipped', 'left-out', '按决定不导入。'),
    ]);
  }
  for (const text of table.remarks)
    planning.plan.remarks.push({
      file,
      kind: 'columns',
      text: sheet.name === '' ? text : `${sheet.name}：${text}`,
    });
  const results: RowResult[] = [
    ...faulty,
    ...table.skipped.map(({ row, reason, text }): RowResult => ({
      part: key,
      row,
      outcome: 'skipped',
      reason,
      text,
    })),
    ...table.nameless.map((row) =>
      refused(key, row, undefined, { reason: 'no-name', text: '这一行没有名称。' }),
    ),
    ...(kind === 'roll'
      ? planRoll(planning, key, table)
      : planList(planning, key, table.records.map(listEntry))),
  ];
  // A row with blocks side by side holds several records: each counts.
  const extra = table.records.length - new Set(table.records.map(({ row }) => row)).size;
  close(
    planning,
    { ...part, rows: part.rows + extra, kind, because, title },
    results.sort((a, b) => a.row - b.row),
  );
}

function listEntry({ row, cells, withoutValue, section }: ReadTable['records'][number]): ListEntry {
  return {
    row,
    name: cells.name ?? cells.division ?? '',
    street: cells.street ?? section?.replace(/[（(].*$|[：:]$/u, '').trim(),
    division: cells.name === undefined ? undefined : cells.division,
    date: cells.date,
    level: cells.level,
    withoutValue: withoutValue.length > 0,
  };
}

function sheetKind(
  planning: Planning,
  key: string,
  file: string,
  sheet: string,
  { fields, title }: ReadTable,
): { kind: 'roll' | 'list' | 'skip'; because: string } {
  const decided = planning.decisions.parts?.[key];
  if (decided !== undefined)
    return { kind: decided === 'roll' || decided === 'list' ? decided : 'skip', because: '按决定' };
  const words = [...title, sheet, file.slice(file.lastIndexOf('/') + 1)].join(' ');
  if (/底册|台账|登记表|一览表|基本情况|花名册|基础信息/u.test(words))
    return { kind: 'roll', because: '标题写的是底册、台账一类' };
  const counts = fields.filter((field) =>
    ['households', 'population', 'address', 'aliases', 'kind'].includes(field),
  );
  if (/名单|红榜|认定|命名|授牌|获评|达标/u.test(words)) return { kind: 'list', because: '标题写的是名单' };
  if (counts.length > 0) return { kind: 'roll', because: '有户数、人口、地址一类的列' };
  return { kind: 'list', because: '只有名称，没有户数、地址' };
}

function planLines(planning: Planning, { file, lines }: ImportSource): void {
  if (lines.length === 0) return;
  const { simplified } = planning.decisions;
  const text = repairText(lines, { simplified });
  planning.plan.repairs.push(...text.repairs.map((repair) => ({ file, ...repair })));
  planning.plan.unrepaired.push(...text.unrepaired.map((one) => ({ file, ...one })));
  if (text.dropped.length > 0) {
    const key = `${file}#dropped`;
    const part: PlanPart = {
      key,
      file,
      kind: 'skip',
      because: '网页上多余的行和重复的行',
      rows: text.dropped.length,
    };
    close(
      planning,
      part,
      text.dropped.map(({ line, reason, text: why }) => {
        return { part: key, row: line, outcome: 'skipped', reason, text: why };
      }),
    );
  }
  const { lists, rest } = listedLines(text.lines, (name) => planning.index.match(name).unit !== undefined);
  for (const list of lists) {
    const key = `${file}#名单${list.line}`;
    const decided = planning.decisions.parts?.[key];
    const part = { key, file, title: list.head, rows: list.entries.length };
    if (decided === 'skip') {
      const results = list.entries.map(({ row, name }): RowResult => {
        return { part: key, row, outcome: 'skipped', reason: 'left-out', name, text: '按决定不导入。' };
      });
      close(planning, { ...part, kind: 'skip', because: '按决定' }, results);
      continue;
    }
    for (const remark of list.remarks) planning.plan.remarks.push({ file, kind: 'list', text: remark });
    const entries = list.entries.map((entry) => ({ ...entry, street: streetIn(planning, list.head) }));
    close(planning, { ...part, kind: 'list', because: list.because }, planList(planning, key, entries));
  }
  if (rest.length > 0) planTexts(planning, file, rest);
}

/** The street a list's head names, if it is one. */
function streetIn(planning: Planning, head: string): string | undefined {
  return planning.index.match(head, { kinds: ['street', 'town'] }).unit?.name;
}

function planTexts(planning: Planning, file: string, lines: readonly SourceLine[]): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  for (const text of textParts(lines)) {
    const key = `${file}#${text.from}`;
    const own = [...text.above, ...(text.title === undefined ? [] : [{ line: text.from }]), ...text.lines];
    const decided = planning.decisions.parts?.[key] ?? planning.decisions.as;
    const part = { key, file, title: titleOf(text, name), rows: own.length };
    const outcome = (result: Omit<RowResult, 'part' | 'row'>) =>
      own.map(({ line }): RowResult => ({ part: key, row: line, ...result }));
    if (text.unclear) {
      planning.plan.unrepaired.push({
        file,
        line: text.from,
        column: 1,
        kind: 'unclear-part',
        text: '编号从这里重新开始，像是另一篇；从哪一行分开、标题是什么，要查原件。',
      });
    }
    if (decided === 'skip' || text.lines.length === 0) {
      const because = decided === 'skip' ? '按决定' : '只有标题，没有正文';
      close(
        planning,
        { ...part, kind: 'skip', because },
        outcome({ outcome: 'skipped', reason: 'left-out', text: `${because}，不导入。` }),
      );
      continue;
    }
    const kind: PartKind =
      decided === 'notice' || decided === 'experience' ? decided : isNotice(text) ? 'notice' : 'experience';
    const path = planDraft(planning, text, kind, name);
    const because = `${draftWords(kind, part.title)}，写到 ${path}`;
    const above = text.above.map(({ line }): RowResult => {
      return {
        part: key,
        row: line,
        outcome: 'skipped',
        reason: 'title',
        text: '整份文字的标题和引言，不属于哪一篇。',
      };
    });
    const written = outcome({ outcome: 'written', text: '' }).slice(text.above.length);
    close(planning, { ...part, kind, because }, [...above, ...written]);
  }
}
