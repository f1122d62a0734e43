import { escapeHTML } from 'astro/runtime/server/index.js';

/** HTML that is ready to be printed, of a template or an attribute. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** How Astro marks what it must not escape: it prints the components that stand in MDX documents. */
const ready = Symbol.for('astro:html-string');
Object.defineProperty(Html.prototype, ready, { value: true });

/**
 * What a value in braces prints, as Astro has it: text escaped, numbers, ready HTML, lists of such, nothing for
 * `false`, `undefined` and `null`; promised if it must be waited for.
 * @throws TypeError for anything else, such as an object or a function.
 */
export function htmlOf(value: unknown): string | Promise<string> {
  if (typeof value === 'string') return escapeHTML(value);
  if (value instanceof Html) return value.text;
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'number' || value === true) return String(value);
  if (Array.isArray(value)) return htmlOfList(value);
  if (value instanceof Promise) return value.then(htmlOf);
  if (isReady(value)) return String(value);
  if (isInstance(value)) return htmlOfInstance(value);
  throw new TypeError(`模板在花括号里放了印不出来的东西：${typeof value}`);
}

function htmlOfList(values: readonly unknown[]): string | Promise<string> {
  let text = '';
  for (let at = 0; at < values.length; at += 1) {
    const html = htmlOf(values[at]);
    if (typeof html !== 'string') {
      const rest = values.slice(at + 1).map(htmlOf);
      return Promise.all([text, html, ...rest]).then((all) => all.join(''));
    }
    text += html;
  }
  return text;
}

function isReady(value: unknown): value is string {
  return typeof value === 'object' && value !== null && ready in value;
}

/** A component that is none of Astro's own, such as the body of an MDX document. */
interface Instance {
  render: (destination: { write: (chunk: unknown) => void }) => unknown;
}

function isInstance(value: unknown): value is Instance {
  return (
    typeof value === 'object' && value !== null && 'render' in value && typeof value.render === 'function'
  );
}

async function htmlOfInstance(instance: Instance): Promise<string> {
  let text = '';
  await instance.render({ write: (chunk) => (text += String(chunk)) });
  return text;
}
