import { windowState } from './window-state.ts';

/**
 * Says of every objection window on the page how it stands on the reader's day. The page itself only prints the days,
 * which stay true however long it is kept.
 */
export function showWindowStates(page: Document, today: string): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-window-to]')) {
    const { windowFrom = '', windowTo = '' } = place.dataset;
    const { state, text } = windowState(windowFrom, windowTo, today);
    place.textContent = text;
    for (const each of [place, place.closest<HTMLElement>('.window')])
      if (each) each.dataset['state'] = state;
  }
}
