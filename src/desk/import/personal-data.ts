import type { Finding, FindingKind } from '../../privacy/finding.ts';
import { personalDataIn } from '../../privacy/personal-data.ts';

/** What never enters the content folder through an import; what is only doubtful the gate asks to look at. */
export const refusedKinds: Readonly<Partial<Record<FindingKind, string>>> = {
  'identity-number': '身份证号或残疾证号',
  'old-identity-number': '15位身份证号',
  mobile: '手机号',
  'bank-card': '银行卡号',
  passport: '护照号',
  permit: '通行证号',
  'named-person': '个人姓名和敏感情况',
};

/** Personal data in a text that must not be imported. */
export function refusedDataIn(text: string): Finding[] {
  return personalDataIn(text).filter(({ kind }) => refusedKinds[kind] !== undefined);
}

/** The text with these parts of it masked. */
export function maskedText(text: string, findings: readonly Finding[]): string {
  let clean = '';
  let done = 0;
  for (const { start, end, masked } of findings) {
    clean += text.slice(done, start) + masked;
    done = end;
  }
  return clean + text.slice(done);
}
