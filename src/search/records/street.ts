import { unitKindTerms } from '../../i18n/terms.ts';
import type { StreetView } from '../../views/community/street.ts';
import type { SearchRecord } from '../record.ts';
import { honoursFacets, honoursText, plaqueNumbers } from './honours.ts';

export function streetRecord({
  head,
  name,
  kindTerm,
  aliases,
  formerNames,
  home,
  own,
  neighbourhoods,
}: StreetView): SearchRecord {
  const names = neighbourhoods.flatMap(({ neighbourhood }) => neighbourhood?.text ?? []);
  return {
    path: head.path,
    names: [name, ...aliases, ...formerNames.map((former) => former.name), ...plaqueNumbers(own)],
    text: `${home?.summary ?? ''}${honoursText(own)}下辖${names.join('、')}。`,
    facets: {
      kind: [kindTerm === unitKindTerms.town ? 'town' : 'street'],
      street: [name],
      ...honoursFacets(own),
    },
    shelf: 'site',
    rank: '2',
  };
}
