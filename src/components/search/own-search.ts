import { drawHit, drawNote } from './draw.ts';
import type { Named, SearchEngine } from './engine.ts';
import { hitList, type HitList } from './hit-list.ts';
import type { PagefindHit } from './pagefind.ts';
import type { SearchHelp } from './search-help.ts';
import type { SearchParts } from './search-parts.ts';
import { asks, asksChoice, type SearchRequest } from './search-request.ts';
import { MOST_SORTED, sortedHitList } from './sorted-hit-list.ts';
import { say } from './words.ts';

/** Hits that are shown at first, and again at each request for more. */
const STEP = 20;
/** Texts in more bundles are loaded only when they are wanted. */
const FEW_BUNDLES = 16;

/** What this site has for a question. */
export interface Found {
  count: number;
  /** Only nearly what was asked. */
  isNear: boolean;
}
const nothing: Found = { count: 0, isNear: false };

export interface OwnSearchOptions {
  engine: SearchEngine;
  parts: SearchParts;
  help: SearchHelp;
  base: string;
  /** How many bundles of texts there are. */
  bundles: number;
  /** What hits of this site are marked with, where others are searched too. */
  issuer: string | undefined;
}

/**
 * Shows what this site has for a question: names at once, then texts.
 *
 * @returns a function of the question, and of whether another has been asked meanwhile
 */
export function ownSearch({ engine, parts, help, base, bundles, issuer }: OwnSearchOptions) {
  async function show(request: SearchRequest, isStale: () => boolean): Promise<Found> {
    parts.setState('loading');
    help.hideNone();
    help.showChosen(request);
    const named = await engine.named(request);
    if (isStale()) return nothing;
    help.showExamples(!asks(request));
    if (!asks(request)) return showIdle(request, named, isStale);
    let shown = 0;
    if (named.rows.length > 0) {
      shown = await list(await arranged(listOf(named, []), request), { from: 0, isStale });
      if (isStale()) return nothing;
      parts.tell(sayNamed(request, named));
    }
    const showTexts = () => addTexts(request, named, shown, isStale);
    if (wantsTexts(request, named)) return showTexts();
    parts.choices.offer(engine.countNames(named, request), request.chosen, named.isCut);
    parts.progress('');
    parts.setState('done');
    parts.offerText(() => void showTexts());
    return { count: named.rows.length, isNear: named.isNear };
  }

  /** Nothing is asked: what can be typed, and what can be chosen. */
  async function showIdle(request: SearchRequest, named: Named, isStale: () => boolean): Promise<Found> {
    parts.clear();
    parts.tell(say.idle);
    try {
      const counts = await engine.counts(request, named, false);
      if (!isStale()) parts.choices.offer(counts, request.chosen);
    } catch (failure) {
      console.error(failure);
    }
    if (!isStale()) {
      parts.progress('');
      parts.setState('idle');
    }
    return nothing;
  }

  /** Whether the texts are loaded unasked: on a small site, or when they are there, or no name will do. */
  function wantsTexts(request: SearchRequest, { rows, isCut }: Named): boolean {
    if (bundles <= FEW_BUNDLES || engine.hasTexts()) return true;
    return rows.length === 0 || (isCut && asksChoice(request));
  }

  /** Adds the hits of the texts to those of the names that stand already, and offers the choices. */
  async function addTexts(
    request: SearchRequest,
    named: Named,
    shown: number,
    isStale: () => boolean,
  ): Promise<Found> {
    parts.setState('loading');
    try {
      const hits = await engine.texts(request);
      if (isStale()) return nothing;
      const all = listOf(named, hits);
      const count = all.left();
      const arrangement = await arranged(all, request);
      await list(arrangement, { from: request.sort ? 0 : shown, isStale });
      if (isStale()) return nothing;
      tellFound(request, named, { hits, count, isCut: arrangement.isCut });
      const counts = await engine.counts(request, named, hits.length > 0);
      if (!isStale()) parts.choices.offer(counts, request.chosen);
      return { count, isNear: named.isNear && hits.length === 0 };
    } catch (failure) {
      console.error(failure);
      if (isStale()) return nothing;
      if (shown > 0) {
        parts.setState('done');
        return { count: shown, isNear: named.isNear };
      }
      parts.clear();
      parts.tell(say.failed);
      parts.setState('error');
      return nothing;
    } finally {
      if (!isStale()) parts.progress('');
    }
  }

  function tellFound(
    request: SearchRequest,
    named: Named,
    { hits, count, isCut }: { hits: readonly PagefindHit[]; count: number; isCut: boolean },
  ): void {
    const isNearOnly = named.isNear && named.rows.length > 0 && hits.length === 0;
    const found = isNearOnly ? say.near(request.query, count) : say.found(count, request.query);
    if (count === 0) parts.clear();
    parts.progress('');
    parts.tell(isCut ? found + say.sortedBest(MOST_SORTED) : found);
    if (count === 0 || isNearOnly) help.showNone(request, named.isNear ? 0 : named.all.length);
    parts.setState(count > 0 ? 'done' : 'empty');
  }

  function listOf({ rows, terms, mark }: Named, hits: readonly PagefindHit[]): HitList {
    return hitList(rows, hits, { base, terms, mark, issuer });
  }

  /**
   * Draws the first hits, or goes on behind the first `from`, which stand already.
   * @returns how many stand then
   */
  async function list(
    hits: HitList,
    { from, isStale }: { from: number; isStale: () => boolean },
  ): Promise<number> {
    const skipped = await hits.take(from);
    let shown = skipped.length;
    const showNext = async (count: number, isAsked: boolean) => {
      const items = (await hits.take(count)).map((hit) =>
        hit === 'lost' ? drawNote(say.lost) : drawHit(hit),
      );
      if (isStale()) return;
      if (shown === 0) parts.clear();
      parts.add(items, isAsked);
      shown += items.length;
      parts.more(hits.left(), () => void showNext(STEP, true));
    };
    await showNext(Math.max(0, STEP - shown), false);
    return shown;
  }

  return show;
}

async function arranged(hits: HitList, { sort }: SearchRequest): Promise<HitList & { isCut: boolean }> {
  return sort ? sortedHitList(hits, sort) : { ...hits, isCut: false };
}

function sayNamed({ query }: SearchRequest, { rows, isNear, isCut }: Named): string {
  if (isNear) return say.near(query, rows.length);
  return isCut ? say.namedMany(rows.length, query) : say.named(rows.length, query);
}
