import { part } from './part.ts';
import { searchChoices } from './search-choices.ts';
import { requestOf, type SearchRequest } from './search-request.ts';
import { say } from './words.ts';

/** What is loaded sooner needs no word. */
const PATIENCE = 400;

export type SearchState = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** The parts of the search page, as `SearchPage.astro` prints them, and what can be done with them. */
export type SearchParts = ReturnType<typeof searchParts>;

export function searchParts(root: HTMLElement) {
  const form = part<HTMLFormElement>(root, 'form');
  const box = part<HTMLInputElement>(root, 'input[name="q"]');
  const choices = searchChoices(root);
  const status = part<HTMLElement>(root, '[data-search-status]');
  const progress = part<HTMLElement>(root, '[data-search-progress]');
  const warning = part<HTMLElement>(root, '[data-search-warning]');
  const hits = part<HTMLOListElement>(root, '[data-search-state]');
  const moreButton = part<HTMLButtonElement>(root, '[data-search-more]');
  const textButton = part<HTMLButtonElement>(root, '[data-search-text]');
  const { bundles = '[]', base = '/', names = '', streets = '{}' } = root.dataset;

  let pause: ReturnType<typeof setTimeout> | undefined;

  return {
    bundles: JSON.parse(bundles) as string[],
    base,
    /** Folder of the name table. */
    names,
    /** Names of streets by id. */
    streets: new Map(Object.entries(JSON.parse(streets) as Record<string, string>)),

    /** What the form asks for now. */
    read(): SearchRequest {
      const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
      return requestOf(new URLSearchParams(fields));
    },

    choices,

    /** Shows in the form what is asked. */
    fill(request: SearchRequest): void {
      // Not while one types: the cursor would jump.
      if (box.value.trim() !== request.query) box.value = request.query;
      choices.fill(request);
    },

    /** Says what is being loaded, unless it is there in a moment; nothing for an empty text. */
    progress(text: string): void {
      clearTimeout(pause);
      if (text === '' || progress.textContent !== '') progress.textContent = text;
      else pause = setTimeout(() => (progress.textContent = text), PATIENCE);
    },

    tell(text: string): void {
      status.textContent = text;
    },

    warn(text: string): void {
      warning.textContent = text;
      warning.hidden = text === '';
    },

    setState(state: SearchState): void {
      hits.dataset['searchState'] = state;
    },

    clear(): void {
      hits.replaceChildren();
      moreButton.hidden = true;
      textButton.hidden = true;
    },

    add(items: readonly HTMLLIElement[], isContinued: boolean): void {
      hits.append(...items);
      // Who asked for more by keyboard goes on with the first of them.
      if (isContinued) items[0]?.querySelector('a')?.focus();
    },

    more(left: number, show: () => void): void {
      moreButton.hidden = left <= 0;
      moreButton.textContent = say.more(left);
      moreButton.onclick = show;
    },

    /** Offers to search the texts too. */
    offerText(search: () => void): void {
      textButton.hidden = false;
      textButton.onclick = () => {
        textButton.hidden = true;
        search();
      };
    },

    /** `typing` while a word is being written, `asking` for everything that is meant as it stands. */
    onAsk(listener: (why: 'typing' | 'asking') => void): void {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        listener('asking');
      });
      box.addEventListener('input', (event) => {
        if (!(event as InputEvent).isComposing) listener('typing');
      });
      box.addEventListener('compositionend', () => listener('typing'));
      choices.onChange(() => listener('asking'));
    },
  };
}
