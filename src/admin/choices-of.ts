import type { Registry } from '../domain/registry.ts';
import { divisionKinds, privateKinds } from '../domain/unit-kind.ts';
import type { Choice, Choices } from './browser/choices.ts';

/**
 * What the editor's fields can refer to. Persons and families are left out: the file may lie on the web, and a
 * consent can be taken back.
 */
export function choicesOf(registry: Registry): Choices {
  const nameOf = (unit: string | undefined) =>
    unit === undefined ? undefined : registry.units.get(unit)?.name;
  const units = [...registry.units.values()].filter(({ kind }) => !privateKinds.includes(kind));
  const asChoice = ({ id, name, aliases, street }: (typeof units)[number]): Choice => ({
    id,
    name,
    of: street === id ? undefined : nameOf(street),
    ...(aliases.length === 0 ? {} : { also: aliases }),
  });
  const divisions = units.filter(({ kind }) => divisionKinds.some((one) => one === kind));
  return {
    unit: units.map(asChoice),
    division: divisions.map(asChoice),
    street: divisions.filter(({ kind }) => kind === 'street' || kind === 'town').map(asChoice),
    program: [...registry.programs.values()].map(({ id, name }) => ({ id, name })),
    cycle: [...registry.cycles.values()].map(({ id, title, program }) => {
      return { id, name: title, of: registry.programs.get(program)?.name };
    }),
    notice: [...registry.notices.values()]
      .sort((a, b) => (a.published > b.published ? -1 : 1))
      .map(({ id, title, published }) => ({ id, name: title, of: published.slice(0, 10) })),
    series: [...registry.indicators.values()].map(({ id, title }) => ({ id, name: title })),
  };
}

/** Of a folder that cannot be read as a whole yet: fields take ids as they are typed. */
export const noChoices: Choices = {
  unit: [],
  division: [],
  street: [],
  program: [],
  cycle: [],
  notice: [],
  series: [],
};
