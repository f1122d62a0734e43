import type { Finding } from './finding.ts';
import { identityNumbers, oldIdentityNumbers } from './identity-number.ts';
import { mobiles } from './mobile.ts';
import { numberRuns } from './number-run.ts';

/** Strongest evidence first: a part of the text is reported once. */
const detectors = [identityNumbers, oldIdentityNumbers, mobiles];

/** The text with the personal data in it masked, fit to be printed. */
export function withoutPersonalData(text: string): string {
  let clean = '';
  let done = 0;
  for (const { start, end, masked } of personalDataIn(text)) {
    clean += text.slice(done, start) + masked;
    done = end;
  }
  return clean + text.slice(done);
}

/** Personal data in a text of any kind (Markdown, YAML, CSV), in the order of the text. */
export function personalDataIn(text: string): Finding[] {
  return numberRuns(text).flatMap((run) => {
    const found: Finding[] = [];
    for (const finding of detectors.flatMap((detect) => detect(run))) {
      if (!found.some(({ start, end }) => finding.start < end && start < finding.end)) found.push(finding);
    }
    return found.sort((a, b) => a.start - b.start);
  });
}
