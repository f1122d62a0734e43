import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltSite } from '../../publish/built-site.ts';
import { fileCache } from '../../publish/servers/nginx-files.ts';
import { publishSite } from '../../publish/publish-site.ts';
import { median } from '../bench/program-run.ts';
import { freePort } from '../free-port.ts';
import { startNginx } from '../publish/nginx.ts';
import { wrk, type LoadRun } from './wrk.ts';

export interface LoadOptions {
  /** The project, with its built site. */
  root: string;
  content: string;
  /** An empty folder. */
  work: string;
  today: string;
  runs: number;
  seconds: number;
}

export interface LoadResult {
  what: string;
  /** Requests a second: of the site, of the same bytes as a bare file, and of that with the site's cache of open files. */
  site: number;
  bare: number;
  bareCached: number;
  errors: number;
}

/**
 * Publishes the built site, serves it by nginx with the configuration that publishing writes, and asks for its home
 * page as fast as can be, plain and packed; in turn with the same bytes as a bare file of the same nginx.
 *
 * The bare file gets the best that a file can have: a short path of its own, no link on the way, no index to look for,
 * no header but nginx's own. Process, connections and logging (none) are the same. nginx opens it for each request, as
 * it does by itself; the configuration of the site keeps busy files open, which pays for its headers, addresses and
 * packed forms. What these cost is seen beside the same file with the same cache, which is told and not judged: half
 * a kilobyte of headers more cannot come for nothing.
 */
export async function load({
  root,
  content,
  work,
  today,
  runs,
  seconds,
}: LoadOptions): Promise<LoadResult[]> {
  const www = join(work, 'www');
  const target = { kind: 'folder' as const, folder: www };
  const path = readBuiltSite(root).record.base;
  const stay = { keep: 1, graceMs: 0, purge: false, isForced: false, isDry: false };
  const steps = { env: {}, now: new Date(), onStep: () => undefined };
  await publishSite({ root, content, target, today, ...stay, ...steps });
  const bare = join(work, 'bare');
  mkdirSync(bare);
  const home = join(www, 'current', path, 'index.html');
  copyFileSync(home, join(bare, 'plain.html'));
  copyFileSync(`${home}.gz`, join(bare, 'packed.html'));
  const [port, cachedPort] = [await freePort(), await freePort()];
  const nginx = await startNginx(
    www,
    join(work, 'nginx'),
    `server { listen 127.0.0.1:${port}; root ${bare}; }
  server { listen 127.0.0.1:${cachedPort}; root ${bare}; ${fileCache} }`,
  );
  try {
    const results: LoadResult[] = [];
    for (const [what, file, headers] of [
      ['plain', 'plain.html', []],
      ['gzip', 'packed.html', ['Accept-Encoding: gzip']],
    ] as const) {
      const [site, other, cached]: [LoadRun[], LoadRun[], LoadRun[]] = [[], [], []];
      for (let run = 0; run < runs; run += 1) {
        site.push(await wrk(`${nginx.origin}${path}`, seconds, headers));
        other.push(await wrk(`http://127.0.0.1:${port}/${file}`, seconds, []));
        cached.push(await wrk(`http://127.0.0.1:${cachedPort}/${file}`, seconds, []));
      }
      const middle = (all: readonly LoadRun[]) => median(all.map(({ perSecond }) => perSecond));
      const errors = [...site, ...other, ...cached].reduce((sum, run) => sum + run.errors, 0);
      results.push({ what, site: middle(site), bare: middle(other), bareCached: middle(cached), errors });
    }
    return results;
  } finally {
    await nginx.close();
  }
}
