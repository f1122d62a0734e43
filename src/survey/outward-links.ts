import { setTimeout } from 'node:timers/promises';
import type { Looked, OutwardAnswer } from '../inspection/survey-facts.ts';
import type { LookupFunction } from 'node:net';
import { ask, TOO_LARGE, type Answer } from './ask.ts';
import { OWN_NETWORK, publicLookup } from './public-lookup.ts';

export interface OutwardLimits {
  /** At most so many addresses. */
  most: number;
  /** How long to wait for an answer. */
  milliseconds: number;
  /** Between two questions to one host. */
  pause: number;
  /** So many hosts at once. */
  hosts: number;
  /** Whether a host may be asked: machines of the own network may not. */
  mayAsk: (host: string) => boolean;
  /** Resolves names: those that lead into the own network are refused too. */
  lookup: LookupFunction;
  onAnswer?: ((done: number, total: number) => void) | undefined;
}

/** Politely: one question at a time to each host, half a second apart. */
export const politely: OutwardLimits = {
  most: 2000,
  milliseconds: 15_000,
  pause: 500,
  hosts: 4,
  mayAsk: isPublicName,
  lookup: publicLookup,
};

/** Names of the internet; no bare numbers, no names of the own network, none that are reserved (RFC 2606, 6761). */
export function isPublicName(host: string): boolean {
  return (
    /\.[a-z][a-z0-9-]*$/i.test(host) && !/\.(?:example|test|invalid|localhost|local|internal)$/i.test(host)
  );
}

/** There is no network, as far as one can tell from here. */
const noNetwork = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** Asks every address of other sites once, by HEAD, and by GET where a server knows no HEAD. */
export async function askOutward(
  outward: ReadonlyMap<string, readonly string[]>,
  limits: OutwardLimits = politely,
): Promise<Looked<readonly OutwardAnswer[]>> {
  const urls = [...outward.keys()].sort().flatMap((href) => URL.parse(href) ?? []);
  const public_ = urls.filter(({ hostname }) => limits.mayAsk(hostname)).slice(0, limits.most);
  if (public_.length === 0) {
    return { notApplicable: urls.length === 0 ? '没有站外链接' : '站外链接都是示例或内网的地址，不去问' };
  }
  const answers = new Map<string, Answer>();
  const waiting = Map.groupBy(public_, ({ host }) => host).values();
  const work = async () => {
    for (const ofHost of waiting) {
      for (const [at, url] of ofHost.entries()) {
        if (at > 0) await setTimeout(limits.pause);
        answers.set(url.href, await askOnce(url, limits));
        limits.onAnswer?.(answers.size, public_.length);
      }
    }
  };
  await Promise.all(Array.from({ length: limits.hosts }, work));
  if ([...answers.values()].every((answer) => 'fault' in answer && noNetwork.has(answer.code))) {
    return { unchecked: `这台机器连不上外网，${public_.length} 个站外链接没有查` };
  }
  return {
    seen: [...answers].map(([url, answer]) => ({ url, pages: outward.get(url) ?? [], ...stateOf(answer) })),
  };
}

async function askOnce(url: URL, { milliseconds, lookup }: OutwardLimits): Promise<Answer> {
  const limits = { milliseconds, lookup, mostBytes: 4 * 1024 * 1024 };
  const answer = await ask(url, 'HEAD', limits);
  const knowsHead = !('status' in answer) || ![400, 404, 405, 501].includes(answer.status);
  return knowsHead ? answer : ask(url, 'GET', limits);
}

function stateOf(answer: Answer): Pick<OutwardAnswer, 'state' | 'detail'> {
  if ('fault' in answer) {
    // It is there, only more than one wants to read.
    if (answer.code === TOO_LARGE) return { state: 'answers', detail: '' };
    // Within the office the portal's own name may lead to a machine next door; readers outside see another.
    return { state: answer.code === OWN_NETWORK ? 'closed' : 'dead', detail: answer.fault };
  }
  const { status } = answer;
  if ([401, 403, 429].includes(status)) return { state: 'closed', detail: String(status) };
  return { state: status < 400 ? 'answers' : 'dead', detail: String(status) };
}
