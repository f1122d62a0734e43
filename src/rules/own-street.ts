import { memberOfFile } from '../domain/member.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** A street's roll, and its folder of profiles, speak only of units that lie in the street. */
export function ownStreet(registry: Registry): Problem[] {
  return [...wrongRolls(registry), ...wrongRollFiles(registry), ...wrongProfileFolders(registry)];
}

function wrongRolls(registry: Registry): Problem[] {
  const streets = new Map(
    [...registry.rolls.values()].map((roll) => [stemOf(roll.origin.file), roll.street]),
  );
  const problems: Problem[] = [];
  for (const { id, division, origin } of registry.units.values()) {
    const own = streets.get(stemOf(origin.file));
    // Rows count as of the street of their roll; where they lie, their division says.
    const street = registry.units.get(division ?? '')?.street;
    if (own === undefined || street === undefined || street === own) continue;
    const args = { id, division: division ?? '', street, own };
    problems.push(problemAt(origin, { code: 'HB313', field: ['division'], args }));
  }
  return problems;
}

function wrongRollFiles(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { street, origin } of registry.rolls.values()) {
    const stem = stemOf(origin.file).split('/').at(-1) ?? '';
    if (stem === street) continue;
    const args = { street, stem };
    problems.push(problemAt(origin, { code: 'HB316', field: ['street'], args, suggestion: stem }));
  }
  return problems;
}

function wrongProfileFolders(registry: Registry): Problem[] {
  const problems: Problem[] = [];
  for (const { id, street, profile } of registry.units.values()) {
    if (profile === undefined || street === undefined) continue;
    if (memberOfFile(profile.origin.file) !== undefined) continue;
    const folder = profile.origin.file.split('/')[1] ?? '';
    const isStreet = registry.rolls.has(folder);
    if (!isStreet || folder === street) continue;
    problems.push(
      problemAt(profile.origin, { code: 'HB317', field: ['unit'], args: { id, street, folder } }),
    );
  }
  return problems;
}

/** A path without its ending. */
function stemOf(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}
