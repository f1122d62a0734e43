import type { Edition } from '../edition.ts';
import type { PageHead } from '../head.ts';

/** An entry of the main navigation. */
export type Section = NonNullable<PageHead['section']>;

/** Entries of the main navigation that would lead to nothing yet: empty columns are counted against a site. */
export function emptySections({ registry, publications, lists, places }: Edition): Section[] {
  const contents: [section: Section, hasContent: boolean][] = [
    ['notices', publications.notices.length > 0],
    ['honors', [...registry.programs.keys()].some((program) => lists.of(program).length > 0)],
    ['programs', registry.programs.size > 0],
    ['communities', places.total() > 0],
    ['experiences', publications.experiences.length > 0],
  ];
  return contents.flatMap(([section, hasContent]) => (hasContent ? [] : [section]));
}
