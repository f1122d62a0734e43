import { element } from './draw.ts';
import { chosenOf, widerWays, type OtherWay } from './other-ways.ts';
import { part } from './part.ts';
import type { SearchRequest } from './search-request.ts';
import { say } from './words.ts';

/** What the search page says beside its hits: what is chosen, what can be typed, how to go on without a hit. */
export type SearchHelp = ReturnType<typeof searchHelp>;

export function searchHelp(root: HTMLElement) {
  const chosen = part<HTMLUListElement>(root, '[data-search-chosen]');
  const examples = part<HTMLElement>(root, '[data-search-examples]');
  const none = part<HTMLElement>(root, '[data-search-none]');

  return {
    /** Names what is chosen; each choice is a link that drops it. */
    showChosen(request: SearchRequest): void {
      const ways = chosenOf(request);
      chosen.replaceChildren(...ways.map((way) => element('li', '', drawDrop(way))));
      chosen.hidden = ways.length === 0;
    },

    /** While nothing is asked. */
    showExamples(isShown: boolean): void {
      examples.hidden = !isShown;
    },

    /** @param withoutChoices names that are called so, were nothing chosen */
    showNone(request: SearchRequest, withoutChoices: number): void {
      const ways = [
        ...chosenOf(request).map(({ text, address }) => drawLink(say.drop(text), address)),
        ...widerWays(request, withoutChoices).map(({ text, address }) => drawLink(text, address)),
        drawPlain(say.toDirectory, '#search-directory'),
      ];
      none.replaceChildren(
        element('h2', '', say.otherWays),
        element('ul', '', ...ways.map((way) => element('li', '', way))),
      );
      none.hidden = false;
    },

    hideNone(): void {
      none.hidden = true;
    },
  };
}

function drawDrop({ text, address }: OtherWay): HTMLAnchorElement {
  const link = drawLink(text, address);
  link.append(element('span', 'sr', say.dropped), cross());
  return link;
}

/** Asks in this page, without loading it again. */
function drawLink(text: string, address: string): HTMLAnchorElement {
  const link = drawPlain(text, address);
  link.dataset['searchLink'] = '';
  return link;
}

function drawPlain(text: string, address: string): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = address;
  return link;
}

function cross(): HTMLElement {
  const sign = element('span', 'search-cross', '×');
  sign.setAttribute('aria-hidden', 'true');
  return sign;
}
