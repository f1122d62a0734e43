import type { AstroGlobal, RouteInfo, SSRManifest, SSRResult } from 'astro';
import { renderToString, type AstroComponentFactory } from 'astro/runtime/server/index.js';

/** What became of a page. */
export interface Answer {
  status: number;
  html: string;
}

/** Prints the page of a path without base, such as `/notices/x/`, with `locals` for its templates. */
export type PrintPage = (path: string, locals: object) => Promise<Answer>;

interface Route {
  component: AstroComponentFactory;
  /** Addresses of what the page's head links. */
  stylesheets: readonly string[];
  hasHead: boolean;
}

/**
 * Prints pages with Astro's renderer of components, handing it what Astro's own way there would hand it. That way is
 * a server's: request, middleware, cookies, headers, a body that is encoded, streamed and read again take as long as
 * our pages do. Templates find `props`, `locals`, `slots.has` and `response.status` in `Astro`, and nothing else.
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
    const { component, stylesheets, hasHead } = await routeOf(info);
    const response = { status: 200, statusText: 'OK', headers: forAll.response.headers };
    const result: SSRResult = {
      ...forAll,
      // Always of the same shape, which is half of what makes this fast.
      createAstro: (props, slots) =>
        ({ props, self: null, locals, slots: new SlotNames(slots), response }) as unknown as AstroGlobal,
      pathname: path,
      response,
      styles: new Set(stylesheets.map((href) => ({ props: { rel: 'stylesheet', href }, children: '' }))),
      scripts: new Set(),
      links: new Set(),
      _metadata: emptyMetadata(hasHead),
    };
    const printed = await renderToString(result, component, {}, {}, true);
    if (printed instanceof Response) return { status: printed.status, html: await printed.text() };
    return { status: response.status, html: printed };
  };
}

async function loadRoute(manifest: SSRManifest, { routeData, styles, scripts }: RouteInfo): Promise<Route> {
  const module = await manifest.pageMap?.get(routeData.component)?.();
  if (!module) throw new Error(`没有编译出页面模板 ${routeData.component}`);
  const { default: component } = (await module.page()) as unknown as { default: AstroComponentFactory };
  const { containsHead = false, propagation = 'none' } =
    manifest.componentMetadata.get(component.moduleId ?? '') ?? {};
  const files = styles.flatMap((style) => (style.type === 'external' ? [style.src] : []));
  if (propagation !== 'none' || scripts.length > 0 || files.length < styles.length) {
    throw new Error(`页面模板 ${routeData.component} 要在页头里放样式文件以外的东西，打印程序不会`);
  }
  return { component, stylesheets: files.map((file) => addressOf(manifest, file)), hasHead: containsHead };
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
function sharedByPages(manifest: SSRManifest): Omit<SSRResult, 'createAstro' | '_metadata'> {
  const { base, userAssetsBase, clientDirectives, inlinedScripts, componentMetadata } = manifest;
  const { compressHTML, renderers, key, trailingSlash, entryModules } = manifest;
  const nothing = { resources: [], hashes: [] };
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
    async resolve(id) {
      const file = entryModules[id];
      if (!file) throw new Error(`没有编译出脚本 ${id}`);
      return addressOf(manifest, file);
    },
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

function emptyMetadata(hasHead: boolean): SSRResult['_metadata'] {
  return {
    hasHydrationScript: false,
    rendererSpecificHydrationScripts: new Set(),
    renderedScripts: new Set(),
    hasDirectives: new Set(),
    hasRenderedHead: false,
    hasRenderedServerIslandRuntime: false,
    headInTree: hasHead,
    extraHead: [],
    extraStyleHashes: [],
    extraScriptHashes: [],
    propagators: new Set(),
    routeHasPropagation: false,
    pendingSlotEvaluations: [],
    templateDepth: 0,
  };
}
