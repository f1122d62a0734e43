import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { tableContentProblems } from './content-problems.ts';
import { decode } from './decode.ts';

const file = 'permalinks.csv';

/**
 * What the ledger of published addresses holds that may not be published: the reasons in it are printed where a
 * page was taken down. Its columns are the press's business.
 */
export function permalinksProblems(content: string): Problem[] {
  const path = join(content, file);
  if (!existsSync(path)) return [];
  const stat = lstatSync(path);
  // A link is refused where files are found.
  if (stat.isSymbolicLink()) return [];
  if (!stat.isFile()) return [{ code: 'HB121', file, args: {} }];
  const decoded = decode(readFileSync(path));
  return 'text' in decoded ? tableContentProblems(file, decoded.text) : [{ ...decoded.problem, file }];
}
