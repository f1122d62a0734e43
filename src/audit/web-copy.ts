import type { PublishedCopy, ReadFault } from './published-copy.ts';
import { takeStream } from './take-stream.ts';

/** What a server must at least send in a second, and how long one may wait for an answer. */
const slowest = { bytesPerSecond: 20_000, answerMs: 20_000 };
/** No file takes longer (10 minutes). */
const longestMs = 600_000;

/**
 * A copy on the web, as its readers get it: pages by their addresses, unpacked where they come compressed. Redirects
 * are not followed. A file's answer may have any of the statuses under which a page is shown: 404 and 410 for the page
 * of unknown addresses and for tombstones.
 * @param address of the site, with base
 * @param answerMs how long to wait for an answer, by default 20 seconds
 */
export function webCopy(address: string, answerMs: number = slowest.answerMs): PublishedCopy {
  const base = new URL(address.replace(/(?<!\/)$/, '/'));
  const take = async (url: URL, limits: { most: number; keep: number }) => {
    const sendingMs = Math.min((limits.most / slowest.bytesPerSecond) * 1000, longestMs);
    const timeout = AbortSignal.timeout(Math.ceil(answerMs + sendingMs));
    try {
      const answer = await fetch(url, {
        redirect: 'manual',
        signal: timeout,
        headers: { 'accept-encoding': 'br, gzip', 'user-agent': 'hongbang-audit' },
      });
      const leave = async (fault: ReadFault, detail?: string) => {
        await answer.body?.cancel();
        return { fault, detail };
      };
      if (answer.status >= 300 && answer.status < 400) {
        return await leave('redirected', answer.headers.get('location') ?? '');
      }
      if (![200, 404, 410].includes(answer.status)) return await leave('unreachable', String(answer.status));
      const taken = answer.body ? await takeStream(answer.body, limits) : undefined;
      if (taken === undefined) return { fault: 'too-large' as const };
      return { ...taken, isGone: answer.status !== 200 };
    } catch (error) {
      if (timeout.aborted) return { fault: 'slow' as const };
      const { cause } = error as Error;
      return {
        fault: 'unreachable' as const,
        detail: cause instanceof Error ? cause.message : String(error),
      };
    }
  };
  return {
    name: address,
    url: base,
    atOnce: 8,
    list: undefined,
    take: async (path, limits) => {
      const url = new URL(path.split('/').map(encodeURIComponent).join('/'), base);
      const isPage = /(?:^|\/)index\.html$/.test(path);
      const asked = isPage ? new URL('.', url) : url;
      const taken = await take(asked, limits);
      // A server that redirects by itself where the page would: the page is still there under its full name.
      if (isPage && 'fault' in taken && taken.fault === 'redirected') {
        const page = await take(url, { ...limits, keep: Math.max(limits.keep, 64 * 1024) });
        const target = new URL(taken.detail ?? '', asked);
        const leadsThere = 'body' in page && page.body?.includes(`url=${target.pathname}"`);
        return leadsThere && target.origin === base.origin ? page : taken;
      }
      return taken;
    },
  };
}
