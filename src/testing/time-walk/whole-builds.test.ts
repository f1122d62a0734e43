import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../press/build-site.ts';
import { aContentFolder } from '../content-folder.ts';
import { textsOfSite } from '../texts-of-site.ts';
import { siteOn } from './site-on.ts';
import { storyFiles } from './story-files.ts';
import { markers } from './story-markers.ts';
import { storyContent } from './walk.ts';

const app = join(import.meta.dirname, '..', '..', '..');

/** The words of the story in a text, in whatever case and however it is spaced. */
function wordsIn(text: string): string[] {
  const lower = text.toLowerCase().replaceAll(/\s+/g, '');
  return markers.filter(({ word }) => lower.includes(word.toLowerCase())).map(({ word }) => word);
}

test('a site holds in every file the words of its day alone, whichever day was built before it in the same folder', async () => {
  const { root, content } = aContentFolder(storyFiles());
  const story = await storyContent();
  // While the posting hangs and a notice is out that is withdrawn later; after all; before the first decision.
  for (const day of ['2024-01-03', '2024-03-05', '2023-12-15']) {
    const report = await buildSite({ app, root, content, day, workers: 1 });
    expect(report.problems).toEqual([]);
    const texts = textsOfSite(join(root, 'dist'));
    const site = siteOn(story, day);
    const due = markers.filter(({ from, to }) => from <= day && (to === undefined || day < to));

    const early = [...texts].flatMap(([file, text]) =>
      wordsIn(text).flatMap((word) => (due.some((one) => one.word === word) ? [] : [`${word} in ${file}`])),
    );
    expect(early, day).toEqual([]);
    const found = new Set([...texts.values()].flatMap(wordsIn));
    expect(
      due.filter(({ word }) => !found.has(word)),
      day,
    ).toEqual([]);

    const files = [...texts].flatMap(([file]) =>
      file.endsWith('.html') ? [`/${file.replace(/index\.html$/, '')}`] : [],
    );
    expect(files.toSorted(), day).toEqual([...site.pages.keys()].toSorted());
    const differing = [...site.files].flatMap(([path, text]) => {
      const built = texts.get(path.slice(1));
      return built === undefined || wordsIn(built).join() !== wordsIn(`${path}${text}`).join() ? [path] : [];
    });
    expect(differing, day).toEqual([]);
  }
});
