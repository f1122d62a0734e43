import type { Finding } from '../privacy/finding.ts';
import { personalNumbersIn } from '../privacy/personal-data.ts';
import { holdsLikeNumber } from './like-number.ts';
import { likelyParts, textOfPart } from './likely-parts.ts';
import { PressError } from './press-error.ts';

/** What the gate refuses; what it only warns of, and names, which pages put together anew, are its business alone. */
const refused = new Set(['identity-number', 'mobile', 'bank-card', 'passport', 'permit']);

/** Likely parts in which there was nothing: of nearly all pages it is the same foot. */
let harmless = '';

/**
 * Refuses a page in whose text there is a number that its content did not hold in one piece: templates, components
 * and Markdown put parts together. The gate has searched the content itself.
 * @param allowed values that may be published (`allowed-personal-data.csv`)
 * @throws PressError HB-PRESS-PERSONAL with the address and the masked number
 */
export function refusePersonalData(path: string, html: string, allowed: readonly string[]): void {
  const found = numbersInPage(html).find(({ value }) => !allowed.includes(value));
  if (found === undefined) return;
  throw new PressError(
    'HB-PRESS-PERSONAL',
    `页面 ${path} 上拼出了一个号码（${found.masked}），内容里它是分开写的；没有发布，旧网站未受影响。请在内容里找到它的各个部分并遮盖。`,
  );
}

/** Files beside the pages that hold text. */
const textFile = /\.(?:csv|ics|json|txt|xml)$/;

/**
 * Refuses a table, feed or calendar in whose text there is a number that its content did not hold in one piece.
 * @throws PressError HB-PRESS-PERSONAL with the address and the masked number
 */
export function refusePersonalDataInFile(path: string, bytes: Uint8Array, allowed: readonly string[]): void {
  if (!textFile.test(path)) return;
  const found = numbersInFile(bytes).find(({ value }) => !allowed.includes(value));
  if (found === undefined) return;
  throw new PressError(
    'HB-PRESS-PERSONAL',
    `文件 ${path} 里拼出了一个号码（${found.masked}），内容里它是分开写的；没有发布，旧网站未受影响。请在内容里找到它的各个部分并遮盖。`,
  );
}

/** Numbers of persons in what a reader sees of a page. */
export function numbersInPage(html: string): Finding[] {
  const parts = likelyParts(html);
  if (parts === harmless) return [];
  // A first line of its own: in a text, the first is the head of a table and says what its numbers are.
  const found = numbersInText(`\n${textOfPart(parts)}`);
  if (found.length === 0) harmless = parts;
  return found;
}

/** Numbers of persons in a file of text in UTF-8. */
export function numbersInFile(bytes: Uint8Array): Finding[] {
  if (!holdsLikeNumber(bytes)) return [];
  return numbersInText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

/** Numbers of persons that may not be printed, unless they are allowed. */
export function numbersInText(text: string): Finding[] {
  return personalNumbersIn(text).filter(({ kind }) => refused.has(kind));
}
