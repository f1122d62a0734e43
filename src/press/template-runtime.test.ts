import * as astro from 'astro/compiler-runtime';
import { renderToString, type AstroComponentFactory } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import * as ours from './template-runtime.ts';
import type { Printing } from './template-runtime.ts';

/** What a compiled template is written with: Astro's, or ours. */
type Runtime = typeof ours;
type Template = (runtime: Runtime, result: Printing, slots: Slots) => unknown;
type Slots = Record<string, () => unknown>;

const stylesheet = { props: { rel: 'stylesheet', href: '/_astro/a.css' }, children: '' };

function aPage(): Printing {
  return {
    compressHTML: 'jsx',
    clientDirectives: new Map(),
    componentMetadata: new Map(),
    inlinedScripts: new Map(),
    renderers: [],
    styles: new Set([stylesheet]),
    scripts: new Set(),
    links: new Set(),
    resolve: async (id: string) => `/_astro/${id}.js`,
    addressOfScript: (id: string) => `/_astro/${id}.js`,
    headHtml: '<link rel="stylesheet" href="/_astro/a.css">',
    _metadata: {
      renderedScripts: new Set(),
      hasRenderedHead: false,
      headInTree: true,
      extraHead: [],
      propagators: new Set(),
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  } as unknown as Printing;
}

/** A template as a component that others can use. */
function component(runtime: Runtime, template: Template): AstroComponentFactory {
  return runtime.createComponent({
    factory: (result: Printing, _props: object, slots: Slots) => template(runtime, result, slots),
  } as never) as AstroComponentFactory;
}

async function printedByAstro(template: Template): Promise<string> {
  const page = component(astro as unknown as Runtime, template);
  return (await renderToString(aPage(), page, {}, {})) as string;
}

async function printedByUs(template: Template): Promise<string> {
  const page = component(ours, template) as unknown as (...args: unknown[]) => unknown;
  return String(await page(aPage(), {}, {}));
}

const link: Template = ({ render, addAttribute }) => render`<a${addAttribute('/x/', 'href')}>链接</a>`;
const box: Template = ({ render, renderSlot }, result, slots) =>
  render`<div>${renderSlot(result, slots['default'] as never, render`<i>无</i>`)}${renderSlot(result, slots['end'] as never)}</div>`;
const late: Template = async ({ render, renderScript }, result) => {
  await Promise.resolve();
  return render`<p>${renderScript(result, 'late')}迟</p>`;
};
const use = (runtime: Runtime, result: Printing, template: Template, slots: Slots = {}, props = {}) =>
  runtime.renderComponent(result, 'X', component(runtime, template), props, slots as never);

test.each<[string, Template]>([
  ['text', ({ render }) => render`<p>${'<b> & "x" \'y\''}</p>`],
  ['numbers', ({ render }) => render`${0}，${-1.5}，${NaN}`],
  ['what prints nothing', ({ render }) => render`[${false}${undefined}${null}${''}${[]}]`],
  ['true', ({ render }) => render`${true}`],
  ['lists', ({ render }) => render`${['<', 1, [render`<b>${'&'}</b>`, false], 'x']}`],
  ['ready HTML', ({ render, unescapeHTML }) => render`${unescapeHTML('<hr>')}${unescapeHTML(undefined)}`],
  [
    'attributes',
    ({ render, addAttribute }) =>
      render`<a${addAttribute('"a" & <b>', 'title')}${addAttribute('', 'alt')}${addAttribute(undefined, 'rel')}${addAttribute(null, 'id')}${addAttribute(3, 'width')}${addAttribute(false, 'aria-busy')}${addAttribute('x y', 'class')}>`,
  ],
  [
    'attributes that are there or not',
    ({ render, addAttribute }) =>
      render`<a${addAttribute(true, 'hidden')}${addAttribute(false, 'download')}${addAttribute('x.csv', 'download')}${addAttribute('yes', 'disabled')}${addAttribute('', 'open')}>`,
  ],
  [
    'lists of classes',
    ({ render, addAttribute }) =>
      render`<a${addAttribute(['a', false, { b: true }], 'class:list')}${addAttribute([], 'class:list')}>`,
  ],
  [
    'spread attributes',
    ({ render, spreadAttributes }) => render`<a${spreadAttributes({ id: 'x', hidden: true })}>`,
  ],
  [
    'components',
    (runtime, result) => runtime.render`${use(runtime, result, link)}，${use(runtime, result, link)}`,
  ],
  [
    'a list of classes for a component',
    (runtime, result) => runtime.render`${use(runtime, result, link, {}, { 'class:list': ['a'] })}`,
  ],
  [
    'slots',
    (runtime, result) =>
      runtime.render`${use(runtime, result, box)}${use(runtime, result, box, { default: () => runtime.render`<b>${'<'}</b>`, end: () => use(runtime, result, link) })}`,
  ],
  [
    'fragments',
    (runtime, result) =>
      runtime.render`${runtime.renderComponent(result, 'Fragment', runtime.Fragment, {}, { default: (() => runtime.render`a${use(runtime, result, link)}`) as never })}${runtime.renderComponent(result, 'Fragment', runtime.Fragment, {})}`,
  ],
  [
    'components that wait, and what stands around them',
    (runtime, result) =>
      runtime.render`1${use(runtime, result, late)}2${[use(runtime, result, link), use(runtime, result, late), '<']}3${use(runtime, result, box, { default: () => use(runtime, result, late) })}4`,
  ],
  [
    'a script once a page',
    (runtime, result) =>
      runtime.render`${runtime.renderScript(result, 'a')}<hr>${runtime.renderScript(result, 'b')}${runtime.renderScript(result, 'a')}`,
  ],
  [
    'the head, once',
    ({ render, renderHead, maybeRenderHead }, result) =>
      render`<head>${(renderHead as (result: Printing) => unknown)(result)}</head>${(maybeRenderHead as (result: Printing) => unknown)(result)}<body></body>`,
  ],
])('prints %s as Astro does', async (_, template) => {
  expect(await printedByUs(template)).toBe(await printedByAstro(template));
});

test.each([[{}], [() => 'x'], [Symbol('x')]])('refuses to print %s', (value) => {
  expect(() => ours.render`${value}`).toThrow('印不出来');
});

test('says so when a component that is waited for fails', async () => {
  const failing: Template = () => Promise.reject(new Error('坏'));
  const page: Template = (runtime, result) =>
    runtime.render`${use(runtime, result, late)}${use(runtime, result, failing)}${use(runtime, result, failing)}`;
  await expect(printedByUs(page)).rejects.toThrow('坏');
});
