import type { PlainDate } from '../domain/plain-date.ts';
import type { BuildReport, SiteBuilder } from './build-site.ts';
import { watchContent } from './dev/watch-content.ts';
import { PressError } from './press-error.ts';

export interface KeepBuildingOptions {
  content: string;
  builder: SiteBuilder;
  /** The day that a site built now is for. */
  today: () => PlainDate;
  /** Names the program, as it lies on the disk now (`rendererKey`). */
  programKey: () => string;
  /** Told of every build, with the time since it was begun. */
  onBuilt: (report: BuildReport, ms: number) => void;
  /** Told of what kept a site from being built; the next change is tried again. */
  onFault: (fault: unknown) => void;
  /** How often to see whether a new day has come, in milliseconds. */
  dayCheckMs?: number | undefined;
}

export interface KeptBuilding {
  /** Resolves when it was closed, rejects when it can go on no more. */
  stopped: Promise<undefined>;
  close: () => Promise<void>;
}

const aMinute = 60_000;

/**
 * Builds, and builds again whenever the content changes or a new day begins. What was saved while a build is going on
 * is built next.
 * @throws PressError HB-PRESS-OUTDATED, by `stopped`, when the program itself was changed: what is remembered was
 * derived by the old one.
 */
export async function keepBuilding(options: KeepBuildingOptions): Promise<KeptBuilding> {
  const { content, builder, today, programKey, onBuilt, onFault } = options;
  const key = programKey();
  const { promise: stopped, resolve, reject } = Promise.withResolvers<undefined>();
  // Whoever asks hears of it; nobody has to.
  stopped.catch(() => undefined);
  let day: PlainDate | undefined;
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();
  const build = async (changed: readonly string[]): Promise<void> => {
    if (isStopped) return;
    if (programKey() !== key) {
      isStopped = true;
      return reject(outdated());
    }
    const start = performance.now();
    try {
      day = today();
      onBuilt(await builder.build(day, changed), performance.now() - start);
    } catch (fault) {
      onFault(fault);
    }
  };
  const buildNext = (changed: readonly string[]): Promise<void> => (last = last.then(() => build(changed)));

  // Before the first build, so that nothing that is saved meanwhile is missed.
  const watch = await watchContent(content, buildNext, onFault);
  await buildNext([]);
  const clock = setInterval(() => {
    if (day !== today()) void buildNext([]);
  }, options.dayCheckMs ?? aMinute);
  return {
    stopped: stopped.finally(() => {
      clearInterval(clock);
      return watch.close();
    }),
    close: async () => {
      isStopped = true;
      clearInterval(clock);
      await watch.close();
      await last;
      resolve(undefined);
    },
  };
}

function outdated(): PressError {
  return new PressError(
    'HB-PRESS-OUTDATED',
    '程序或模板的文件变了，边改边建已经停下；现有网站未受影响。请重新运行 npm run build -- --watch。',
  );
}
