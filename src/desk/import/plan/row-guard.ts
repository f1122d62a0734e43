import { refusedDataIn, refusedKinds } from '../personal-data.ts';
import type { RowFault } from './planning.ts';

/**
 * What speaks against a row whatever it is for: personal data in any of its cells, hidden columns too, and
 * characters that were lost on the way here. The message shows personal data masked.
 */
export function rowFault(cells: readonly string[]): RowFault | undefined {
  // A full stop keeps the numbers of two cells apart, and is quicker than a look at each cell.
  const found = refusedDataIn(cells.join('。'))[0];
  if (found !== undefined) {
    const text = `这一行有${refusedKinds[found.kind] ?? ''}（${found.masked}），整行没有导入。请在原表里删去这一列或这一格。`;
    return { reason: 'personal-data', text };
  }
  const lost = cells.find((cell) => /[\ufffd\p{Co}]/u.test(cell));
  if (lost === undefined) return undefined;
  return { reason: 'lost-characters', text: `“${lost.slice(0, 30)}”里有丢失的字或自造字，要查原件补上。` };
}
