/** What is read and marked at once: a paragraph, a heading, an entry of a list, a row of a table. */
export interface Passage {
  element: HTMLElement;
  text: string;
}

const wholes = 'tr, p, li, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, caption, summary, blockquote, address';
const silent =
  'script, style, svg, template, nav, button, input, select, textarea, [aria-hidden="true"], .sr';

/** What can be seen below an element and is worth reading, in its order; controls and drawings are not. */
export function passagesOf(root: HTMLElement): Passage[] {
  const passages: (Passage & { last: Element })[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (!parent || text.trim() === '' || parent.closest(silent) || !isShown(parent)) continue;
    const element = wholeOf(parent, root);
    const before = passages.at(-1);
    if (before?.element === element) {
      before.text += blockOf(parent) === blockOf(before.last) ? text : `，${text}`;
      before.last = parent;
    } else passages.push({ element, text, last: parent });
  }
  return passages;
}

function isShown(element: Element): boolean {
  // Older browsers know of no folded parts either.
  return 'checkVisibility' in element ? element.checkVisibility({ visibilityProperty: true }) : true;
}

function wholeOf(element: HTMLElement, root: HTMLElement): HTMLElement {
  const row = element.closest<HTMLElement>('tr');
  const whole = row ?? element.closest<HTMLElement>(wholes) ?? blockOf(element);
  return root.contains(whole) ? whole : root;
}

/** The element itself or the next around it that stands apart: begins a line, a cell, a note beside a heading. */
function blockOf<T extends Element>(element: T): T {
  const isInline = /^(?:inline|contents)/.test(getComputedStyle(element).display);
  if (!isInline || element.localName === 'small' || !element.parentElement) return element;
  return blockOf(element.parentElement as Element as T);
}
