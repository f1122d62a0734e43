import type { AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { astroConfig } from '../astro-config.ts';
import { writeMdxFolder } from '../mdx-folder.ts';
import { mimeType } from '../serve/mime-types.ts';
import type { Answerer } from './dev-answer.ts';
import { forgetModule } from './forget-module.ts';
import { workFolder } from './work-folder.ts';

export interface AstroServerOptions {
  /** Folder of the templates, `public/` and `.hongbang`. */
  app: string;
  content: string;
  base: string;
  port: number;
  answer: Answerer;
  /** The file to send for a site-relative path that is no page, such as a printed photograph. */
  fileAt: (path: string) => Promise<string | undefined>;
}

export interface AstroServer {
  /** Address of the home page. */
  url: string;
  /** Gives Astro the bodies of the `.mdx` documents that pages may be asked for from now on. */
  useMdx: (bodies: readonly string[]) => void;
  /** Makes every open page load again. */
  reload: () => void;
  close: () => Promise<void>;
}

/** Starts Astro's dev server on our templates; what each page shows is answered by `answer`. */
export async function startAstro(options: AstroServerOptions): Promise<AstroServer> {
  // Read when Astro is loaded: it would report its use and ask for newer versions.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { dev } = await import('astro');
  const { app, content, base, port } = options;
  const work = workFolder(app, content);
  const mdxFolder = join(work, 'mdx');
  writeMdxFolder(mdxFolder, []);
  let bodies: readonly string[] = [];

  // Views hold the site's public address; Astro does not need it.
  const config = astroConfig({ base, site: 'http://localhost', mdxFolder });
  let vite: ViteDevServer | undefined;
  const pages = pageIntegration(options, (server) => (vite = server));
  const server = await dev({
    ...config,
    root: app,
    configFile: false,
    logLevel: 'warn',
    cacheDir: join(work, 'astro'),
    server: { port },
    integrations: [...(config.integrations ?? []), pages],
    vite: {
      ...config.vite,
      cacheDir: join(work, 'vite'),
      server: { watch: { ignored: watchedByOthers(app, content) } },
    },
  });
  return {
    url: `http://localhost:${server.address.port}${base}`,
    useMdx: (next) => {
      if (next.length === bodies.length && next.every((body, at) => body === bodies[at])) return;
      bodies = next;
      writeMdxFolder(mdxFolder, next);
      // It lists the folder once, when it is loaded.
      if (vite) forgetModule(vite, join(app, 'src/components/prose/compiled-mdx.ts'));
    },
    reload: () => vite?.ws.send({ type: 'full-reload' }),
    close: () => server.stop(),
  };
}

/** Every part of the pages by its name, for who works on the look; no build prints it. */
const galleryPath = '/gallery/';
const gallery = new URL('../../testing/gallery/Gallery.astro', import.meta.url);

function pageIntegration(
  { answer, fileAt }: Pick<AstroServerOptions, 'answer' | 'fileAt'>,
  onServer: (server: ViteDevServer) => void,
): AstroIntegration {
  return {
    name: 'hongbang-dev',
    hooks: {
      'astro:config:setup': ({ addMiddleware, injectRoute }) => {
        injectRoute({ pattern: galleryPath, entrypoint: gallery });
        addMiddleware({ order: 'pre', entrypoint: new URL('./finish-page.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        onServer(server);
        // Behind Astro's own middleware that takes the base off and insists on the slash at the end.
        server.middlewares.use((request, response, next) => {
          handle(request, response, answer);
          if (!response.writableEnded) next();
        });
        server.middlewares.use((request, response, next) => {
          sendFile(request, response, fileAt).then((sent) => (sent ? undefined : next()), next);
        });
      },
    },
  };
}

function handle(request: IncomingMessage, response: ServerResponse, answer: Answerer): void {
  const path = pagePath(request);
  if (path === undefined || path === galleryPath) return;
  const found = answer(path);
  if ('locals' in found) {
    const query = request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    request.url = encodeURI(found.path) + query;
    // Where Astro's dev server looks for the locals of a request.
    Reflect.set(request, Symbol.for('astro.locals'), found.locals);
    return;
  }
  response.writeHead(found.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : found.html);
}

async function sendFile(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  fileAt: AstroServerOptions['fileAt'],
): Promise<boolean> {
  const [path = ''] = url.split('?', 1);
  const file = method === 'GET' ? await fileAt(path) : undefined;
  if (file === undefined) return false;
  const body = await readFile(file);
  response.writeHead(200, { 'Content-Type': mimeType(file), 'Content-Length': body.length });
  response.end(body);
  return true;
}

/** Pages end in a slash; modules, styles and files of `public/` do not. */
function pagePath({ method, url = '' }: IncomingMessage): string | undefined {
  const [path = ''] = url.split('?', 1);
  if ((method !== 'GET' && method !== 'HEAD') || !path.endsWith('/') || path.startsWith('/@'))
    return undefined;
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The content is watched by us, and Vite must not watch 20,000 files once more; nor what builds write. */
function watchedByOthers(app: string, content: string): (path: string) => boolean {
  const folders = [content, join(app, '.hongbang'), join(app, 'dist')];
  return (path) => folders.some((folder) => path === folder || path.startsWith(folder + sep));
}
