import { enteredTerms, stayedTerms } from '../../i18n/terms.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from '../edition.ts';
import type { HonourRow } from '../honour/honour-group.ts';
import { paths } from '../paths.ts';
import type { TableFamily } from '../table-family.ts';
import type { Column, Table } from '../table.ts';

/** Files of a list stand beside its page: `/honors/<program>/<cycle>/list.csv`. */
export function honourTableStem({ program, cycle }: CycleList): string {
  return `${paths.honourList(program.id, cycle.id)}list`;
}

const columns: readonly Column[] = [
  { key: 'name', title: '名称', type: 'text', required: true, description: '名单日期当天的名称' },
  { key: 'street', title: '街道（镇）', type: 'text', description: '不属于街道、镇的写区县' },
  { key: 'division', title: '社区（村）', type: 'text' },
  { key: 'level', title: '级别', type: 'text', description: '项目分级的，写级别' },
  { key: 'since', title: '在册起始', type: 'date', required: true, description: '从这一天起连续在册' },
  { key: 'validTo', title: '有效至', type: 'date', description: '有效期最后一天；空白是长期有效' },
  {
    key: 'change',
    title: '与上一份名单相比',
    type: 'text',
    description: '新增、恢复、续认等；空白是没有变动',
  },
  { key: 'grantor', title: '授予机关', type: 'text', description: '只在本站仅登记时写' },
  { key: 'document', title: '授予文号', type: 'text', description: '只在本站仅登记时写' },
  { key: 'plaque', title: '牌匾编号', type: 'text' },
  { key: 'page', title: '页面', type: 'text', description: '本站页面的路径' },
];

/** The whole of a list as it is printed, row by row. */
export function honourTable(edition: Edition, list: CycleList): Table {
  const rows = edition
    .groups(list)
    .flatMap(({ street, rows: holders }) =>
      holders.map((row) => [
        row.unit.text,
        street.text,
        row.division || undefined,
        row.level,
        row.since,
        row.validTo,
        changeTermOf(row),
        row.registered?.grantor,
        row.registered?.document,
        row.plaque?.text,
        row.unit.path,
      ]),
    );
  return { title: `${list.program.name}${list.cycle.title}`, columns, rows };
}

/** What happened to a row since the list before, in a word; undefined where nothing did. */
export function changeTermOf({ entered, stayed }: Pick<HonourRow, 'entered' | 'stayed'>): string | undefined {
  if (entered) return enteredTerms[entered];
  return stayed && stayedTerms[stayed];
}

/** Every list of every program. */
export const honourTables: TableFamily = {
  pattern: /^\/honors\/([^/]+)\/([^/]+)\/list$/,
  formats: ['csv', 'xlsx', 'json'],
  *stems({ registry, lists }) {
    for (const program of registry.programs.keys()) yield* lists.of(program).map(honourTableStem);
  },
  table(edition, program = '', cycle = '') {
    const list = edition.lists.at(program, cycle);
    return list && honourTable(edition, list);
  },
};
