import { NAMES_PATH } from '../../search/names/files.ts';
import { element } from './draw.ts';
import type { Hit } from './hit.ts';
import { mendOldBrowsers } from './old-browsers.ts';
import { canReadNames } from './open-names.ts';
import { sharedNames } from './shared-names.ts';
import { suggestList } from './suggest-list.ts';
import { suggestionsFor } from './suggestions.ts';
import { say } from './words.ts';

const TYPING_PAUSE = 80;

let boxes = 0;

/**
 * Suggests pages while one types into a search box: a combobox with a listbox (WAI-ARIA Authoring Practices). The
 * box stands in a plain form that leads to the search page, and works as before where nothing is suggested.
 *
 * @param before what stood in the box when it got the focus; what has been typed since is answered at once
 */
export function suggestIn(box: HTMLInputElement, before: string): void {
  const { form } = box;
  if (!form || !canReadNames()) return;
  mendOldBrowsers();
  const base = new URL('..', form.action).pathname;
  const list = suggestList(`suggest-${++boxes}`, open);
  const status = element('span', 'sr');
  status.setAttribute('role', 'status');
  box.parentElement?.append(list.element, status);
  setAttributes(box, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.element.id });
  tellState();

  let asking = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function open(href: string): void {
    location.assign(href);
  }

  function tellState(): void {
    box.setAttribute('aria-expanded', String(list.isOpen()));
    const active = list.activeId();
    if (active === undefined) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', active);
  }

  /** What was asked before is of no use any more. */
  function forget(): void {
    asking.abort();
    asking = new AbortController();
    clearTimeout(pause);
  }

  function close(): void {
    forget();
    list.close();
    status.textContent = '';
    tellState();
  }

  async function suggest(): Promise<void> {
    const { signal } = asking;
    const query = box.value.trim();
    if (query === '') {
      list.show([]);
      close();
      return;
    }
    const hits = await hitsFor(query, signal);
    // Meanwhile one may have typed on, or gone away.
    if (signal.aborted || document.activeElement !== box) return;
    list.show(hits);
    status.textContent = say.suggested(hits.length);
    tellState();
  }

  async function hitsFor(query: string, signal: AbortSignal): Promise<Hit[]> {
    try {
      const names = await sharedNames(base + NAMES_PATH.slice(1));
      return await suggestionsFor(query, names, { base, signal });
    } catch (failure) {
      // The form still leads to the search page, which says what is missing.
      if (!signal.aborted) console.warn(failure);
      return [];
    }
  }

  function soon(): void {
    forget();
    pause = setTimeout(() => void suggest(), TYPING_PAUSE);
  }

  /** @returns whether the key was meant for the list */
  function press(key: string): boolean {
    const isPointing = list.activeId() !== undefined;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (list.count() === 0) return false;
      list.reopen();
      list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape') {
      if (!list.isOpen()) return clear();
      close();
    } else if (key === 'Enter') {
      const href = list.isOpen() ? list.activeHref() : undefined;
      close();
      if (href === undefined) return false;
      open(href);
    } else if (key === 'Home' && isPointing) list.first();
    else if (key === 'End' && isPointing) list.last();
    else return false;
    tellState();
    return true;
  }

  function clear(): boolean {
    if (box.value === '') return false;
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return true;
  }

  box.addEventListener('input', (event) => {
    // Half a syllable of an input method is no query yet.
    if (!(event as InputEvent).isComposing) soon();
  });
  box.addEventListener('compositionend', soon);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (press(event.key)) event.preventDefault();
  });
  box.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // The next visitor of this page from the browser's memory finds it as new.
  addEventListener('pagehide', close);
  if (box.value !== before) soon();
}

function setAttributes(target: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
