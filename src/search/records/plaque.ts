import type { PlaqueView } from '../../views/honour/plaque.ts';
import type { SearchRecord } from '../record.ts';
import { honoursFacets } from './honours.ts';

/** Known by its number alone, so that a name leads to its holder and not to its boards. */
export function plaqueRecord({ head, number, divisions: [street], honour }: PlaqueView): SearchRecord {
  return {
    path: head.path,
    names: [number],
    text: '',
    facets: { kind: ['plaque'], ...(street ? { street: [street] } : {}), ...honoursFacets([honour]) },
    shelf: 'plaques',
    rank: '',
  };
}
