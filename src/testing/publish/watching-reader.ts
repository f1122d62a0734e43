import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** Fetches a file of a published site by its path below the base; undefined if it is not there. */
export type Fetch = (path: string) => Promise<Buffer | undefined>;

/** A page that was fetched, and what it will ask for. */
interface OpenPage {
  path: string;
  asks: string[];
}

/**
 * A reader who goes on reading while a site is published: every page must be that of one version, and what it asks
 * for must be there, at once and for the pages that stay open much later.
 */
export class WatchingReader {
  readonly #fetch: Fetch;
  readonly #paths: readonly string[];
  readonly #versions: readonly Readonly<Record<string, string | Buffer>>[];
  readonly #open: OpenPage[] = [];
  readonly broken: string[] = [];
  reads = 0;
  #isDone = false;
  #reading: Promise<void> | undefined;

  /** @param versions all that may be served; pages that not all of them have may be missing */
  constructor(fetch: Fetch, versions: readonly Readonly<Record<string, string | Buffer>>[]) {
    this.#fetch = fetch;
    this.#versions = versions;
    this.#paths = [...new Set(versions.flatMap((files) => Object.keys(files)))].filter((path) =>
      /\.html$|guide\.names$|entry\.json$/.test(path),
    );
  }

  start(): void {
    this.#reading = this.#read();
  }

  async stop(): Promise<void> {
    this.#isDone = true;
    await this.#reading;
    for (const page of this.#open) await this.#askFor(page);
  }

  async #read(): Promise<void> {
    for (let at = 0; !this.#isDone; at += 1) {
      // Every page in turn, but not in the order in which they are published.
      const path = this.#paths[(at * 7) % this.#paths.length] ?? '';
      const page = await this.#readPage(path);
      if (page) {
        await this.#askFor(page);
        // Left open, and asked from again when others have been published.
        if (at % 5 === 0) this.#open.push(page);
        if (this.#open.length > 20) await this.#askFor(this.#open.shift() ?? page);
      }
      await setImmediate();
    }
  }

  async #readPage(path: string): Promise<OpenPage | undefined> {
    const body = await this.#fetch(path);
    this.reads += 1;
    const known = this.#versions.filter((files) => files[path] !== undefined);
    if (body === undefined) {
      if (known.length === this.#versions.length) this.broken.push(`${path} is missing`);
      return undefined;
    }
    const whole = known.some((files) => body.equals(Buffer.from(files[path] ?? '')));
    if (!whole) this.broken.push(`${path} is of no version: ${body.length} bytes`);
    return { path, asks: asksOf(path, body) };
  }

  async #askFor({ path, asks }: OpenPage): Promise<void> {
    for (const asked of asks) {
      this.reads += 1;
      const body = await this.#fetch(asked);
      const isRight = body && this.#versions.some((files) => body.equals(Buffer.from(files[asked] ?? '-')));
      if (!isRight) this.broken.push(`${path} asks for ${asked}, which is ${body ? 'broken' : 'missing'}`);
    }
  }
}

function asksOf(path: string, body: Buffer): string[] {
  if (path.endsWith('.html'))
    return [...body.toString().matchAll(/href="\/(_astro\/[^"]+)"/g)].map(([, at]) => at ?? '');
  if (path.endsWith('.json')) {
    const { files } = JSON.parse(body.toString()) as { files: string[] };
    return files.map((file) => `pagefind/site/${file}`);
  }
  const { files, edition } = JSON.parse(gunzipSync(body).toString()) as { files: number; edition: string };
  return Array.from({ length: files }, (_, at) => `search/names/places/${edition}-${at}.names`);
}

/** A number from 0 to below 1 that follows from a seed and a count. */
export function chance(seed: number, count: number): number {
  return createHash('sha256').update(`${seed}:${count}`).digest().readUInt32BE() / 2 ** 32;
}
