import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuidePage } from '../domain/guide.ts';
import { id as anId } from '../domain/id.ts';
import type { Problem } from '../domain/problem.ts';
import { decode } from './decode.ts';
import { hiddenCharacterProblems } from './hidden-characters.ts';
import { personalDataOf, type FoundPersonalData } from './personal-data.ts';

const file = 'README.md';

/** A line that GitHub does not show: what follows is a page of its own. */
const mark = /^<!--\s*help:\s*(.*?)\s*-->$/;

/** `## 三、发布机关 `issuer.md``: the page is called 三、发布机关. */
const heading = /^##\s+(.+?)\s*$/;
const code = /\s*`[^`]*`/g;

/**
 * The pages of the guide for editors, `README.md` of the content: each begins with `<!-- help: id -->` and a heading
 * of the second level. What stands before the first mark is for readers of the folder only.
 */
export function readGuide(content: string): {
  pages: GuidePage[];
  problems: Problem[];
  personalData: FoundPersonalData[];
} {
  const path = join(content, file);
  // A link is refused where files are found.
  if (!existsSync(path) || !lstatSync(path).isFile()) return { pages: [], problems: [], personalData: [] };
  const decoded = decode(readFileSync(path));
  if (!('text' in decoded)) {
    return { pages: [], problems: [{ ...decoded.problem, file }], personalData: [] };
  }
  const { pages, problems } = guideOf(decoded.text);
  return {
    pages,
    problems: [...hiddenCharacterProblems(file, decoded.text), ...problems],
    personalData: personalDataOf(file, decoded.text),
  };
}

/** The pages that the text of a guide holds. */
export function guideOf(text: string): { pages: GuidePage[]; problems: Problem[] } {
  const lines = text.split('\n');
  const marks = lines.flatMap((line, at) => {
    const id = mark.exec(line.trim())?.[1];
    return id === undefined ? [] : [{ id, at }];
  });
  const pages = new Map<string, GuidePage>();
  const problems: Problem[] = [];
  marks.forEach(({ id, at }, index) => {
    const place = { file, line: at + 1 };
    const rest = lines.slice(at + 1, marks[index + 1]?.at);
    const start = rest.findIndex((line) => line.trim() !== '');
    const title = heading.exec(rest[start] ?? '')?.[1]?.replaceAll(code, '');
    if (!anId.safeParse(id).success) problems.push({ code: 'HB713', ...place, args: { id } });
    else if (pages.has(id)) problems.push({ code: 'HB714', ...place, args: { id } });
    else if (title === undefined) problems.push({ code: 'HB715', ...place, args: { id } });
    else
      pages.set(id, {
        id,
        title,
        markdown: rest
          .slice(start + 1)
          .join('\n')
          .trim(),
      });
  });
  return { pages: [...pages.values()], problems };
}
