import { memberKinds } from '../domain/member.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem-at.ts';

/** A member is a street, town, neighbourhood or village of the divisions; its folder is named by the id. */
export function memberFolders({ members, units }: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { division, origin } of members.values()) {
    const unit = units.get(division);
    if (unit !== undefined && memberKinds.includes(unit.kind)) continue;
    const able = [...units.values()].filter(({ kind }) => memberKinds.includes(kind)).map(({ id }) => id);
    const near = nearest(division, able);
    const suggestion = near === undefined ? undefined : `members/${near}/`;
    problems.push(problemAt(origin, { code: 'HB701', field: [], args: { division }, suggestion }));
  }
  return problems;
}
