import type { CommunityView } from '../../views/community/community.ts';
import { plainText } from '../plain-text.ts';
import type { SearchDepth, SearchRecord } from '../record.ts';
import { honoursFacets, honoursRank, honoursText, plaqueNumbers } from './honours.ts';

/** In the shipped search a profile is its summary; its text is searched only where all texts are. */
export function communityRecord(view: CommunityView, depth: SearchDepth): SearchRecord {
  const {
    head,
    name,
    kind,
    aliases,
    formerNames,
    divisions,
    address = '',
    profile,
    home,
    own,
    before,
  } = view;
  const honours = [...own, ...before];
  const street = divisions.find(({ path }) => path.startsWith('/streets/'));
  const place = divisions.slice(1).map(({ text }) => text);
  return {
    path: head.path,
    names: [name, ...aliases, ...formerNames.map((former) => former.name), ...plaqueNumbers(honours)],
    text: [
      `${place.join('')}。`,
      honoursText(own),
      address && `${address}。`,
      profile?.summary ?? '',
      home?.summary ?? '',
      depth === 'full' ? plainText(profile?.bodyMarkdown ?? '') : '',
    ].join(''),
    facets: { kind: [kind], ...(street ? { street: [street.text] } : {}), ...honoursFacets(honours) },
    shelf: street ? `communities-${street.path.split('/')[2]}` : 'site',
    rank: honoursRank(own),
  };
}
