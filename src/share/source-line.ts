import { escapeHtml } from '../markdown/escape-html.ts';
import type { Link } from '../views/head.ts';
import type { SiteView } from '../views/site/site.ts';

/** Where a document comes from and where it stays right, as the last line of whatever is passed on. */
export function sourceLineHtml(site: SiteView, address: string, changes: string): string {
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
  const sample = site.sample ? '演示数据：地名、机构和数据均为虚构。' : '';
  const source = `来源：${escapeHtml(site.siteName)}（${escapeHtml(site.office)}）。${changes}，以网页为准：`;
  return `<p class="source">${sample}${source}${link}</p>`;
}

/** The whole address of a path of the site. */
export function wholeAddress(site: SiteView, path: string): string {
  return new URL(path.slice(1), site.url).href;
}

/** A link to a page of the site, from anywhere. */
export function linkHtml(site: SiteView, { text, path }: Link): string {
  return `<a href="${escapeHtml(wholeAddress(site, path))}">${escapeHtml(text)}</a>`;
}
