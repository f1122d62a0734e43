import { facets } from '../../search/text/facets.ts';
import { bundleName } from './bundle-name.ts';
import { drawHit, drawNote } from './draw.ts';
import { searchEngine, TEXTS, type Named } from './engine.ts';
import { hitList, type HitList } from './hit-list.ts';
import type { PagefindHit } from './pagefind.ts';
import { openPeers, type OwnFinding } from './peers.ts';
import { sayOfPeers } from './peers-words.ts';
import { searchParts, type SearchParts } from './search-parts.ts';
import { addressOf, requestOf, termsOf, type SearchRequest } from './search-request.ts';
import { say } from './words.ts';

/** Hits that are shown at first, and again at each request for more. */
const STEP = 20;
/** Texts in more bundles are loaded only when they are wanted. */
const FEW_BUNDLES = 16;
const TYPING_PAUSE = 250;

/** What this site has for a question. */
type Found = Pick<OwnFinding, 'count' | 'isNear'>;
const nothing: Found = { count: 0, isNear: false };

/** Makes the search page of `SearchPage.astro` work; the address holds all that is asked. */
function start(root: HTMLElement, parts: SearchParts): void {
  const { base, names, bundles, streets } = parts;
  const peers = openPeers(root, { base, program: bundles[0] });
  const engine = searchEngine({
    base,
    names,
    bundles,
    onLoading: (count) => parts.tell(say.loading(count, bundles.length)),
    onMissing: (folders) => parts.warn(say.missing(folders.map((path) => nameOf(path)))),
  });
  const nameOf = (folder: string) =>
    folder === names ? say.names : folder === TEXTS ? say.fullText : bundleName(folder, streets);
  let turn = 0;

  /** Shows what the address asks for: names at once, then texts. A later call makes an earlier one stop. */
  async function show(): Promise<void> {
    const mine = ++turn;
    const isStale = () => mine !== turn;
    const request = requestOf(new URLSearchParams(location.search));
    parts.fill(request);
    peers?.begin(request);
    const elsewhere = peers?.elsewhere(request);
    const found = elsewhere === undefined ? await showOwn(request, isStale) : leaveTo(elsewhere);
    if (!isStale()) await peers?.ask({ request, ...found }, isStale);
  }

  /** Names at once, then texts. */
  async function showOwn(request: SearchRequest, isStale: () => boolean): Promise<Found> {
    parts.setState('loading');
    const named = await engine.named(request);
    if (isStale()) return nothing;
    let shown = 0;
    if (named.rows.length > 0) {
      shown = await list(listOf(named, []), { from: 0, isStale });
      parts.tell(
        named.isNear
          ? say.near(request.query, named.rows.length)
          : say.named(named.rows.length, request.query),
      );
    }
    const showTexts = () => addTexts(request, named, shown, isStale);
    if (wantsTexts(request, named)) return showTexts();
    if (named.rows.length === 0) {
      parts.clear();
      parts.tell(say.idle);
    }
    parts.setState(named.rows.length > 0 ? 'done' : 'idle');
    parts.offerText(() => void showTexts());
    return { count: named.rows.length, isNear: named.isNear };
  }

  /** Another site alone is asked for: nothing of this one is shown. */
  function leaveTo(site: string): Found {
    parts.clear();
    parts.tell(sayOfPeers.elsewhere(site));
    parts.setState('done');
    return nothing;
  }

  /** Whether the texts are loaded unasked: on a small site, or when they are there, or no name will do. */
  function wantsTexts(request: SearchRequest, { rows }: Named): boolean {
    if (bundles.length <= FEW_BUNDLES || engine.hasTexts()) return true;
    return asksChoice(request) || (asks(request) && rows.length === 0);
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
      const hits = asks(request) ? await engine.texts(request) : [];
      if (isStale()) return nothing;
      const all = listOf(named, hits);
      const count = all.left();
      await list(all, { from: shown, isStale });
      if (isStale()) return nothing;
      tellFound(request, named, hits, count);
      const counts = await engine.counts(request, named, hits.length > 0);
      if (!isStale()) parts.offer(counts, request.chosen);
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
    }
  }

  function tellFound(
    request: SearchRequest,
    named: Named,
    hits: readonly PagefindHit[],
    count: number,
  ): void {
    const isNearOnly = named.isNear && named.rows.length > 0 && hits.length === 0;
    const found = isNearOnly ? say.near(request.query, count) : say.found(count, request.query);
    parts.tell(asks(request) ? found : say.idle);
    parts.setState(!asks(request) ? 'idle' : count > 0 ? 'done' : 'empty');
  }

  function listOf({ rows, terms, mark }: Named, hits: readonly PagefindHit[]): HitList {
    return hitList(rows, hits, { base, terms, mark, issuer: peers?.ownName });
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

  /** Puts what the form asks into the address: as a new step to go back from, or in place of the last. */
  function ask(isNewStep: boolean): void {
    const address = addressOf(parts.read()) || location.pathname;
    if (address === (location.search || location.pathname)) return;
    if (isNewStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show();
  }

  // One step for what is typed in one go, however often it is searched meanwhile.
  let isDraft = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  parts.onAsk((why) => {
    clearTimeout(pause);
    if (why === 'typing') {
      pause = setTimeout(() => {
        ask(!isDraft);
        isDraft = true;
      }, TYPING_PAUSE);
    } else {
      ask(true);
      isDraft = false;
    }
  });
  addEventListener('popstate', () => void show());
  void show();
}

function asksChoice({ chosen }: SearchRequest): boolean {
  return facets.some((facet) => chosen[facet]);
}

function asks(request: SearchRequest): boolean {
  return termsOf(request.query).length > 0 || asksChoice(request);
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root, searchParts(root));
