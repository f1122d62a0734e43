import { memberOfFile } from '../domain/member.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** An experience in a member's folder is not given out as the issuer's, or as that of another member. */
export function memberAuthors({ experiences, members, issuer }: Registry): Problem[] {
  const owners = new Map([...members.values()].map(({ office, division }) => [office, division]));
  return [...experiences.values()].flatMap(({ author, origin }) => {
    const member = memberOfFile(origin.file);
    if (member === undefined) return [];
    const owner = owners.get(author);
    if (author !== issuer.name && (owner === undefined || owner === member)) return [];
    const args = { author, own: members.get(member)?.office ?? member };
    return [problemAt(origin, { code: 'HB712', field: ['author'], args })];
  });
}
