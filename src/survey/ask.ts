/** Who asks, for the logs of servers and for robots.txt. */
export const AGENT = 'hongbang-inspect';

/** Limits of one question: nothing waits or grows for ever. */
export interface AskLimits {
  milliseconds: number;
  /** Bytes of an answer that are read; of more, the answer is refused. */
  mostBytes: number;
}

/** What a server answers; redirects are told, never followed. */
export type Answer =
  | { status: number; headers: Readonly<Record<string, string>>; body: Uint8Array }
  /** No answer; the words are in Chinese, the code is the system's (`ENOTFOUND`). */
  | { fault: string; code: string };

/** Asks once. */
export async function ask(
  url: URL,
  method: 'GET' | 'HEAD',
  { milliseconds, mostBytes }: AskLimits,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(milliseconds);
  try {
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      signal: timeout,
      headers: { 'user-agent': AGENT },
    });
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of answer.body ?? []) {
      size += piece.length;
      if (size > mostBytes) return { fault: `超过 ${mostBytes} 字节，没有读完`, code: 'TOO_LARGE' };
      pieces.push(piece);
    }
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.concat(pieces),
    };
  } catch (error) {
    if (timeout.aborted) return { fault: `等了 ${milliseconds / 1000} 秒没有回应`, code: 'TIMEOUT' };
    const { cause } = error as Error;
    const { code = '', message } = (cause instanceof Error ? cause : error) as NodeJS.ErrnoException;
    return { fault: faults[code] ?? (code || message), code };
  }
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
};
