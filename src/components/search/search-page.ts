import { facets } from '../../search/text/facets.ts';
import { bundleName } from './bundle-name.ts';
import { drawHit, drawNote } from './draw.ts';
import { countChoices, find } from './find.ts';
import { hitOf } from './hit.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { PagefindHit } from './pagefind.ts';
import { searchParts, type SearchParts } from './search-parts.ts';
import { addressOf, requestOf, termsOf, type SearchRequest } from './search-request.ts';
import { say } from './words.ts';

/** Hits that are shown at first, and again at each request for more. */
const STEP = 20;
const TYPING_PAUSE = 250;

/** Makes the search page of `SearchPage.astro` work; the address holds all that is asked. */
function start(parts: SearchParts): void {
  let opening: Promise<OpenIndex> | undefined;
  let turn = 0;

  const load = async () => {
    const { bundles, base, streets } = parts;
    const opened = await openIndex(bundles, base, (count) => parts.tell(say.loading(count, bundles.length)));
    parts.warn(say.missing(opened.missing.map((path) => bundleName(path, streets))));
    return opened;
  };
  const open = () => {
    opening ??= load().catch((failure: unknown) => {
      // The next search tries again.
      opening = undefined;
      throw failure;
    });
    return opening;
  };

  /** Shows what the address asks for. A later call makes an earlier one stop. */
  async function show(): Promise<void> {
    const mine = ++turn;
    const isStale = () => mine !== turn;
    const request = requestOf(new URLSearchParams(location.search));
    parts.fill(request);
    parts.setState('loading');
    try {
      const { index } = await open();
      if (isStale()) return;
      const asks = termsOf(request.query).length > 0 || facets.some((facet) => request.chosen[facet]);
      const hits = asks ? await find(index, request) : [];
      if (isStale()) return;
      await list(hits, request, asks, isStale);
      if (isStale()) return;
      const counts = await countChoices(index, request);
      if (!isStale()) parts.offer(counts, request.chosen);
    } catch (failure) {
      console.error(failure);
      if (isStale()) return;
      parts.clear();
      parts.tell(say.failed);
      parts.setState('error');
    }
  }

  async function list(
    hits: PagefindHit[],
    request: SearchRequest,
    asks: boolean,
    isStale: () => boolean,
  ): Promise<void> {
    const terms = termsOf(request.query);
    const draw = async (from: number) => {
      const records = await Promise.allSettled(hits.slice(from, from + STEP).map((hit) => hit.data()));
      return records.map((record) =>
        record.status === 'fulfilled' ? drawHit(hitOf(record.value, terms)) : drawNote(say.lost),
      );
    };
    const showFrom = async (from: number) => {
      const items = await draw(from);
      if (isStale()) return;
      if (from === 0) parts.clear();
      parts.add(items, from > 0);
      const shown = from + items.length;
      parts.more(hits.length - shown, () => void showFrom(shown));
    };
    await showFrom(0);
    if (isStale()) return;
    parts.tell(asks ? say.found(hits.length, request.query) : say.idle);
    parts.setState(!asks ? 'idle' : hits.length > 0 ? 'done' : 'empty');
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

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(searchParts(root));
