import type { Decisions, ImportPlan, NameQuestion, RefusedReason, RowResult } from '../import-plan.ts';
import { unitIndex, type NameMatch, type UnitIndex } from '../match/unit-index.ts';
import type { RegistrySummary, UnitSummary } from '../registry-summary.ts';
import { openCsv, type CsvFile } from '../write/csv-file.ts';

/** What the parts of an import share while it is planned. */
export interface Planning {
  registry: RegistrySummary;
  index: UnitIndex;
  decisions: Decisions;
  /** Texts of content files that are there, by path. */
  existing: Readonly<Record<string, string>>;
  plan: ImportPlan;
  /** Tables being changed, by path. */
  tables: Map<string, CsvFile>;
  /** New documents, by path. */
  documents: Map<string, string>;
  takenIds: { units: Set<string>; notices: Set<string>; experiences: Set<string> };
  questions: Map<string, NameQuestion>;
}

export function startPlanning(
  registry: RegistrySummary,
  decisions: Decisions,
  existing: Readonly<Record<string, string>>,
): Planning {
  return {
    registry,
    index: unitIndex(registry.units),
    decisions,
    existing,
    plan: {
      parts: [],
      rows: [],
      refusedFiles: [],
      remarks: [],
      questions: [],
      needs: [],
      repairs: [],
      unrepaired: [],
      files: [],
      account: { read: 0, written: 0, refused: 0, skipped: 0 },
    },
    tables: new Map(),
    documents: new Map(),
    takenIds: {
      units: new Set(registry.units.map(({ id }) => id)),
      notices: new Set(registry.notices),
      experiences: new Set(registry.experiences),
    },
    questions: new Map(),
  };
}

/** The table at a path, as earlier parts of the same import left it. */
export function tableAt(planning: Planning, path: string, header: readonly string[]): CsvFile {
  let table = planning.tables.get(path);
  if (table === undefined) {
    table = openCsv(path, planning.existing[path], header);
    planning.tables.set(path, table);
  }
  return table;
}

/** A row that is refused: its reason for programs, and in words. */
export type RowFault = { reason: RefusedReason; text: string };

export function refused(part: string, row: number, name: string | undefined, fault: RowFault): RowResult {
  return { part, row, outcome: 'refused', name, ...fault };
}

/** Asks once for each name, whatever the number of places it stands at. */
export function ask(
  planning: Planning,
  name: string,
  match: NameMatch,
  at: { part: string; row: number },
): RowFault {
  const kind = match.kind === 'near' || match.kind === 'ambiguous' ? match.kind : 'unknown';
  let question = planning.questions.get(name);
  if (question === undefined) {
    const candidates = match.candidates.map((unit) => ({
      id: unit.id,
      name: unit.name,
      where: whereOf(planning, unit),
    }));
    question = { name, at: [], match: kind, candidates };
    planning.questions.set(name, question);
  }
  question.at.push(at);
  const listed = question.candidates
    .slice(0, 3)
    .map((one) => `${one.name}（${one.where}，${one.id}）`)
    .join('、');
  if (kind === 'near')
    return { reason: 'near', text: `“${name}”底册里没有，相近的有：${listed}。请确认是不是。` };
  if (kind === 'ambiguous')
    return { reason: 'ambiguous', text: `叫“${name}”的不止一个：${listed}。请指定是哪一个。` };
  return { reason: 'unknown-name', text: `“${name}”底册里没有。请核对名称；新的单元先导入底册。` };
}

/** Where a unit lies, in words: street and community. */
export function whereOf(planning: Planning, { street, division, id }: UnitSummary): string {
  const names = [street, division]
    .filter((one) => one !== undefined && one !== id)
    .map((one) => planning.index.byId.get(one ?? '')?.name ?? '');
  return [...new Set(names)].filter((one) => one !== '').join('') || '本区';
}
