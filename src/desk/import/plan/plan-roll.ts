import { rollRow } from '../../../domain/unit.ts';
import { unitKinds, divisionKinds, type UnitKind } from '../../../domain/unit-kind.ts';
import type { MatchKind, RowResult } from '../import-plan.ts';
import type { ReadTable, TableRecord } from '../recognise/read-table.ts';
import type { UnitSummary } from '../registry-summary.ts';
import { cellOf, csvRecord, looksLikeFormula, type CsvFile } from '../write/csv-file.ts';
import { newId } from '../write/ids.ts';
import { countIn, kindIn } from './cell-values.ts';
import { ask, refused, tableAt, type Planning, type RowFault } from './planning.ts';

const header = ['id', 'name', 'kind', 'division', 'aliases', 'households', 'population', 'address'];

const rollKinds = unitKinds.filter((kind) => !divisionKinds.some((one) => one === kind));
const streetKinds: readonly UnitKind[] = ['street', 'town'];
const communityKinds: readonly UnitKind[] = ['neighbourhood', 'village'];

/** What stands in a row, where it can be used. */
interface RollEntry {
  name: string;
  street: string;
  division: string;
  kind: UnitKind | undefined;
  values: { aliases: string; households: string; population: string; address: string };
}

/**
 * Plans rows of a register: a name that is known brings its counts, address and aliases up to date, one that is not
 * becomes a unit; one that is nearly known is asked for.
 */
export function planRoll(planning: Planning, part: string, table: ReadTable): RowResult[] {
  const seen = new Map<string, { row: number; values: string }>();
  return table.records.map((record) => {
    const entry = entryOf(planning, part, record);
    if ('reason' in entry) return refused(part, record.row, nameOf(record), entry);
    const key = `${entry.division}|${entry.name}`;
    const values = JSON.stringify(entry.values);
    const before = seen.get(key);
    if (before !== undefined) {
      const same = { part, row: record.row, name: entry.name };
      if (before.values === values) {
        return { ...same, outcome: 'skipped', reason: 'duplicate', text: `与第 ${before.row} 行相同。` };
      }
      const text = `“${entry.name}”第 ${before.row} 行已经有了，内容却不一样，不知道以哪一行为准。`;
      return { ...same, outcome: 'refused', reason: 'conflicting-duplicate', text };
    }
    seen.set(key, { row: record.row, values });
    return takeEntry(planning, part, record.row, entry);
  });
}

function nameOf({ cells }: TableRecord): string | undefined {
  return cells.name ?? cells.division;
}

function entryOf(planning: Planning, part: string, record: TableRecord): RollEntry | RowFault {
  const { cells, withoutValue } = record;
  if (withoutValue.length > 0) {
    return {
      reason: 'formula-without-value',
      text: '有公式没有算出来的值。请用 Excel 或 WPS 打开，保存一次再导入。',
    };
  }
  const name = nameOf(record) ?? '';
  const formula = Object.values(cells).find(looksLikeFormula);
  if (formula !== undefined) return formulaFault(formula);
  const street = streetOf(planning, part, record);
  if (typeof street !== 'string') return street;
  const division = cells.name === undefined ? street : divisionOf(planning, street, cells.division);
  if (typeof division !== 'string') return division;
  const kind = cells.kind === undefined ? undefined : kindIn(cells.kind);
  if (cells.kind !== undefined && kind === undefined) {
    return {
      reason: 'wrong-kind',
      text: `类型“${cells.kind}”不认识，可以写小区、自然村、企业、单位、园区、设施。`,
    };
  }
  const counts: Record<string, string> = {};
  for (const [field, word] of [
    ['households', '户数'],
    ['population', '人口'],
  ] as const) {
    const cell = cells[field];
    const count = cell === undefined ? undefined : countIn(cell);
    if (cell !== undefined && count === undefined) {
      return { reason: 'bad-number', text: `${word}“${cell.slice(0, 20)}”不是整数。` };
    }
    counts[field] = count === undefined ? '' : String(count);
  }
  const aliases = (cells.aliases ?? '').split(/[、，,;；|/]/u).map((one) => one.trim());
  return {
    name,
    street,
    division,
    kind,
    values: {
      aliases: aliases.filter((one) => one !== '' && one !== name).join('|'),
      households: counts['households'] ?? '',
      population: counts['population'] ?? '',
      address: cells.address ?? '',
    },
  };
}

export function formulaFault(cell: string): RowFault {
  return {
    reason: 'formula-text',
    text: `“${cell.slice(0, 20)}”以等号、加减号或 @ 开头，表格软件会当成公式执行，没有导入。`,
  };
}

function streetOf(planning: Planning, part: string, { cells, section }: TableRecord): string | RowFault {
  const written = cells.street ?? section?.replace(/[（(].*$|[：:]$/u, '').trim();
  if (written === undefined) {
    const { street } = planning.decisions.roll ?? {};
    if (street !== undefined && isOfKind(planning, street, streetKinds)) return street;
    const need = { part, need: 'street' as const, text: '表里没有街道（镇）一列，请指定是哪个街镇的底册。' };
    if (!planning.plan.needs.some((one) => one.part === part)) planning.plan.needs.push(need);
    return { reason: 'undecided', text: need.text };
  }
  const decided = planning.decisions.names?.[written];
  if (decided !== undefined && 'unit' in decided && isOfKind(planning, decided.unit, streetKinds))
    return decided.unit;
  const { unit } = planning.index.match(written, { kinds: streetKinds });
  if (unit !== undefined) return unit.id;
  return {
    reason: 'unknown-street',
    text: `街道（镇）“${written}”在 divisions.csv 里没有。请改正，或者先加：npm run new -- street`,
  };
}

function isOfKind({ index }: Planning, id: string, kinds: readonly UnitKind[]): boolean {
  const kind = index.byId.get(id)?.kind;
  return kind !== undefined && kinds.includes(kind);
}

function divisionOf(planning: Planning, street: string, written: string | undefined): string | RowFault {
  if (written === undefined) return street;
  const decided = planning.decisions.names?.[written];
  if (decided !== undefined && 'unit' in decided && isOfKind(planning, decided.unit, communityKinds))
    return decided.unit;
  const match = planning.index.match(written, { street, kinds: communityKinds });
  if (match.unit !== undefined) return match.unit.id;
  // 春江 for 春江社区: the word that says what it is may be left out.
  const whole = communityKinds.map((kind) =>
    planning.index.match(written + (kind === 'village' ? '村' : '社区'), { street, kinds: [kind] }),
  );
  const named = whole.find(({ unit }) => unit !== undefined)?.unit;
  if (named !== undefined) return named.id;
  const near = match.candidates
    .slice(0, 3)
    .map(({ name }) => name)
    .join('、');
  const hint = near === '' ? '' : `，相近的有：${near}`;
  return {
    reason: 'unknown-division',
    text: `社区（村）“${written}”在这个街镇里没有${hint}。请改正，或者先加：npm run new -- community --kind neighbourhood（村写 village）；多的在 divisions.csv 末尾一行加一个。`,
  };
}

function takeEntry(planning: Planning, part: string, row: number, entry: RollEntry): RowResult {
  const { name, street, division } = entry;
  const decided = planning.decisions.names?.[name];
  if (decided !== undefined && 'skip' in decided) {
    return { part, row, outcome: 'skipped', reason: 'left-out', name, text: '按决定不导入。' };
  }
  if (decided !== undefined && 'unit' in decided) {
    const unit = planning.index.byId.get(decided.unit);
    if (unit !== undefined) return updateUnit(planning, part, row, entry, unit, 'decided');
  }
  if (decided === undefined) {
    const match = matchEntry(planning, entry);
    if (match.unit !== undefined) return updateUnit(planning, part, row, entry, match.unit, match.kind);
    if (match.candidates.length > 0)
      return refused(part, row, name, ask(planning, name, match, { part, row }));
  }
  const id = newId(name, planning.takenIds.units);
  const kind = entry.kind ?? planning.decisions.roll?.kind ?? 'compound';
  const values = { id, name, kind, division, ...entry.values };
  const faulty = invalidField(values);
  if (faulty !== undefined) return refused(part, row, name, faulty);
  const file = rollTable(planning, street);
  file.records.push(csvRecord(file, values));
  return { part, row, outcome: 'written', name, match: 'new', unit: id, text: '' };
}

function matchEntry(planning: Planning, { name, street, division }: RollEntry) {
  const match = planning.index.match(name, { street, kinds: rollKinds });
  if (match.unit !== undefined && match.unit.division === division) return match;
  const inDivision = (match.unit === undefined ? match.candidates : [match.unit]).filter(
    (unit) => unit.division === division,
  );
  const [unit, ...others] = inDivision;
  if (match.kind === 'ambiguous' && unit !== undefined && others.length === 0) {
    return { kind: 'exact' as const, unit, candidates: [] };
  }
  // The same name in another community of the street: moved there, or another place of that name?
  if (match.unit !== undefined) return { kind: 'near' as const, unit: undefined, candidates: [match.unit] };
  // The same or a like name in another street is another place.
  return {
    ...match,
    candidates: match.candidates.filter((one) => one.street === street && rollKinds.includes(one.kind)),
  };
}

function invalidField(values: Record<string, string>): RowFault | undefined {
  const result = rollRow.safeParse(values);
  if (result.success) return undefined;
  const field = String(result.error.issues[0]?.path[0] ?? '');
  return { reason: 'invalid', text: `${field} 不合要求：“${(values[field] ?? '').slice(0, 40)}”。` };
}

function updateUnit(
  planning: Planning,
  part: string,
  row: number,
  entry: RollEntry,
  unit: UnitSummary,
  match: MatchKind,
): RowResult {
  const { name, values } = entry;
  const done = { part, row, name, match, unit: unit.id };
  const file = rollTable(planning, unit.street ?? entry.street);
  const at = placesIn(file).get(unit.id) ?? -1;
  const record = file.records[at];
  if (record === undefined) {
    return {
      ...done,
      outcome: 'skipped',
      reason: 'unchanged',
      text: '底册里已经有；没有读到它那一行，没有改动。',
    };
  }
  const changed: Record<string, string> = {};
  const aliases = cellOf(file, record.cells, 'aliases');
  for (const field of ['households', 'population', 'address'] as const) {
    if (values[field] !== '' && values[field] !== cellOf(file, record.cells, field))
      changed[field] = values[field];
  }
  const known = aliases.split('|');
  const added = values.aliases
    .split('|')
    .filter((alias) => alias !== '' && !known.includes(alias) && alias !== unit.name);
  if (added.length > 0) changed['aliases'] = [...(aliases === '' ? [] : [aliases]), ...added].join('|');
  if (Object.keys(changed).length === 0) {
    return { ...done, outcome: 'skipped', reason: 'unchanged', text: '底册里已经有，没有变化。' };
  }
  const cells = Object.fromEntries(file.header.map((column) => [column, cellOf(file, record.cells, column)]));
  const faulty = invalidField({ ...cells, ...changed });
  if (faulty !== undefined) return refused(part, row, name, faulty);
  file.records[at] = csvRecord(file, changed, record.cells);
  const text = Object.entries(changed)
    .map(([field, value]) => `${field} ${cells[field] || '（空）'} 改为 ${value}`)
    .join('；');
  return { ...done, outcome: 'written', text: `${text}。` };
}

/** The roll of a street; where it has none, its head is written too. */
function rollTable(planning: Planning, street: string): CsvFile {
  const path = `communities/${street}.csv`;
  const head = `communities/${street}.md`;
  if (planning.existing[head] === undefined && !planning.documents.has(head)) {
    const source = `${planning.index.byId.get(street)?.name ?? street}，由表格导入`;
    planning.documents.set(
      head,
      `---\nstreet: ${street}\nasOf: ${planning.decisions.day}\nsource: ${source}\n---\n`,
    );
  }
  return tableAt(planning, path, header);
}

/** Rolls are long: where each unit stands is looked up once; new rows only come behind. */
const places = new WeakMap<CsvFile, Map<string, number>>();

function placesIn(file: CsvFile): Map<string, number> {
  let known = places.get(file);
  if (known === undefined) {
    known = new Map(file.records.map(({ cells }, at) => [cellOf(file, cells, 'id'), at]));
    places.set(file, known);
  }
  return known;
}
