import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { OWN_NETWORK } from './public-lookup.ts';

/** Who asks, for the logs of servers and for robots.txt. */
export const AGENT = 'hongbang-inspect';

/** Limits of one question: nothing waits or grows for ever. */
export interface AskLimits {
  milliseconds: number;
  /** Bytes of an answer that are read; of more, the answer is refused. */
  mostBytes: number;
  /** Resolves names; by default as the system does. */
  lookup?: LookupFunction | undefined;
}

/** What a server answers; redirects are told, never followed. */
export type Answer =
  | { status: number; headers: Readonly<Record<string, string>>; body: Uint8Array }
  /** No answer; the words are in Chinese, the code is the system's (`ENOTFOUND`). */
  | { fault: string; code: string };

/** The answer was longer than what is read. */
export const TOO_LARGE = 'TOO_LARGE';

/** Asks once. */
export async function ask(url: URL, method: 'GET' | 'HEAD', limits: AskLimits): Promise<Answer> {
  const { milliseconds, mostBytes } = limits;
  const timeout = AbortSignal.timeout(milliseconds);
  try {
    const answer = await answerTo(url, method, limits, timeout);
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of answer as AsyncIterable<Buffer>) {
      size += piece.length;
      // Leaving the loop cuts the connection.
      if (size > mostBytes) return { fault: `超过 ${mostBytes} 字节，没有读完`, code: TOO_LARGE };
      pieces.push(piece);
    }
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
    return {
      status: answer.statusCode ?? 0,
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: Buffer.concat(pieces),
    };
  } catch (error) {
    if (timeout.aborted) return { fault: `等了 ${milliseconds / 1000} 秒没有回应`, code: 'TIMEOUT' };
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { fault: faults[code] ?? (code || message), code };
  }
}

function answerTo(
  url: URL,
  method: string,
  { lookup }: AskLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const start = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const request = start(url, { method, headers: { 'user-agent': AGENT, accept: '*/*' }, signal, lookup });
    request.once('response', resolve);
    request.once('error', (error: NodeJS.ErrnoException) => {
      // The server closed the connection while it was taken up again: nothing was asked yet.
      if (request.reusedSocket && error.code === 'ECONNRESET' && !signal.aborted)
        answerTo(url, method, { lookup } as AskLimits, signal).then(resolve, reject);
      else reject(error);
    });
    request.end();
  });
}

const faults: Record<string, string> = {
  ENOTFOUND: '没有这个域名',
  EAI_AGAIN: '域名解析不了',
  ECONNREFUSED: '拒绝连接',
  ECONNRESET: '连接被切断',
  ENETUNREACH: '网络不通',
  CERT_HAS_EXPIRED: '证书已经到期',
  DEPTH_ZERO_SELF_SIGNED_CERT: '证书是自己签的',
  ERR_TLS_CERT_ALTNAME_INVALID: '证书不是这个域名的',
  [OWN_NETWORK]: '域名指向内网',
};
