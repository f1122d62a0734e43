import { personalDataIn } from '../../privacy/personal-data.ts';
import { seededRandom } from '../district/random.ts';
import { harmlessNumbers } from './harmless-numbers.ts';
import { harmlessSentences, otherwisePlanted, plantedPersons } from './persons.ts';
import { plantedNumbers } from './planted-numbers.ts';

export interface PrivacyEvalSize {
  seed: number;
  planted: number;
  harmless: number;
  persons: number;
  sentences: number;
}

/** So many texts of a row, and in how many of them something was found. */
export interface Count {
  texts: number;
  found: number;
  /** Besides: where the clerk is only asked to look. */
  warned: number;
}

export interface PrivacyEval {
  planted: Map<string, Count>;
  harmless: Map<string, Count>;
  persons: Count;
  /** Of wordings to which the detector was not fitted. */
  otherwise: Count;
  sentences: Count;
  missed: string[];
  falseAlarms: string[];
}

const onlyWarned = new Set(['old-identity-number', 'credit-code']);

/** How much of what was planted is found, and how often there is an alarm over nothing. Seeded. */
export function evaluatePrivacy({
  seed,
  planted,
  harmless,
  persons,
  sentences,
}: PrivacyEvalSize): PrivacyEval {
  const random = seededRandom(seed);
  const result: PrivacyEval = {
    planted: new Map(),
    harmless: new Map(),
    persons: { texts: 0, found: 0, warned: 0 },
    otherwise: { texts: 0, found: 0, warned: 0 },
    sentences: { texts: 0, found: 0, warned: 0 },
    missed: [],
    falseAlarms: [],
  };
  for (const { kind, form, text } of plantedNumbers(random, planted)) {
    const isFound = personalDataIn(text).some((finding) => finding.kind === kind);
    add(result.planted, kind, isFound);
    if (!isFound) result.missed.push(`${kind}, ${form}: ${text}`);
  }
  for (const { sort, text } of harmlessNumbers(random, harmless)) {
    const found = personalDataIn(text);
    const isAlarm = found.some(({ kind }) => !onlyWarned.has(kind));
    add(result.harmless, sort, isAlarm, found.length > 0);
    if (isAlarm) result.falseAlarms.push(`${sort}: ${text}`);
  }
  const named = (row: Count, { name, text }: { name: string; text: string }) => {
    const hits = personalDataIn(text).filter(({ value }) => value === name);
    const isFound = hits.some(({ kind }) => kind === 'named-person');
    count(row, isFound, hits.length > 0);
    if (hits.length === 0) result.missed.push(`${name}: ${text}`);
  };
  for (const one of plantedPersons(random, persons)) named(result.persons, one);
  for (const one of otherwisePlanted(random, persons)) named(result.otherwise, one);
  for (const { text } of harmlessSentences(random, sentences)) {
    const hits = personalDataIn(text);
    const isAlarm = hits.some(({ kind }) => kind === 'named-person');
    count(result.sentences, isAlarm, hits.length > 0);
    if (hits.length > 0) result.falseAlarms.push(text);
  }
  return result;
}

/** The sum of some rows. */
export function sumOf(rows: ReadonlyMap<string, Count>): Count {
  const sum: Count = { texts: 0, found: 0, warned: 0 };
  for (const { texts, found, warned } of rows.values()) {
    sum.texts += texts;
    sum.found += found;
    sum.warned += warned;
  }
  return sum;
}

function add(rows: Map<string, Count>, name: string, isFound: boolean, isWarned = false): void {
  const row = rows.get(name) ?? { texts: 0, found: 0, warned: 0 };
  rows.set(name, row);
  count(row, isFound, isWarned);
}

function count(row: Count, isFound: boolean, isWarned = false): void {
  row.texts += 1;
  if (isFound) row.found += 1;
  else if (isWarned) row.warned += 1;
}
