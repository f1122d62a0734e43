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
  const findings = new Findings();
  addNumbers(text, findings);
  const states = statesIn(text);
  if (states.length > 0) {
    const names = [...namedPersons(text, states), ...namedPersonsInTables(text)];
    for (const finding of names) findings.add(finding);
    for (const finding of maybeNamedPersons(text, states, names)) findings.add(finding);
  }
  return findings.inOrder();
}

/** The numbers of `personalDataIn` alone, in the order of the text: names beside a state are not looked for. */
export function personalNumbersIn(text: string): Finding[] {
  const findings = new Findings();
  addNumbers(text, findings);
  return findings.inOrder();
}

function addNumbers(text: string, findings: Findings): void {
  for (const run of numberRuns(text)) {
    for (const detect of inRuns) for (const finding of detect(run)) findings.add(finding);
  }
  for (const detect of inText) for (const finding of detect(text)) findings.add(finding);
}

/** A part of the text is reported once, by who was first. */
class Findings {
  readonly #found: Finding[] = [];
  readonly #taken = new Set<number>();

  add(finding: Finding): void {
    for (let at = finding.start; at < finding.end; at += 1) if (this.#taken.has(at)) return;
    for (let at = finding.start; at < finding.end; at += 1) this.#taken.add(at);
    this.#found.push(finding);
  }

  inOrder(): Finding[] {
    return this.#found.sort((a, b) => a.start - b.start);
  }
}
