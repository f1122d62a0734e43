import type { Register } from '../../domain/register.ts';
import type { Edition } from '../edition.ts';
import { paths } from '../paths.ts';
import { registerRow } from './register-row.ts';
import type { Table } from '../table.ts';
import type { TableFamily } from '../table-family.ts';

/** Stem of the files of a register. */
export function registerTableStem(id: string): string {
  return `${paths.register(id)}list`;
}

/** A register as it stands on the day, whole. */
export const registerTables: TableFamily = {
  pattern: /^\/registers\/([^/]+)\/list$/,
  formats: ['csv', 'xlsx', 'json'],
  stems: ({ registers }) => registers.all().map(({ id }) => registerTableStem(id)),
  table: (edition, id) => {
    const register = edition.registry.registers.get(id ?? '');
    return register && registerTable(edition, register);
  },
};

function registerTable(edition: Edition, register: Register): Table {
  const { capacity } = register;
  return {
    title: register.title,
    columns: [
      { key: 'id', title: '编号', type: 'text', required: true },
      { key: 'name', title: '名称', type: 'text', required: true },
      { key: 'level', title: '级别', type: 'text' },
      { key: 'street', title: '街道（镇）', type: 'text' },
      { key: 'division', title: '社区（村）', type: 'text' },
      { key: 'address', title: '地址', type: 'text' },
      { key: 'phone', title: '电话', type: 'text' },
      { key: 'capacity', title: capacity ? `${capacity.name}（${capacity.unit}）` : '数量', type: 'integer' },
      { key: 'detail', title: '说明', type: 'text' },
      { key: 'since', title: '列入日期', type: 'date' },
    ],
    rows: edition.registers.entriesOf(register.id).map((placed) => {
      const { entry, place } = placed;
      const { entry: link, level, division, address, capacity: count, phone } = registerRow(edition, placed);
      const street = place.street && edition.places.at(place.street).name;
      return [
        entry.id,
        link.text,
        level,
        street,
        division?.text,
        address,
        phone,
        count,
        entry.detail,
        entry.since,
      ];
    }),
  };
}
