import { judgedFolder } from '../judged-content.ts';
import { writeContentFolder } from '../content-folder.ts';
import { livedDays, type LivedDay } from './lived-days.ts';
import { siteOn, type SiteOn } from './site-on.ts';
import { storyFiles } from './story-files.ts';

/** A day as it was lived, and the site of that day. */
export interface WalkedDay {
  lived: LivedDay;
  site: SiteOn;
}

type Content = Parameters<typeof siteOn>[0];

/** The story's content as it was known on a day, through the gate; fails if the gate refuses it. */
export async function storyContent(known?: string): Promise<Content> {
  const folder = writeContentFolder(storyFiles(known));
  try {
    const { registry, ledger, problems } = await judgedFolder(folder);
    if (registry === undefined || ledger === undefined) {
      throw new Error(`The gate refuses the story as of ${known}: ${JSON.stringify(problems)}`);
    }
    return { registry, ledger };
  } finally {
    folder.remove();
  }
}

/** Every day of the story with its site, all from the same content. */
export async function walk(): Promise<WalkedDay[]> {
  const content = await storyContent();
  return livedDays().map((lived) => ({ lived, site: siteOn(content, lived.day) }));
}
