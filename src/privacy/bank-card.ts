import type { Finding } from './finding.ts';
import { isDigitByDigit, masked, spansOfLength, type NumberRun, type NumberSpan } from './number-run.ts';
import { isAmount, isBeside, touchesLetter } from './surroundings.ts';

const words = /(?:账|帐|银行卡|存折|借记卡|信用卡|社保卡|一卡通)(?:[号户]|号码|卡号)?|卡号/;

/** Ways a card number is printed on the card. */
const printed = /^4,4,4,4(?:,[1-3])?$|^6,\d{1,2}$|^4,6,5$/;

/**
 * Bank cards and accounts: 13 to 19 digits. Beside a word for an account any such number is one; else it must have
 * the check digit (ISO/IEC 7812-1, Luhn) and the first digits of a card: of UnionPay or the old cards of Chinese
 * banks alone, of others where it is grouped as cards are.
 */
export function bankCards(run: NumberRun): Finding[] {
  const found = [19, 18, 17, 16, 15, 14, 13].flatMap((length) =>
    [...spansOfLength(run, length)].filter(
      (span) =>
        /^\d+$/.test(span.value) &&
        !touchesLetter(run.text, span) &&
        !isAmount(run.text, span) &&
        isCard(run, span),
    ),
  );
  return found.map(({ value, start, end }) => {
    return { kind: 'bank-card', start, end, masked: masked(value, 4, 4), value };
  });
}

function isCard(run: NumberRun, span: NumberSpan): boolean {
  const { text } = run;
  const isWhole = span.sizes.length === 1 || isDigitByDigit(run, span);
  const isPrinted = printed.test(span.sizes.join());
  if (!isWhole && !isPrinted) return false;
  if (isBeside(text, span, words)) return true;
  const { value } = span;
  if (!hasCheckDigit(value)) return false;
  if (value.length >= 16 && /^(?:62|955[89]|60138|68\d\d00)/.test(value)) return true;
  return isPrinted && value.length >= 15 && /^(?:4|5[1-5]|3[457]|2[2-7]|6)/.test(value);
}

/** Luhn (ISO/IEC 7812-1, annex B). */
export function hasCheckDigit(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) {
    const digit = Number(value[value.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
