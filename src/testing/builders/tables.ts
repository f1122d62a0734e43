import type { Table } from '../../views/table.ts';

/** A small table with a column of each type. */
export function aTable(table: Partial<Table> = {}): Table {
  return {
    title: '名单',
    columns: [
      { key: 'name', title: '名称', type: 'text', required: true },
      { key: 'count', title: '户数', type: 'integer' },
      { key: 'rate', title: '完成率', type: 'number' },
      { key: 'since', title: '认定日期', type: 'date' },
      { key: 'current', title: '有效', type: 'boolean' },
      { key: 'aliases', title: '别名', type: 'list' },
    ],
    rows: [
      ['春江花园（二期）', 320, 99.5, '2022-05-23', true, ['春江二期', '江花']],
      ['“重要”小区', undefined, undefined, undefined, false, []],
    ],
    ...table,
  };
}

/** A table of one text column. */
export function tableOfTexts(...texts: string[]): Table {
  return {
    title: '文字',
    columns: [{ key: 'text', title: '文字', type: 'text' }],
    rows: texts.map((text) => [text]),
  };
}
