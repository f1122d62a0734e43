import { pathToFileURL } from 'node:url';
import type { FilePart } from './file-part.ts';
import type { PrintPage } from './page-printer.ts';
import { PressError } from './press-error.ts';

/** What to print: a path without base, and the view as JSON. */
export interface PageJob {
  path: string;
  view: { template: string };
  /** As in `PrintJob`. */
  drawn?: FilePart | undefined;
}

export interface RendererOptions {
  /** The module that renderer-entry.ts was compiled to. */
  entry: string;
  /** The part of the view that all pages share, given to templates as `locals.site`. */
  shared: unknown;
}

/** Prints one page as HTML, or draws one file. */
export type Render = (job: PageJob) => Promise<string | Buffer>;

/** Loads compiled templates, about 0.2 s. */
export async function loadRenderer({ entry, shared }: RendererOptions): Promise<Render> {
  const { printPage } = (await import(pathToFileURL(entry).href)) as { printPage: PrintPage };
  return async ({ path, view }) => {
    try {
      // The page of an unknown address is a file for the server to give, and a route of its own in Astro.
      const { status, html } = await printPage(path === '/404.html' ? '/404/' : path, { view, site: shared });
      if (status !== 200) throw new Error(`页面模板回答了状态 ${status}，应为 200`);
      // A view that no template answers to leaves a frame with nothing in it.
      if (!html.includes('<h1')) throw new Error('页面模板没有印出标题 h1，可能没有这种模板');
      return html;
    } catch (error) {
      throw new PressError('HB-PRESS-PAGE', failure(path, view.template, error), { cause: error });
    }
  };
}

function failure(path: string, template: string, error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/[。.]$/, '');
  return `页面 ${path}（模板 ${template}）印不出来：${reason}。旧网站未受影响；请检查该页的内容文件或模板。`;
}
