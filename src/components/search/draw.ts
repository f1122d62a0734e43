import { formatDate } from '../../i18n/format.ts';
import { honourStateTerms } from '../../i18n/terms.ts';
import type { HonourState } from '../../views/honour/honour.ts';
import { markOf } from '../state/marks.ts';
import type { Piece } from './excerpt.ts';
import type { Hit } from './hit.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A hit as a line of the list. Everything in it is text: no markup of a title or of a query is ever read. */
export function drawHit(hit: Hit): HTMLLIElement {
  const { href, title, text } = hit;
  const item = element('li', 'search-hit');
  item.dataset['hit'] = '';
  const link = element('a', 'search-title', ...drawPieces(title));
  link.href = href;
  item.append(link, drawFacts('p', hit));
  if (text.length > 0) item.append(element('p', 'search-text', ...drawPieces(text)));
  return item;
}

/** A line in the place of a hit that cannot be shown. */
export function drawNote(text: string): HTMLLIElement {
  return element('li', 'search-hit', text);
}

/** Whose page it is, of what kind, where and when, and how its honours stand. */
export function drawFacts(name: 'p' | 'span', { issuer, kind, street, date, states }: Hit): HTMLElement {
  const facts = [issuer, kind, street, date && formatDate(date)].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  const about = element(name, 'search-facts', facts.join('　'));
  for (const state of states) about.append('　', drawState(state));
  return about;
}

/** As StateBadge.astro prints it. */
function drawState(state: HonourState): HTMLElement {
  const { shape, tone } = markOf(state);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${shape}`);
  svg.append(use);
  return element('span', `state ${tone}`, svg, honourStateTerms[state]);
}

export function drawPieces(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) =>
    marked ? element('mark', '', text) : document.createTextNode(text),
  );
}

/** A new element with its children; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
