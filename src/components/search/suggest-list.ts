import { drawFacts, drawPieces, element } from './draw.ts';
import type { Hit } from './hit.ts';

/**
 * Makes the list of suggestions below a search box; its options are only pointed at (aria-activedescendant), the
 * box keeps the focus.
 */
export function suggestList(id: string, onPick: (href: string) => void) {
  const list = element('ul', 'suggest');
  list.id = id;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '建议');
  list.hidden = true;
  let hits: readonly Hit[] = [];
  let active = -1;

  // The box keeps the focus while the list is touched.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const at = [...list.children].findIndex((option) => option.contains(target as Node));
    const hit = hits[at];
    if (hit) onPick(hit.href);
  });

  function point(at: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  }

  return {
    element: list,
    isOpen: () => !list.hidden,
    count: () => hits.length,
    /** Id of the option that is pointed at. */
    activeId: () => list.children[active]?.id,
    activeHref: () => hits[active]?.href,

    show(next: readonly Hit[]): void {
      hits = next;
      active = -1;
      list.replaceChildren(...hits.map((hit, at) => drawOption(hit, `${id}-${at}`)));
      list.hidden = hits.length === 0;
    },

    close(): void {
      list.hidden = true;
      point(-1);
    },

    /** Opens the list again as it was. */
    reopen(): void {
      list.hidden = hits.length === 0;
    },

    /** One option on or back, around the ends. */
    move(step: 1 | -1): void {
      const from = active < 0 && step < 0 ? 0 : active;
      point((from + step + hits.length) % hits.length);
    },

    first: () => point(0),
    last: () => point(hits.length - 1),
  };
}

function drawOption(hit: Hit, id: string): HTMLLIElement {
  const option = element('li', 'suggest-option', element('span', 'suggest-name', ...drawPieces(hit.title)));
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  if (hit.text.length > 0) option.append(element('span', 'suggest-other', ...drawPieces(hit.text)));
  option.append(drawFacts('span', hit));
  return option;
}
