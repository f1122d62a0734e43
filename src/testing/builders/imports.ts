import type { Decisions, ImportPlan } from '../../desk/import/import-plan.ts';
import type { ImportSource, SourceSheet } from '../../desk/import/import-source.ts';
import { planImport } from '../../desk/import/plan-import.ts';
import type { RegistrySummary, UnitSummary } from '../../desk/import/registry-summary.ts';

const unit = (id: string, name: string, changes: Partial<UnitSummary> = {}): UnitSummary => ({
  id,
  name,
  kind: 'compound',
  aliases: [],
  formerNames: [],
  street: 'jinxiu',
  division: 'chunjiang',
  ...changes,
});

/** Two streets, three communities, some compounds, of which two share a name. */
export function aSummary(changes: Partial<RegistrySummary> = {}): RegistrySummary {
  return {
    issuer: { name: '清河区疫情防控指挥部' },
    units: [
      unit('qinghe', '清河区', { kind: 'district', street: undefined, division: undefined }),
      unit('jinxiu', '锦绣街道', { kind: 'street', division: 'qinghe' }),
      unit('wenmiao', '文庙街道', { kind: 'street', street: 'wenmiao', division: 'qinghe' }),
      unit('chunjiang', '春江社区', { kind: 'neighbourhood', division: 'jinxiu' }),
      unit('heping', '和平社区', { kind: 'neighbourhood', division: 'jinxiu' }),
      unit('laocheng', '老城社区', { kind: 'neighbourhood', street: 'wenmiao', division: 'wenmiao' }),
      unit('chunjiang-1', '春江花园一期'),
      unit('chunjiang-2', '春江花园二期', { aliases: ['芳草苑'] }),
      unit('mingyuan', '春江名苑', { formerNames: ['棉纺厂宿舍'] }),
      unit('sunshine-1', '阳光花园', { division: 'heping' }),
      unit('sunshine-2', '阳光花园', { street: 'wenmiao', division: 'laocheng' }),
      unit('factory', '东风机械厂', { kind: 'enterprise' }),
    ],
    programs: [
      {
        id: 'epidemic-free',
        name: '无疫小区',
        levels: [{ id: 'district', name: '区级' }],
        unitKinds: ['compound'],
      },
      {
        id: 'star-rated',
        name: '星级小区',
        levels: [
          { id: 'three', name: '三星' },
          { id: 'four', name: '四星' },
        ],
        unitKinds: ['compound'],
      },
    ],
    cycles: [
      { program: 'epidemic-free', id: '2022-3', title: '2022年第3期', from: '2022-05-16' },
      { program: 'star-rated', id: '2022', title: '2022年度', from: '2022-05-16' },
    ],
    notices: [],
    experiences: [],
    ...changes,
  };
}

/** A source with one sheet of these rows. */
export function aSheet(rows: string[][], changes: Partial<SourceSheet> = {}, file = '表.xlsx'): ImportSource {
  const filled = rows.map((cells, index) => ({ row: index + 1, cells }));
  const sheet = {
    name: 'Sheet1',
    hidden: false,
    hiddenColumns: [],
    rows: filled.filter(({ cells }) => cells.some((cell) => cell !== '')),
    ...changes,
  };
  return { file, format: 'xlsx', sheets: [sheet], lines: [], remarks: [] };
}

/** A text file of these lines. */
export function aText(lines: string[], file = '文.txt'): ImportSource {
  const numbered = lines.map((text, index) => ({ line: index + 1, text }));
  return { file, format: 'txt', sheets: [], lines: numbered.filter(({ text }) => text !== ''), remarks: [] };
}

/** Decisions that certify the names of a list in the cycle of the small district. */
export const certified: Decisions = {
  day: '2022-05-20',
  list: {
    program: 'epidemic-free',
    cycle: '2022-3',
    events: [{ event: 'certified', date: '2022-05-16' }],
  },
};

/** The plan of one source against the small district. */
export function planOf(
  source: ImportSource,
  decisions: Partial<Decisions> = {},
  existing: Record<string, string> = {},
): ImportPlan {
  const decided = { day: '2022-05-20', ...decisions };
  return planImport({ sources: [source], registry: aSummary(), decisions: decided, existing });
}
