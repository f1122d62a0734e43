import type { PlainDate } from '../../domain/plain-date.ts';
import type { Unit } from '../../domain/unit.ts';
import { nonPlaceKinds, privateKinds, unitKinds, type UnitKind } from '../../domain/unit-kind.ts';
import { unitKindTerms } from '../../i18n/terms.ts';
import { divisionLink } from '../links.ts';
import type { Edition } from '../edition.ts';
import { groupedBy } from '../once.ts';
import type { Place, Places } from '../places.ts';
import type { Cell, Column } from '../table.ts';
import type { DatasetPart } from './dataset.ts';

/** The columns that say where a unit lies: street or town, then neighbourhood or village. */
export const placeColumns: readonly Column[] = [
  { key: 'street', title: '街道（镇）编号', type: 'text' },
  { key: 'streetName', title: '街道（镇）', type: 'text' },
  { key: 'neighbourhood', title: '社区（村）编号', type: 'text' },
  { key: 'neighbourhoodName', title: '社区（村）', type: 'text' },
];

/** Under the names of `day`, the day of the build where none is given. */
export function placeCells(places: Places, { street, neighbourhood }: Place, day?: PlainDate): Cell[] {
  return [
    street?.id,
    street && places.at(street, day).name,
    neighbourhood?.id,
    neighbourhood && places.at(neighbourhood, day).name,
  ];
}

const kindTermsOf = (without: readonly UnitKind[]) =>
  unitKinds.filter((kind) => !without.includes(kind)).map((kind) => unitKindTerms[kind]);

/**
 * Persons and families are in no dataset: who takes back a consent must be gone, and a copy of the data cannot be
 * called back (个人信息保护法, article 15). Their lists stand on the site, with the fields that the program declares.
 */
export function isInData(unit: Unit | undefined): unit is Unit {
  return unit !== undefined && !privateKinds.includes(unit.kind);
}

/** What units of open data may be called, and those among them that are places. */
export const dataKindTerms = kindTermsOf(privateKinds);
export const placeKindTerms = kindTermsOf(nonPlaceKinds);

/** A part for each street or town, in the order of the divisions; what lies in none comes first, as `district`. */
export function partsByStreet(edition: Edition, rowsOf: (unit: Unit) => Cell[][]): DatasetPart[] {
  const { registry, places } = edition;
  const byStreet = groupedBy(
    [...registry.units.values()].filter(isInData),
    (unit) => places.at(unit).street?.id ?? '',
  );
  const part = (id: string, title: string, units: readonly Unit[]) => ({
    id,
    title,
    rows: () => units.flatMap(rowsOf),
  });
  const direct = byStreet.get('') ?? [];
  const streets = places.streets.map((street) =>
    part(street.id, divisionLink(edition, street).text, byStreet.get(street.id) ?? []),
  );
  return direct.length === 0 ? streets : [part('district', '区直属', direct), ...streets];
}
