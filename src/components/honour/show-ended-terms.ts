/**
 * Says beside every honour in force whose last day is over on the reader's day. The site is built for a day; where the next build is late, a page must not call an honour valid that has run out.
 */
export function showEndedTerms(page: Document, today: string): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-valid-to]'))
    place.hidden = today <= (place.dataset['validTo'] ?? '');
}
