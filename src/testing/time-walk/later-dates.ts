import type { SiteOn } from './site-on.ts';

/**
 * Days after the day of a site that stand anywhere in its views and files, as `path: day`: written as in tables
 * (2024-02-29), in documents (2024年2月29日), in calendars (20240229), in feeds (29 Feb 2024), or as the number that a
 * workbook keeps for a day. Those in `announced` may be known.
 */
export function laterDates({ day, pages, files }: SiteOn, announced: ReadonlySet<string>): string[] {
  const texts = [...[...pages].map(([path, view]) => [path, JSON.stringify(view)] as const), ...files];
  return texts.flatMap(([path, text]) => {
    const later = datesIn(path, text).filter((date) => date > day && !announced.has(date));
    return [...new Set(later)].map((date) => `${path}: ${date}`);
  });
}

/** Every day that a text names. */
export function datesIn(path: string, text: string): string[] {
  const spelled = [...text.matchAll(/(\d{4})(?:-(\d{2})-|年(\d{1,2})月)(\d{1,2})/g)].map(
    ([, year, ofTable, ofDocument, date]) => dayOf(year, ofTable ?? ofDocument, date),
  );
  if (path.endsWith('.ics')) {
    const compact = [...text.matchAll(/\b(\d{4})(\d{2})(\d{2})(?=T|\s)/g)];
    spelled.push(...compact.map(([, year, month, date]) => dayOf(year, month, date)));
  }
  if (path.endsWith('.xml')) {
    const inEnglish = [...text.matchAll(/\d{2} [A-Z][a-z]{2} \d{4}/g)];
    spelled.push(...inEnglish.map(([date]) => new Date(`${date} UTC`).toISOString().slice(0, 10)));
  }
  if (path.endsWith('.xlsx')) {
    // Days since 1899-12-30: 45000 is 2023-03-15.
    const numbers = [...text.matchAll(/<v>(4[5-6]\d{3})<\/v>/g)];
    spelled.push(
      ...numbers.map(([, number]) =>
        new Date((Number(number) - 25_569) * 86_400_000).toISOString().slice(0, 10),
      ),
    );
  }
  return spelled;
}

function dayOf(year = '', month = '', date = ''): string {
  return [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
}
