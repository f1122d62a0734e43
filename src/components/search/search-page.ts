import { bundleName } from './bundle-name.ts';
import { searchEngine, TEXTS } from './engine.ts';
import { ownSearch, type Found } from './own-search.ts';
import { mendOldBrowsers } from './old-browsers.ts';
import { canReadNames } from './open-names.ts';
import { openPeers } from './peers.ts';
import { sayOfPeers } from './peers-words.ts';
import { searchHelp } from './search-help.ts';
import { searchParts, type SearchParts } from './search-parts.ts';
import { addressOf, requestOf } from './search-request.ts';
import { say } from './words.ts';

const TYPING_PAUSE = 250;

/** Makes the search page of `SearchPage.astro` work; the address holds all that is asked. */
function start(root: HTMLElement, parts: SearchParts): void {
  const { base, names, bundles, streets } = parts;
  const help = searchHelp(root);
  const peers = openPeers(root, { base, program: bundles[0] });
  const engine = searchEngine({
    base,
    names,
    bundles,
    onStep: (step) => parts.progress(say.namesStep(step)),
    onLoading: (count) => parts.progress(say.loading(count, bundles.length)),
    onMissing: (folders) => parts.warn(limits + say.missing(folders.map((path) => nameOf(path)))),
  });
  const nameOf = (folder: string) =>
    folder === names ? say.names : folder === TEXTS ? say.fullText : bundleName(folder, streets);
  const limits = canReadNames() ? '' : say.oldBrowser;
  parts.warn(limits);
  const showOwn = ownSearch({
    engine,
    parts,
    help,
    base,
    bundles: bundles.length,
    issuer: peers?.ownName,
  });
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

  /** Another site alone is asked for: nothing of this one is shown. */
  function leaveTo(site: string): Found {
    parts.clear();
    help.hideNone();
    help.showExamples(false);
    parts.tell(sayOfPeers.elsewhere(site));
    parts.setState('done');
    return { count: 0, isNear: false };
  }

  /** Puts what the form asks into the address: as a new step to go back from, or in place of the last. */
  function ask(isNewStep: boolean): void {
    go(addressOf(parts.read()) || location.pathname, isNewStep);
  }

  function go(address: string, isNewStep: boolean): void {
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
  // A link that asks otherwise asks in this page; in a new tab it is a link.
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-search-link]') : undefined;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(new URL((link as HTMLAnchorElement).href).search || location.pathname, true);
    isDraft = false;
  });
  addEventListener('popstate', () => void show());
  void show();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) {
  mendOldBrowsers();
  start(root, searchParts(root));
}
