import type { Origin } from '../domain/origin.ts';
import type { Profile, Roll, Unit } from '../domain/unit.ts';
import { nearest } from '../rules/nearest.ts';
import { unique } from '../rules/unique.ts';
import { stemOf } from './content-file.ts';
import { issuerFirst } from './members.ts';
import { notIn } from './named-documents.ts';
import type { DocumentReading, TableReading } from './file-reading.ts';
import { section, type Section } from './section.ts';

/** The heads of the rolls by street. */
export function rollsOf(
  readings: readonly DocumentReading<'roll'>[],
): Section<Map<string, Roll & { origin: Origin }>> {
  const records = readings.flatMap(({ path, data }) =>
    data === undefined ? [] : [{ ...data, origin: { file: path, line: 1 } }],
  );
  const { map, problems } = unique(records, { of: ({ street }) => street, field: 'street' });
  return section(map, { problems, refusedDocuments: notIn(map, records) });
}

/** Divisions and roll rows by id, one namespace; without profiles. */
export function unitsOf(
  divisions: readonly TableReading<'divisions'>[],
  rollRows: readonly TableReading<'roll-rows'>[],
  rolls: readonly DocumentReading<'roll'>[],
): Section<Map<string, Unit>> {
  const heads = new Set(rolls.map(({ path }) => stemOf(path)));
  const headless = rollRows.filter(({ path }) => !heads.has(stemOf(path)));
  const records = [
    ...divisions.flatMap(divisionUnits),
    ...rollRows.filter((table) => !headless.includes(table)).flatMap(rollUnits),
  ];
  const { map, problems } = unique(records, { of: ({ id }) => id, field: 'id' });
  placeInStreets(map);
  return section(map, {
    problems: [
      ...problems,
      ...headless.map(({ path }) => ({ code: 'HB117', file: path, args: { head: headOf(path) } })),
    ],
    refusedRows: records.length - map.size + headless.reduce((count, { rows }) => count + rows.length, 0),
  });
}

function headOf(path: string): string {
  return path.replace(/\.csv$/, '.md');
}

function divisionUnits({ rows }: TableReading<'divisions'>): Unit[] {
  return rows.map(({ parent, ...row }) => ({ ...row, division: parent, street: undefined }));
}

function rollUnits({ path, rows }: TableReading<'roll-rows'>): Unit[] {
  const street = stemOf(path);
  return rows.map((row) => ({ ...row, street }));
}

/** Divisions lie in the first street or town above them; rows of a roll in the street of the roll. */
function placeInStreets(units: ReadonlyMap<string, Unit>): void {
  for (const unit of units.values()) {
    let above: Unit | undefined = unit;
    // The tree has three storeys; a circle of parents is a rule's business, not an endless loop's.
    for (let storey = 0; storey < 3 && unit.street === undefined && above !== undefined; storey += 1) {
      if (above.kind === 'street' || above.kind === 'town') unit.street = above.id;
      above = above.division === undefined ? undefined : units.get(above.division);
    }
  }
}

/** Profiles by unit; a second profile of a unit is a problem, and so is one of a unit that does not exist. */
export function profilesOf(
  readings: readonly DocumentReading<'profile'>[],
  units: ReadonlyMap<string, Unit>,
): Section<Map<string, Profile>> {
  const records = issuerFirst(readings).flatMap(({ path, data, body }) =>
    data === undefined ? [] : [{ ...data, bodyMarkdown: body, origin: { file: path, line: 1 } }],
  );
  const homeless = records.filter(({ unit }) => !units.has(unit));
  const atHome = homeless.length === 0 ? records : records.filter(({ unit }) => units.has(unit));
  const { map, problems } = unique(atHome, { of: ({ unit }) => unit, field: 'unit', code: 'HB302' });
  for (const { unit, origin } of homeless) {
    const suggestion = nearest(unit, units.keys());
    problems.push({ code: 'HB303', file: origin.file, field: ['unit'], args: { id: unit }, suggestion });
  }
  const refusedDocuments = [...notIn(map, atHome), ...homeless.map(({ origin }) => origin.file)];
  return section(map, { problems, refusedDocuments });
}

/** The units, those with a profile carrying it. */
export function withProfiles(
  units: ReadonlyMap<string, Unit>,
  profiles: ReadonlyMap<string, Profile>,
): Map<string, Unit> {
  const all = new Map(units);
  for (const [id, profile] of profiles) {
    const unit = units.get(id);
    if (unit !== undefined) all.set(id, { ...unit, profile });
  }
  return all;
}
