import type { Unit } from '../../domain/unit.ts';
import { unitEventTerms, unitKindTerms } from '../../i18n/terms.ts';
import type { Edition } from '../edition.ts';
import { unitPath } from '../paths.ts';
import type { Cell } from '../table.ts';
import type { Dataset } from './dataset.ts';
import { partsByStreet, placeCells, placeKindTerms, placeColumns } from './unit-columns.ts';

/** Every unit that has a page: divisions and places of the rolls, those that were closed included. */
export const communities: Dataset = {
  id: 'communities',
  title: '区划和小区',
  description:
    '区、街道（镇）、社区（村）和底册里的小区、自然村、单位、园区、设施，一个一行；已合并、撤销的也在内，写明日期。',
  columns: [
    { key: 'id', title: '编号', type: 'text', required: true, description: '长期不变，页面网址里用的就是它' },
    { key: 'name', title: '名称', type: 'text', required: true, description: '现用名' },
    {
      key: 'kind',
      title: '类型',
      type: 'text',
      required: true,
      values: placeKindTerms,
    },
    ...placeColumns,
    { key: 'aliases', title: '别名', type: 'list', description: '俗称、期、区；多个用“|”隔开' },
    { key: 'households', title: '户数', type: 'integer' },
    { key: 'population', title: '人口', type: 'integer' },
    { key: 'address', title: '地址', type: 'text' },
    { key: 'code', title: '区划代码', type: 'text', description: '国家统一代码，6、9或12位' },
    { key: 'latitude', title: '纬度', type: 'number', description: 'WGS 84，度' },
    { key: 'longitude', title: '经度', type: 'number', description: 'WGS 84，度' },
    { key: 'closed', title: '变更日期', type: 'date', description: '合并、分设或撤销之日；现存的为空' },
    {
      key: 'closedBy',
      title: '变更方式',
      type: 'text',
      values: [unitEventTerms.merge, unitEventTerms.split, unitEventTerms.dissolve],
    },
  ],
  size: ({ registry }) => registry.units.size,
  parts: (edition) =>
    partsByStreet(edition, (unit) => (unitPath(unit) === undefined ? [] : [cellsOf(edition, unit)])),
};

function cellsOf({ places }: Edition, unit: Unit): Cell[] {
  const place = places.at(unit);
  const { closedBy } = place;
  const { location } = unit.profile ?? {};
  return [
    unit.id,
    place.name,
    unitKindTerms[unit.kind],
    ...placeCells(places, place),
    unit.aliases,
    unit.households,
    unit.population,
    unit.address,
    unit.code,
    location?.latitude,
    location?.longitude,
    closedBy?.date,
    closedBy && unitEventTerms[closedBy.event],
  ];
}
