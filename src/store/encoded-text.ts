import { normalized } from './text.ts';

/** What text does not hold: control characters other than tabs, line ends and the end mark of DOS. */
const noText = /(?![\t\n\f\r\u001a])\p{Cc}/u;

/** The text that bytes are, in UTF-8 or GB18030; undefined if they are none, or are empty. */
export function encodedText(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return noText.test(text) || text.trim() === '' ? undefined : normalized(text);
    } catch {
      // Not in this encoding; the next one may fit.
    }
  }
  return undefined;
}
