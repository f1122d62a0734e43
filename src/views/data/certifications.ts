import type { Program } from '../../domain/program.ts';
import type { Unit } from '../../domain/unit.ts';
import { honourStateTerms, unitKindTerms } from '../../i18n/terms.ts';
import type { Edition } from '../edition.ts';
import { honourView, standingsOf, type Stood } from '../honour/honours-of.ts';
import type { Cell } from '../table.ts';
import type { Dataset } from './dataset.ts';
import { dataKindTerms, partsByStreet, placeCells, placeColumns } from './unit-columns.ts';

/** Every certification that has come into force up to the day, and how it stands; streets, units, then programs in their order. */
export const certifications: Dataset = {
  id: 'certifications',
  title: '认定',
  description:
    '哪个单元得过哪项荣誉，从哪天起，现在是否有效，一次认定一行，由认定记录推算；续认不另起一行。授予个人、家庭的荣誉不在内。',
  columns: [
    { key: 'unit', title: '单元编号', type: 'text', required: true },
    { key: 'unitName', title: '单元', type: 'text', required: true },
    { key: 'kind', title: '单元类型', type: 'text', required: true, values: dataKindTerms },
    ...placeColumns,
    { key: 'program', title: '项目编号', type: 'text', required: true },
    { key: 'programName', title: '项目', type: 'text', required: true },
    { key: 'level', title: '级别编号', type: 'text', required: true },
    { key: 'levelName', title: '级别', type: 'text', required: true },
    { key: 'grantor', title: '授予机关', type: 'text', required: true },
    {
      key: 'grantedHere',
      title: '本机关认定',
      type: 'boolean',
      required: true,
      description: 'false 表示由别的机关授予，本站仅登记',
    },
    {
      key: 'state',
      title: '状态',
      type: 'text',
      required: true,
      values: Object.values(honourStateTerms),
    },
    { key: 'since', title: '状态起始', type: 'date', required: true },
    { key: 'certified', title: '生效日期', type: 'date', required: true, description: '本次认定的第一天' },
    { key: 'validTo', title: '有效至', type: 'date', description: '最后一天；长期有效、已取消的为空' },
    { key: 'reason', title: '原因', type: 'text', description: '暂停、取消的公开类别' },
    { key: 'document', title: '授予文件', type: 'text' },
    { key: 'plaque', title: '牌匾编号', type: 'text' },
  ],
  size: ({ ledger }) => [...ledger.books.values()].reduce((sum, { histories }) => sum + histories.size, 0),
  parts: (edition) =>
    partsByStreet(edition, (unit) =>
      [...edition.ledger.books.values()].flatMap(({ program, histories }) =>
        standingsOf(edition, histories.get(unit.id) ?? []).map((standing) =>
          cellsOf(edition, program, unit, standing),
        ),
      ),
    ),
};

function cellsOf(edition: Edition, program: Program, unit: Unit, standing: Stood): Cell[] {
  const { certification } = standing;
  const place = edition.places.at(unit);
  const honour = honourView(edition, standing);
  return [
    unit.id,
    place.name,
    unitKindTerms[unit.kind],
    ...placeCells(edition.places, place),
    program.id,
    program.name,
    certification.level,
    program.levels.list.find(({ id }) => id === certification.level)?.name,
    honour.grantor,
    honour.grantedHere,
    honourStateTerms[honour.state],
    honour.since,
    certification.from,
    honour.validTo,
    honour.reason,
    honour.document,
    honour.plaque?.text,
  ];
}
