import type { Application } from '../../domain/application.ts';
import { chainOf, publicDossier } from '../../domain/dossier.ts';
import { isReached, valuePercent } from '../../domain/indicator-value.ts';
import type { Edition } from '../edition.ts';
import type { Cell } from '../table.ts';
import { wholePart, type Dataset } from './dataset.ts';
import { placeCells, placeColumns } from './unit-columns.ts';

/** What units reported on the indicators of a program in their dossiers, as far as it is public. */
export const reportedIndicators: Dataset = {
  id: 'reported-indicators',
  title: '申报指标',
  description:
    '申报材料里公开的指标数值，与项目的目标对照，一项一行；沿用上期材料的，也列在本期。只供审核的部分和个人、家庭的材料不在内。',
  columns: [
    { key: 'program', title: '项目编号', type: 'text', required: true },
    { key: 'cycle', title: '周期编号', type: 'text', required: true },
    { key: 'unit', title: '单元编号', type: 'text', required: true },
    { key: 'unitName', title: '单元', type: 'text', required: true },
    ...placeColumns,
    { key: 'criterion', title: '标准', type: 'text', required: true },
    { key: 'indicator', title: '指标编号', type: 'text', required: true },
    { key: 'indicatorName', title: '指标', type: 'text', required: true },
    { key: 'measure', title: '计量单位', type: 'text', required: true },
    { key: 'target', title: '目标', type: 'number', required: true },
    { key: 'atMost', title: '目标是上限', type: 'boolean', required: true },
    { key: 'actual', title: '实际', type: 'number', required: true },
    { key: 'of', title: '总数', type: 'number', description: '实际是其中的一部分时，全部有多少' },
    { key: 'percent', title: '百分比（%）', type: 'number', description: '算出来的，保留两位小数' },
    {
      key: 'printed',
      title: '申报的百分比（%）',
      type: 'number',
      description: '照申报材料原文，可能截尾或封顶',
    },
    { key: 'reached', title: '达到目标', type: 'boolean', required: true },
    { key: 'submitted', title: '申报日期', type: 'date', required: true },
  ],
  size: ({ registry }) => registry.applications.size,
  parts: (edition) => [
    wholePart(() =>
      edition.dossiers
        .all()
        .toSorted(byKey)
        .flatMap((one) => rowsOf(edition, one)),
    ),
  ],
};

function byKey(a: Application, b: Application): number {
  const [first, second] = [a, b].map(({ program, cycle, unit }) => `${program}/${cycle}/${unit}`);
  return String(first) < String(second) ? -1 : 1;
}

function rowsOf({ registry, places }: Edition, dossier: Application): Cell[][] {
  const program = registry.programs.get(dossier.program);
  const unit = registry.units.get(dossier.unit);
  if (!program || !unit) return [];
  const place = places.at(unit);
  return publicDossier(chainOf(registry.applications, dossier)).indicators.flatMap((value): Cell[][] => {
    const criterion = program.criteria.find(({ id }) => id === value.criterion);
    const indicator = criterion?.indicators.find(({ id }) => id === value.indicator);
    if (!criterion || !indicator) return [];
    const percent = valuePercent(indicator, value);
    return [
      [
        program.id,
        dossier.cycle,
        unit.id,
        place.name,
        ...placeCells(places, place),
        criterion.title,
        indicator.id,
        indicator.name,
        indicator.unit,
        indicator.target,
        indicator.atMost === true,
        value.actual,
        value.of,
        percent === undefined ? undefined : Math.round(percent * 100) / 100,
        value.printedPercent,
        isReached(indicator, value),
        dossier.submitted,
      ],
    ];
  });
}
