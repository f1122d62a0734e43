import { bankCards } from './bank-card.ts';
import { creditCodes } from './credit-code.ts';
import type { Finding } from './finding.ts';
import { identityNumbers, oldIdentityNumbers } from './identity-number.ts';
import { mobiles } from './mobile.ts';
import { maybeNamedPersons } from './maybe-named-person.ts';
import { namedPersons } from './named-person.ts';
import { namedPersonsInTables } from './named-person-table.ts';
import { numberRuns } from './number-run.ts';
import { statesIn } from './sensitive-state.ts';
import { travelDocuments } from './travel-document.ts';

/** Strongest evidence first: a part of the text is reported once. */
const inRuns = [identityNumbers, mobiles, bankCards, oldIdentityNumbers];
const inText = [travelDocuments, creditCodes];

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
  const found: Finding[] = [];
  const taken = new Set<number>();
  const add = (finding: Finding) => {
    for (let at = finding.start; at < finding.end; at += 1) if (taken.has(at)) return;
    for (let at = finding.start; at < finding.end; at += 1) taken.add(at);
    found.push(finding);
  };
  for (const run of numberRuns(text)) {
    for (const detect of inRuns) for (const finding of detect(run)) add(finding);
  }
  for (const detect of inText) for (const finding of detect(text)) add(finding);
  const states = statesIn(text);
  if (states.length > 0) {
    const names = [...namedPersons(text, states), ...namedPersonsInTables(text)];
    for (const finding of names) add(finding);
    for (const finding of maybeNamedPersons(text, states, names)) add(finding);
  }
  return found.sort((a, b) => a.start - b.start);
}
