import type { Page } from 'playwright-core';

/** Something that a visitor's browser complains about. */
export interface PageTrouble {
  kind: 'console' | 'exception' | 'policy' | 'request';
  text: string;
}

/**
 * Collects what goes wrong in a page from now on: errors on the console, exceptions, violations of the
 * content security policy, requests that fail or answer 400 and more. Call it before the page is opened;
 * the array grows as troubles happen.
 */
export function watchTroubles(page: Page): PageTrouble[] {
  const troubles: PageTrouble[] = [];
  page.on('pageerror', (error) => troubles.push({ kind: 'exception', text: error.message }));
  page.on('console', (message) => {
    const text = message.text();
    // The request itself is reported below, with its address.
    if (message.type() !== 'error' || text.startsWith('Failed to load resource')) return;
    troubles.push({ kind: text.includes('Content Security Policy') ? 'policy' : 'console', text });
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      troubles.push({ kind: 'request', text: `${response.status()} ${response.url()}` });
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'csp') troubles.push({ kind: 'request', text: `${reason} ${request.url()}` });
  });
  return troubles;
}
