import { setTimeout } from 'node:timers/promises';
import type { BuiltSite } from '../inspection/built-site.ts';
import { targetOf } from '../inspection/page-address.ts';
import { pageElements } from '../inspection/page-elements.ts';
import { pageReferences } from '../inspection/page-references.ts';
import type { SeenReach } from '../inspection/survey-facts.ts';
import { AGENT, ask, TOO_LARGE, type Answer } from './ask.ts';
import { robotsFor, type Allows } from './robots.ts';

export interface CrawlLimits {
  /** At most so many pages are read. */
  pages: number;
  /** At most so many questions in all; what is left over is taken to be there. */
  questions: number;
  /** How long to wait for an answer. */
  milliseconds: number;
  /** Between two questions of one worker, of which there are two. */
  pause: number;
  onPage?: ((done: number) => void) | undefined;
}

/** What can be read of a site in some minutes without being a burden. */
export const gently: CrawlLimits = { pages: 300, questions: 3000, milliseconds: 20_000, pause: 50 };

/** A site as it was read from the web. */
export interface CrawledSite {
  site: BuiltSite;
  /** Files of pages that were read, in the order of their names. */
  pages: string[];
  reach: SeenReach;
  /** Headers of each file that answered; of an address that leads nowhere under `404.html`. */
  headers: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Of one answer. */
const mostBytes = 4 * 1024 * 1024;
/** Of all tables and texts beside the pages; the rest is only asked for. */
const mostTextBytes = 64 * 1024 * 1024;
const workers = 2;
const textFile = /\.(?:css|csv|ics|json|txt|xml)$/;

/**
 * Reads a site from its home page on, along its links, below its address and nowhere else. Pages, stylesheets, tables
 * and texts are read, other files asked for by HEAD. Redirects are named; only those within the site are gone after. robots.txt is
 * obeyed. What was not asked for counts as being there.
 */
export async function crawlSite(address: URL, limits: CrawlLimits = gently): Promise<CrawledSite> {
  const base = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
  const place = { base, origin: address.origin };
  const allows = await robotsAt(address.origin, limits);
  const state = startAt('index.html');
  let busy = 0;
  const work = async () => {
    while (state.waiting.length > 0 || busy > 0) {
      const file = state.waiting.shift();
      if (file === undefined) {
        await setTimeout(5);
        continue;
      }
      busy += 1;
      await visit(file, place, allows, limits, state);
      busy -= 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  if (state.headers.size > 0) await askForNothing(place, allows, limits, state);
  const { bodies, there, troubles, redirects, forbidden, left } = state;
  const pages = [...bodies.keys()].filter((file) => !textFile.test(file)).sort();
  const site: BuiltSite = {
    ...place,
    files: new Set([...there].sort()),
    unread: new Set([...there].filter((file) => !bodies.has(file))),
    read: (file) => {
      const body = bodies.get(file);
      if (body === undefined) throw new Error(`${file} was not read`);
      return body;
    },
  };
  const reach = { pages: pages.length, forbidden, left, redirects, troubles: troubles.sort(byPath) };
  return { site, pages, reach, headers: state.headers };
}

interface CrawlState {
  waiting: string[];
  met: Set<string>;
  there: Set<string>;
  bodies: Map<string, Uint8Array>;
  redirects: { from: string; to: string; isAway: boolean }[];
  troubles: { path: string; what: string }[];
  headers: Map<string, Readonly<Record<string, string>>>;
  textBytes: number;
  forbidden: number;
  left: number;
  pages: number;
  questions: number;
}

function startAt(file: string): CrawlState {
  return {
    waiting: [file],
    met: new Set([file]),
    there: new Set(),
    bodies: new Map(),
    redirects: [],
    troubles: [],
    headers: new Map(),
    textBytes: 0,
    forbidden: 0,
    left: 0,
    pages: 0,
    questions: 0,
  };
}

async function visit(
  file: string,
  place: { base: string; origin: string },
  allows: Allows,
  limits: CrawlLimits,
  state: CrawlState,
): Promise<void> {
  const url = addressOf(file, place);
  const isPage = /(?:\.html|(?:^|\/)[^/.]+)$/.test(file);
  const isRead = isPage || (textFile.test(file) && state.textBytes < mostTextBytes);
  if (!allows(url.pathname)) {
    state.forbidden += 1;
    state.there.add(file);
    return;
  }
  if ((isPage && state.pages >= limits.pages) || state.questions >= limits.questions) {
    state.left += 1;
    state.there.add(file);
    return;
  }
  state.questions += 1;
  if (isPage) state.pages += 1;
  if (state.questions > 1) await setTimeout(limits.pause);
  const answer = await ask(url, isRead ? 'GET' : 'HEAD', { ...limits, mostBytes });
  take(file, url, answer, place, state);
  if (isPage) limits.onPage?.(state.pages);
}

function take(
  file: string,
  url: URL,
  answer: Answer,
  place: { base: string; origin: string },
  state: CrawlState,
): void {
  const trouble = (what: string) => state.troubles.push({ path: file, what });
  if ('fault' in answer && answer.code === TOO_LARGE && textFile.test(file)) {
    // A large table is none the worse for it.
    state.there.add(file);
    return;
  }
  if ('fault' in answer) {
    // No dead link, but a server that does not answer.
    state.there.add(file);
    trouble(answer.fault);
    return;
  }
  const { status, headers, body } = answer;
  if (status >= 300 && status < 400) {
    const to = URL.parse(headers['location'] ?? '', url);
    const isAway = to?.origin !== place.origin || !to.pathname.startsWith(place.base);
    state.redirects.push({ from: url.pathname, to: to?.href ?? '', isAway });
    const isOnlySlash = to?.pathname === `${url.pathname}/`;
    if (!isOnlySlash) state.there.add(file);
    if (!isAway && to) meet(to.pathname + to.search, file, place, state);
    return;
  }
  // A tombstone (410) is a page that says what was taken down.
  if (status !== 200 && status !== 410) {
    if (file === 'index.html' || status >= 500) trouble(`服务器回答 ${status}`);
    if (status >= 500 || [401, 403, 429].includes(status)) state.there.add(file);
    return;
  }
  state.there.add(file);
  state.headers.set(file, headers);
  const isHtml = /^text\/html/.test(headers['content-type'] ?? '');
  if (textFile.test(file) && body.length > 0) {
    state.bodies.set(file, body);
    state.textBytes += body.length;
    return;
  }
  if (!isHtml || body.length === 0) return;
  state.bodies.set(file, body);
  const elements = pageElements(new TextDecoder().decode(body));
  for (const { address } of pageReferences(elements)) meet(address, file, place, state);
}

/** Where any address is answered as if it were a page, no dead link can be seen. */
async function askForNothing(
  place: { base: string; origin: string },
  allows: Allows,
  limits: CrawlLimits,
  state: CrawlState,
): Promise<void> {
  const url = addressOf(`${AGENT}-no-such-page/index.html`, place);
  if (!allows(url.pathname)) return;
  const answer = await ask(url, 'GET', { ...limits, mostBytes });
  if (!('status' in answer)) return;
  if (answer.status === 404) state.headers.set('404.html', answer.headers);
  else if (answer.status < 400)
    state.troubles.push({
      path: '404.html',
      what: `不存在的网址服务器回答 ${answer.status}，应当是 404：死链看不出来`,
    });
}

function meet(
  address: string,
  from: string,
  place: { base: string; origin: string },
  state: CrawlState,
): void {
  const target = targetOf(address, from, { ...place, files: new Set(), read: () => new Uint8Array() });
  if (target.kind !== 'inside' || state.met.has(target.file)) return;
  state.met.add(target.file);
  // Stylesheets first: pages are weighed with them.
  if (target.file.endsWith('.css')) state.waiting.unshift(target.file);
  else state.waiting.push(target.file);
}

function addressOf(file: string, { base, origin }: { base: string; origin: string }): URL {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return new URL(base + path.replace(/(^|\/)index\.html$/, '$1'), origin);
}

async function robotsAt(origin: string, { milliseconds }: CrawlLimits): Promise<Allows> {
  const answer = await ask(new URL('/robots.txt', origin), 'GET', { milliseconds, mostBytes: 512 * 1024 });
  const text = 'status' in answer && answer.status === 200 ? new TextDecoder().decode(answer.body) : '';
  return robotsFor(AGENT, text);
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
