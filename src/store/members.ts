import type { Member } from '../domain/member.ts';
import { memberOfFile } from '../domain/member.ts';
import type { Problem } from '../domain/problem.ts';
import { folderOf, kindOf } from './content-file.ts';
import type { DocumentReading } from './file-reading.ts';
import { section, type Section } from './section.ts';

/** The members by division, which is the name of their folder. */
export function membersOf(readings: readonly DocumentReading<'member'>[]): Section<Map<string, Member>> {
  const members = new Map<string, Member>();
  for (const { path, data, body } of readings) {
    if (data === undefined) continue;
    const division = folderOf(path);
    members.set(division, { ...data, division, welcomeMarkdown: body, origin: { file: path, line: 1 } });
  }
  return section(members);
}

/** Says once of every folder of a member that it has no `member.md`. */
export function headlessMembers(
  heads: readonly DocumentReading<'member'>[],
  documents: readonly DocumentReading[],
): Problem[] {
  const known = new Set(heads.map(({ path }) => folderOf(path)));
  const problems: Problem[] = [];
  for (const { path } of documents) {
    const folder = memberOfFile(path);
    if (folder === undefined || known.has(folder)) continue;
    known.add(folder);
    problems.push({ code: 'HB702', file: path, args: { head: `members/${folder}/member.md` } });
  }
  return problems;
}

/**
 * The issuer's documents before those of members: where an id comes twice, the issuer's stays and the member is told.
 * Otherwise in their order.
 */
export function issuerFirst<R extends { path: string }>(readings: readonly R[]): readonly R[] {
  const ofMembers = readings.filter(({ path }) => memberOfFile(path) !== undefined);
  if (ofMembers.length === 0) return readings;
  return [...readings.filter(({ path }) => memberOfFile(path) === undefined), ...ofMembers];
}

/** Ids are the whole site's: to a member whose id is taken, one with its own name before it is proposed. */
export function withOwnId(problem: Problem, taken: ReadonlyMap<string, unknown>): Problem {
  const folder = memberOfFile(problem.file);
  if (folder === undefined || problem.code !== 'HB301') return problem;
  const suggestion = `${folder}-${problem.args['value']}`;
  return taken.has(suggestion) || suggestion.length > 64 ? problem : { ...problem, suggestion };
}

/** Is a file in a member's folder of a kind that the issuer alone may write, such as a program or a list? */
export function isIssuersOnly(path: string): boolean {
  const folder = memberOfFile(path);
  return folder !== undefined && kindOf(path.slice(`members/${folder}/`.length)) !== undefined;
}
