import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf } from './response-headers.ts';

/**
 * The headers that servers send with a built site, for looking at it on this machine: those of the one table, but for
 * how long files are kept (a build may follow at any moment) and encryption (there is none).
 * @param dist its home page has the policy of all pages
 * @throws Error if there is no home page
 */
export function previewHeaders(dist: string): (path: string) => Record<string, string> {
  const policy = policyOf(readFileSync(join(dist, 'index.html'), 'utf8'));
  return (path) => {
    const headers = headersOf(path, { policy });
    delete headers['Cache-Control'];
    delete headers['Strict-Transport-Security'];
    return headers;
  };
}

/** What the meta element of a page says; empty if it has none. */
function policyOf(html: string): string {
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  return content.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
