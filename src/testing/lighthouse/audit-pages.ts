import lighthouse from 'lighthouse';
import { launchChromium } from '../../browser/chromium.ts';
import { freePort } from '../free-port.ts';

/** The categories that are scored, in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** Scores of a page, 0 to 1. */
export interface PageScores {
  url: string;
  scores: Record<Category, number>;
  /** What cost points, with what was measured. */
  faults: string[];
}

/** Audits one page after the other as on a middling phone on a slow network, in a Chromium of its own. */
export async function* auditPages(urls: readonly string[]): AsyncGenerator<PageScores> {
  const port = await freePort();
  const browser = await launchChromium({ debuggingPort: port });
  try {
    for (const url of urls) {
      const flags = { port, logLevel: 'error' as const, onlyCategories: [...categories] };
      const lhr = (await lighthouse(url, flags))?.lhr;
      if (lhr === undefined || lhr.runtimeError) {
        throw new Error(`${url}：没有测成。`, { cause: lhr?.runtimeError });
      }
      yield { url, scores: scoresOf(lhr.categories), faults: faultsOf(lhr) };
    }
  } finally {
    await browser.close();
  }
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function scoresOf(found: Result['categories']): Record<Category, number> {
  const score = (category: Category) => {
    const value = found[category]?.score;
    if (typeof value !== 'number') throw new Error(`no score for ${category}`);
    return value;
  };
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

/** Audits with a weight in a category that are not perfect. */
function faultsOf({ categories: found, audits }: Result): string[] {
  const weighed = Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return weighed.flatMap(({ id }) => {
    const audit = audits[id];
    if (audit === undefined || audit.score === null || audit.score >= 0.9) return [];
    return [`${id} ${audit.score} ${audit.displayValue ?? audit.title}`];
  });
}
