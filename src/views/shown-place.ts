import type { Program } from '../domain/program.ts';
import { privateKinds } from '../domain/unit-kind.ts';
import type { Place } from './places.ts';

/**
 * A person or a family is named with no more than the program declares: without `street` and `division` it stands
 * in no street, without `division` in no neighbourhood. A neighbourhood tells its street.
 */
export function shownPlace({ holders }: Pick<Program, 'holders'>, place: Place): Place {
  if (!privateKinds.includes(place.unit.kind)) return place;
  const fields = holders?.fields ?? [];
  const division = fields.includes('division');
  return {
    ...place,
    street: division || fields.includes('street') ? place.street : undefined,
    neighbourhood: division ? place.neighbourhood : undefined,
  };
}
