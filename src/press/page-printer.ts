import type { AstroGlobal, RouteInfo, SSRManifest, SSRResult } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { Html } from './printed-html.ts';
import { addAttribute, type Printing } from './template-runtime.ts';

/** What became of a page. */
export interface Answer {
  status: number;
  html: string;
}

/** Prints the page of a path without base, such as `/notices/x/`, with `locals` for its templates. */
export type PrintPage = (path: string, locals: object) => Promise<Answer>;

interface Route {
  component: AstroComponentFactory;
  /** What the page's head links. */
  headHtml: string;
}

/**
 * Prints pages by the templates that Astro compiled, handing them what Astro's own way there would hand them. That
 * way is a server's: request, middleware, cookies, headers, a body that is encoded, streamed and read again take as
 * long as our pages do. Templates find `props`, `locals`, `slots.has` and `response.status` in `Astro`, and nothing
 * else.
 */
export function pagePrinter(manifest: SSRManifest): PrintPage {
  const routes = new Map<RouteInfo, Promise<Route>>();
  const routeOf = (info: RouteInfo) => {
    const route = routes.get(info) ?? loadRoute(manifest, info);
    routes.set(info, route);
    return route;
  };
  const forAll = sharedByPages(manifest);
  return async (path, locals) => {
    const info = manifest.routes.find(
      ({ routeData: { type, pattern } }) => type === 'page' && pattern.test(path),
    );
    if (!info) throw new Error(`没有回答 ${path} 的页面模板`);
    const { component, headHtml } = await routeOf(info);
    const response = { status: 200, statusText: 'OK', headers: forAll.response.headers };
    const result: Printing = {
      ...forAll,
      // Always of the same shape, which is half of what makes this fast.
      createAstro: (props, slots) =>
        ({ props, self: null, locals, slots: new SlotNames(slots), response }) as unknown as AstroGlobal,
      pathname: path,
      response,
      headHtml,
      _metadata: emptyMetadata(),
    };
    const page: unknown = await component(result, {}, {});
    if (page instanceof Response) return { status: page.status, html: await page.text() };
    if (!(page instanceof Html)) throw new Error(`页面模板没有印出 ${path} 的网页`);
    // The compiler takes it off the template.
    return { status: response.status, html: `<!DOCTYPE html>${page.text}` };
  };
}

async function loadRoute(manifest: SSRManifest, { routeData, styles, scripts }: RouteInfo): Promise<Route> {
  const module = await manifest.pageMap?.get(routeData.component)?.();
  if (!module) throw new Error(`没有编译出页面模板 ${routeData.component}`);
  const { default: component } = (await module.page()) as unknown as { default: AstroComponentFactory };
  const { propagation = 'none' } = manifest.componentMetadata.get(component.moduleId ?? '') ?? {};
  const files = styles.flatMap((style) => (style.type === 'external' ? [style.src] : []));
  if (propagation !== 'none' || scripts.length > 0 || files.length < styles.length) {
    throw new Error(`页面模板 ${routeData.component} 要在页头里放样式文件以外的东西，打印程序不会`);
  }
  const addresses = new Set(files.map((file) => addressOf(manifest, file)));
  const links = Array.from(
    addresses,
    (address) => `<link rel="stylesheet"${addAttribute(address, 'href').text}>`,
  );
  return { component, headHtml: links.join('') };
}

function addressOf({ base }: SSRManifest, file: string): string {
  return `${base.replace(/\/$/, '')}/${file}`;
}

/** Which slots a component was given; what stands in them is asked for by the compiled template itself. */
class SlotNames {
  readonly #slots: object | null;

  constructor(slots: object | null) {
    this.#slots = slots;
  }

  has(name: string): boolean {
    return this.#slots !== null && name in this.#slots;
  }
}

/** What the renderer is told of a page, as far as it is the same for all. */
function sharedByPages(manifest: SSRManifest): Omit<Printing, 'createAstro' | 'headHtml' | '_metadata'> {
  const { base, userAssetsBase, clientDirectives, inlinedScripts, componentMetadata } = manifest;
  const { compressHTML, renderers, key, trailingSlash, entryModules } = manifest;
  const nothing = { resources: [], hashes: [] };
  const addressOfScript = (id: string) => {
    const file = entryModules[id];
    if (!file) throw new Error(`没有编译出脚本 ${id}`);
    return addressOf(manifest, file);
  };
  return {
    cancelled: false,
    base,
    userAssetsBase,
    clientDirectives,
    inlinedScripts,
    componentMetadata,
    compressHTML,
    renderers,
    key,
    trailingSlash,
    addressOfScript,
    resolve: async (id) => addressOfScript(id),
    getServerIslandNameMap: async () => new Map(),
    partial: false,
    params: {},
    pathname: '',
    request: new Request('https://localhost'),
    cookies: undefined,
    response: { status: 200, statusText: 'OK', headers: new Headers() },
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    // The security policy is a template's business.
    shouldInjectCspMetaTags: false,
    cspDestination: 'meta',
    cspAlgorithm: 'SHA-256',
    directives: [],
    scriptHashes: [],
    scriptResources: [],
    styleHashes: [],
    styleResources: [],
    isStrictDynamic: false,
    scriptDirective: { ...nothing, strictDynamic: false },
    styleDirective: nothing,
  };
}

function emptyMetadata(): SSRResult['_metadata'] {
  return {
    hasHydrationScript: false,
    rendererSpecificHydrationScripts: new Set(),
    renderedScripts: new Set(),
    hasDirectives: new Set(),
    // The layout prints it: no component of an MDX document may.
    hasRenderedHead: true,
    hasRenderedServerIslandRuntime: false,
    headInTree: true,
    extraHead: [],
    extraStyleHashes: [],
    extraScriptHashes: [],
    propagators: new Set(),
    routeHasPropagation: false,
    pendingSlotEvaluations: [],
    templateDepth: 0,
  };
}
