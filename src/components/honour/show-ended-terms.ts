/**
 * Says beside every honour in force whose last day is over on the reader's day in China (UTC+8, no summer time).
 * The site is built for a day; where the next build is late, a page must not call an honour valid that has run out.
 */
export function showEndedTerms(page: Document, now: Date): void {
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  for (const place of page.querySelectorAll<HTMLElement>('[data-valid-to]'))
    place.hidden = today <= (place.dataset['validTo'] ?? '');
}
