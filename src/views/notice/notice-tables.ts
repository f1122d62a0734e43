import { unitKindTerms } from '../../i18n/terms.ts';
import { paths } from '../paths.ts';
import type { Column } from '../table.ts';
import type { TableFamily } from '../table-family.ts';

const columns: readonly Column[] = [
  { key: 'number', title: '序号', type: 'integer', required: true },
  { key: 'name', title: '名称', type: 'text', required: true },
  { key: 'kind', title: '类型', type: 'text', required: true },
  { key: 'street', title: '街道（镇）', type: 'text' },
  { key: 'division', title: '社区（村）', type: 'text' },
  { key: 'detail', title: '说明', type: 'text' },
  { key: 'id', title: '编号', type: 'text', required: true },
];

/** The lists of notices, whole and in the order of print: `/notices/<id>/<number>`. */
export const noticeTableFamily: TableFamily = {
  pattern: /^\/notices\/([^/]+)\/(\d+)$/,
  formats: ['csv', 'xlsx'],
  *stems({ publications }) {
    for (const { id, lists } of publications.notices) {
      for (const index of lists.keys()) yield paths.noticeTable(id, index + 1);
    }
  },
  table(edition, id, number) {
    const list = edition.publications.notice(id)?.lists[Number(number) - 1];
    return (
      list && {
        title: list.title,
        columns,
        rows: edition
          .listed(list)
          .map(({ place, detail }, index) => [
            index + 1,
            place.name,
            unitKindTerms[place.unit.kind],
            place.street && edition.places.at(place.street).name,
            place.neighbourhood && edition.places.at(place.neighbourhood).name,
            detail,
            place.unit.id,
          ]),
      }
    );
  },
};
