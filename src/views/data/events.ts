import { certificationEventTerms } from '../../i18n/terms.ts';
import type { Edition } from '../edition.ts';
import type { Cell } from '../table.ts';
import type { Dataset } from './dataset.ts';
import { isInData, placeCells, placeColumns } from './unit-columns.ts';

/** Every row of the ledger up to the day, cycle by cycle, within a cycle in the order of its file. */
export const events: Dataset = {
  id: 'events',
  title: '认定记录',
  description:
    '认定的每一步：申报、初审、验收、认定、续认、暂停、恢复、取消等，一步一行，只增不改。授予个人、家庭的荣誉不在内；期满由有效期推算，不另记。',
  columns: [
    { key: 'date', title: '日期', type: 'date', required: true },
    { key: 'unit', title: '单元编号', type: 'text', required: true },
    { key: 'unitName', title: '单元', type: 'text', required: true, description: '当天的名称' },
    ...placeColumns,
    { key: 'program', title: '项目编号', type: 'text', required: true },
    { key: 'cycle', title: '周期编号', type: 'text', required: true },
    {
      key: 'event',
      title: '事项',
      type: 'text',
      required: true,
      values: Object.values(certificationEventTerms),
    },
    { key: 'level', title: '级别编号', type: 'text', description: '只有一个级别的项目可以为空' },
    { key: 'notice', title: '通告编号', type: 'text', description: '公布这一步的通告' },
    { key: 'reason', title: '原因', type: 'text', description: '公开类别' },
    { key: 'document', title: '授予文件', type: 'text' },
  ],
  size: ({ registry }) => registry.events.length,
  parts: (edition) =>
    [...edition.registry.cycles.values()].map(({ program, id, title }) => ({
      id: `${program}/${id}`,
      title: `${edition.registry.programs.get(program)?.name ?? program} ${title}`,
      rows: () => rowsOfCycle(edition, program, id),
    })),
};

/** Half a million rows in a large district: nothing is made for a row but the row. */
function rowsOfCycle(
  { registry, events, places, publications, day }: Edition,
  program: string,
  cycle: string,
): Cell[][] {
  const rows: Cell[][] = [];
  for (const { date, unit: id, event, level, notice, reason, document } of events.ofCycle(program, cycle)) {
    const unit = registry.units.get(id);
    if (date > day || !isInData(unit)) continue;
    const place = places.at(unit, date);
    const [street, streetName, neighbourhood, neighbourhoodName] = placeCells(places, place, date);
    rows.push([
      date,
      id,
      place.name,
      street,
      streetName,
      neighbourhood,
      neighbourhoodName,
      program,
      cycle,
      certificationEventTerms[event],
      level,
      publications.notice(notice)?.id,
      reason,
      document,
    ]);
  }
  return rows;
}
