import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { hiddenCharacterProblems } from './hidden-characters.ts';
import { personalDataOf, type FoundPersonalData } from './personal-data.ts';
import { decode } from './decode.ts';

const file = 'permalinks.csv';
const none = { problems: [], personalData: [] };

/**
 * What the ledger of published addresses holds that may not be published: the reasons in it are printed where a
 * page was taken down. Its columns are the press's business.
 */
export function permalinksProblems(content: string): {
  problems: Problem[];
  personalData: FoundPersonalData[];
} {
  const path = join(content, file);
  if (!existsSync(path)) return none;
  const stat = lstatSync(path);
  // A link is refused where files are found.
  if (stat.isSymbolicLink()) return none;
  if (!stat.isFile()) return { ...none, problems: [{ code: 'HB121', file, args: {} }] };
  const decoded = decode(readFileSync(path));
  if ('problem' in decoded) return { ...none, problems: [{ ...decoded.problem, file }] };
  const { text } = decoded;
  return { problems: hiddenCharacterProblems(file, text), personalData: personalDataOf(file, text) };
}
