import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { paths } from '../paths.ts';

/** `/registers/`: every register with its size. */
export interface RegistersView {
  template: 'registers';
  head: PageHead;
  asOf: PlainDate;
  registers: { register: Link; summary: string; keeper: string; checkedOn: PlainDate; count: number }[];
}

/** Undefined where there is no register. */
export function registersView(edition: Edition): RegistersView | undefined {
  const registers = edition.registers.all();
  if (registers.length === 0) return undefined;
  const titles = registers.map(({ title }) => title);
  const description = `本区登记的${titles.join('、')}，每处写到街镇和社区。`;
  return {
    template: 'registers',
    head: {
      path: paths.registers,
      title: '名录',
      description,
      crumbs: [crumbs.home],
      section: 'communities',
      column: { name: '名录', description, keywords: ['名录', ...titles], type: '公共服务' },
    },
    asOf: edition.day,
    registers: registers.map(({ id, title, summary, keeper, asOf }) => ({
      register: { text: title, path: paths.register(id) },
      summary,
      keeper,
      checkedOn: asOf,
      count: edition.registers.entriesOf(id).length,
    })),
  };
}
