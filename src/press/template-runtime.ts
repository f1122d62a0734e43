import type { SSRResult } from 'astro';
import {
  addAttribute as addAnyAttribute,
  Fragment,
  renderComponent as renderAnyComponent,
  unescapeHTML as unescapeAny,
  type AstroComponentFactory,
  type ComponentSlots,
} from 'astro/runtime/server/index.js';
import { Html, htmlOf } from './printed-html.ts';

// What compiled templates import instead of `astro/compiler-runtime`, by the same names: Astro builds a tree of
// objects for a page and prints that, piece by piece, to whoever reads along. We read a page when it is whole, so
// a template gives its text at once, in little more than half the time. Order and bytes are Astro's.

export { createAstro, createComponent, mergeSlots, spreadAttributes } from 'astro/runtime/server/index.js';
export { Fragment };

/** What a page's templates are handed. */
export interface Printing extends SSRResult {
  /** What belongs to the end of the page's head: its stylesheets. */
  headHtml: string;
  /** Address of a compiled script of the templates. */
  addressOfScript: (id: string) => string;
}

type Slot = ComponentSlots[string];
type Printed = Html | Promise<Html>;

const nothing = new Html('');

/** Prints a template: its text, and between the parts of that its values. */
export function render(parts: TemplateStringsArray, ...values: readonly unknown[]): Printed {
  let text = parts[0] ?? '';
  for (let at = 0; at < values.length; at += 1) {
    const html = htmlOf(values[at]);
    if (typeof html !== 'string') return renderLater(text, html, parts.slice(at + 1), values.slice(at + 1));
    text += html + (parts[at + 1] ?? '');
  }
  return new Html(text);
}

/** The rest of a template, from a value on that must be waited for. */
async function renderLater(
  start: string,
  html: Promise<string>,
  parts: readonly string[],
  values: readonly unknown[],
): Promise<Html> {
  const htmls = await Promise.all([html, ...values.map(htmlOf)]);
  return new Html(start + htmls.map((each, at) => each + (parts[at] ?? '')).join(''));
}

/** Prints ` name="value"`, or nothing for `undefined` and `null`. */
export function addAttribute(value: unknown, name: string, shouldEscape = true, tag = ''): Html {
  if (value === undefined || value === null) return nothing;
  if (typeof value !== 'string' || value === '' || !isOrdinary(name)) {
    return new Html(String(addAnyAttribute(value, name, shouldEscape, tag)));
  }
  return new Html(` ${name}="${attributeText(value)}"`);
}

function attributeText(value: string): string {
  if (!value.includes('&') && !value.includes('"')) return value;
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

const ordinary = new Map<string, boolean>();

/** Whether Astro prints a text as the value of this attribute, as it does not for `class:list` or `disabled`. */
function isOrdinary(name: string): boolean {
  let is = ordinary.get(name);
  if (is === undefined) {
    is = String(addAnyAttribute('x', name)) === ` ${name}="x"`;
    ordinary.set(name, is);
  }
  return is;
}

/** Prints a component where it stands; its slots are printed where the component puts them. */
export function renderComponent(
  result: Printing,
  name: string,
  component: unknown,
  props: Record<string, unknown>,
  slots: ComponentSlots = {},
): unknown {
  if (component === Fragment) return slots['default']?.(result);
  if (isTemplate(component) && props['class:list'] === undefined) return component(result, props, slots);
  return renderAnyComponent(result, name, component, props, slots);
}

function isTemplate(component: unknown): component is AstroComponentFactory {
  return typeof component === 'function' && 'isAstroComponentFactory' in component;
}

export function renderSlot(result: Printing, slot: Slot | undefined, fallback?: unknown): unknown {
  return slot ? slot(result) : fallback;
}

/** HTML of `set:html`. */
export function unescapeHTML(html: unknown): unknown {
  return typeof html === 'string' ? new Html(html) : unescapeAny(html);
}

export function renderHead({ headHtml }: Printing): Html {
  return new Html(headHtml);
}

/** Where a template has no head: every page has one, of its layout. */
export function maybeRenderHead(): Html {
  return nothing;
}

/** Prints a script of a template, once a page. */
export function renderScript({ _metadata, addressOfScript }: Printing, id: string): Html {
  if (_metadata.renderedScripts.has(id)) return nothing;
  _metadata.renderedScripts.add(id);
  return new Html(`<script type="module"${addAttribute(addressOfScript(id), 'src').text}></script>`);
}
