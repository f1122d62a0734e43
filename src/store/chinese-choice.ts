import * as officeTerms from '../i18n/office-terms.ts';
import * as terms from '../i18n/terms.ts';

const dictionaries: readonly Readonly<Record<string, string>>[] = [
  ...Object.values(terms),
  ...Object.values(officeTerms),
];

/** The value among `allowed` that the interface calls by this Chinese word: 暂停 → suspended. */
export function chineseChoice(word: string, allowed: readonly string[]): string | undefined {
  return allowed.find((value) => dictionaries.some((dictionary) => dictionary[value] === word));
}
