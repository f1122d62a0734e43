import type { FindingKind } from '../../../privacy/finding.ts';
import { personalDataIn } from '../../../privacy/personal-data.ts';
import type { RowFault } from './planning.ts';

const kinds: Readonly<Record<FindingKind, string>> = {
  'identity-number': '身份证号或残疾证号',
  'old-identity-number': '15位身份证号',
  mobile: '手机号',
  'bank-card': '银行卡号',
  passport: '护照号',
  permit: '通行证号',
  'credit-code': '统一社会信用代码',
  'named-person': '个人姓名和敏感情况',
};

/**
 * What speaks against a row whatever it is for: personal data in any of its cells, hidden columns too, and
 * characters that were lost on the way here. The message shows personal data masked.
 */
export function rowFault(cells: readonly string[]): RowFault | undefined {
  for (const cell of cells) {
    // The code of an office is public: the gate only asks to look at it.
    const found = personalDataIn(cell).find(({ kind }) => kind !== 'credit-code');
    if (found === undefined) continue;
    const what = kinds[found.kind] ?? '个人信息';
    return {
      reason: 'personal-data',
      text: `这一行有${what}（${found.masked}），整行没有导入。请在原表里删去这一列或这一格。`,
    };
  }
  const lost = cells.find((cell) => /[\ufffd\p{Co}]/u.test(cell));
  if (lost === undefined) return undefined;
  return { reason: 'lost-characters', text: `“${lost.slice(0, 30)}”里有丢失的字或自造字，要查原件补上。` };
}
