import { join } from 'node:path';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Locale } from '../../i18n/gate/message.ts';
import { openGate, type Verdict } from '../../store/gate.ts';
import { startAstro } from './astro-server.ts';
import { DevPhotos } from './dev-photos.ts';
import { DevPlaques } from './dev-plaques.ts';
import { mdxBodies, Session } from './session.ts';
import { watchContent } from './watch-content.ts';
import { workFolder } from './work-folder.ts';

export interface DevOptions {
  /** Folder of the templates, `public/` and `.hongbang`. */
  app: string;
  content: string;
  port: number;
  /** Where the site lies, with a slash at both ends; by default where the issuer's file says. */
  base?: string | undefined;
  day: PlainDate;
  locale: Locale;
  /** Told of every reading of the content, with the time it took until pages show it. */
  onReading: (verdict: Verdict, ms: number) => void;
  /** Told of what went wrong on our side; serving goes on. */
  onFault: (fault: Error) => void;
  /** Told what is neither: one line. */
  log: (line: string) => void;
}

export interface Dev {
  /** Address of the home page. */
  url: string;
  close: () => Promise<void>;
}

/** Serves the site while its content is edited: every page as of the newest content that was good. */
export async function startDev(options: DevOptions): Promise<Dev> {
  const { app, content, port, day, locale } = options;
  const start = performance.now();
  const opening = Promise.withResolvers<(paths: string[]) => Promise<void>>();
  // Before the first reading, so that nothing that is saved meanwhile is missed.
  const watch = await watchContent(content, async (paths) => (await opening.promise)(paths), options.onFault);
  try {
    const gate = await openGate({ content, root: app, log: options.log });
    const { registry } = gate.verdict;
    const base = options.base ?? registry?.issuer.base ?? '/';
    const session = new Session({ day, base, locale });
    const photos = new DevPhotos(content, join(workFolder(app, content), 'photos'));
    const plaques = new DevPlaques(
      join(workFolder(app, content), 'plaques'),
      (path) => session.drawingAt(path),
      (path) => session.badgeAt(path),
    );
    const astro = await startAstro({
      app,
      content,
      base,
      port,
      answer: (path) => session.answer(path),
      fileAt: async (path) => (await photos.fileAt(path)) ?? plaques.fileAt(path),
    });

    const show = (verdict: Verdict) => {
      if (verdict.registry) {
        astro.useMdx(mdxBodies(verdict.registry));
        photos.use(verdict.registry);
      }
      session.judge(verdict);
      const wanted = options.base ?? verdict.registry?.issuer.base ?? base;
      if (wanted !== base) options.log(movedTo(wanted, base));
    };
    show(gate.verdict);
    options.onReading(gate.verdict, performance.now() - start);
    opening.resolve(async (paths) => {
      try {
        const changed = performance.now();
        const verdict = await gate.update(paths);
        show(verdict);
        astro.reload();
        options.onReading(verdict, performance.now() - changed);
      } catch (fault) {
        options.onFault(fault instanceof Error ? fault : new Error(String(fault)));
      }
    });
    return {
      url: astro.url,
      close: async () => {
        await watch.close();
        await astro.close();
      },
    };
  } catch (fault) {
    opening.resolve(async () => undefined);
    await watch.close();
    throw fault;
  }
}

function movedTo(wanted: string, base: string): string {
  return `issuer.md 中的 base 是 ${wanted}，本次仍在 ${base} 下显示。要换到新路径，请按 Ctrl+C，再运行 npm run dev。`;
}
