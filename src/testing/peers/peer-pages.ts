import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { districtFiles, type DistrictSize } from '../district/files.ts';

/** What every peer prints, and we do: `/communities/<id>/`, `/notices/<id>/`, `/experiences/<id>/`. */
export const peerSections = ['communities', 'notices', 'experiences'] as const;
export type PeerSection = (typeof peerSections)[number];

/** One page as Markdown with front matter. */
export interface PeerPage {
  section: PeerSection;
  id: string;
  text: string;
}

/** The Markdown of all peers, and what is expected of them. */
export interface PeerPages {
  sections: readonly PeerSection[];
  all: () => Iterable<PeerPage>;
}

/**
 * The pages of a district as Markdown with front matter: of a community the row of its roll, and the text of its
 * profile if it has one; notices and experiences as they are.
 */
export function peerPages(size: DistrictSize): PeerPages {
  const sections = peerSections.filter((section) => section === 'communities' || size.documents !== false);
  return { sections, all: () => pagesOf(size) };
}

function* pagesOf(size: DistrictSize): Generator<PeerPage> {
  const rows = new Map<string, string>();
  for (const { path, text } of districtFiles(size)) {
    const [section, ...rest] = path.split('/');
    const id = (rest.at(-1) ?? '').replace('.md', '');
    if (section === 'communities' && path.endsWith('.csv')) {
      for (const { id: unit, matter } of rowsOf(text, id.replace('.csv', ''))) {
        rows.set(unit, matter);
        if (!size.profiles) yield { section, id: unit, text: `---\n${matter}---\n` };
      }
    }
    if (section === 'profiles')
      yield { section: 'communities', id, text: text.replace('---\n', `---\n${rows.get(id) ?? ''}`) };
    if (section === 'notices' || section === 'experiences') yield { section, id, text };
  }
}

function rowsOf(csv: string, street: string): { id: string; matter: string }[] {
  return csv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', name = '', , neighbourhood = '', , households = '', population = ''] = line.split(',');
      const matter = { title: name, street, neighbourhood, households, population };
      const fields = Object.entries(matter).map(([field, value]) => `${field}: "${value}"\n`);
      return { id, matter: fields.join('') };
    });
}

/**
 * Holds printed pages to what is to be printed: each community, notice and experience has its page and no other
 * has, and a few of them, of each section, hold the first words of their text.
 * @throws Error saying what is missing
 * @returns number of these pages
 */
export function assertSamePages(printed: string, pages: PeerPages, by: string): number {
  const expected = new Map<PeerSection, Map<string, string>>();
  for (const section of pages.sections) expected.set(section, new Map());
  for (const { section, id, text } of pages.all()) expected.get(section)?.set(id, text);
  for (const [section, texts] of expected) {
    const found = readdirSync(join(printed, section), { withFileTypes: true })
      // Beside them stand the parts of lists.
      .filter((entry) => entry.isDirectory() && /^[cen]\d+$/.test(entry.name))
      .map(({ name }) => name);
    if (found.length !== texts.size)
      throw new Error(`${by} printed ${found.length} of ${texts.size} ${section}`);
    for (const [id, text] of firstAndLast([...texts])) {
      const html = readFileSync(join(printed, section, id, 'index.html'), 'utf8');
      // Chinese alone: around figures some set marks of their own.
      const words =
        /\n\n(?!#)(\p{Script=Han}{4,40})/u.exec(text)?.[1] ?? /title: "(.*)"/.exec(text)?.[1] ?? '';
      if (words === '' || !html.includes(words))
        throw new Error(`${by} printed /${section}/${id}/ without its text “${words}”`);
    }
  }
  return [...expected.values()].reduce((sum, { size }) => sum + size, 0);
}

function firstAndLast<T>(items: readonly T[]): T[] {
  return items.filter((_, at) => at === 0 || at === items.length - 1);
}
