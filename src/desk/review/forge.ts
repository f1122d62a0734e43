/** What is said about one place of a change. */
export interface LineComment {
  /** As the repository names it: `content/notices/2022/a.md`. */
  path: string;
  line: number;
  text: string;
}

/** The change under review, on the server that holds the repository. */
export interface Forge {
  /** All that has been said about the change so far. */
  said: () => Promise<string[]>;
  /** Says something at a line; false if the line is no part of the change. */
  sayAt: (comment: LineComment) => Promise<boolean>;
  /** Says something about the change as a whole. */
  say: (text: string) => Promise<void>;
}

/** Variables of the machine that runs the check. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that the server sets in every check of a change. @throws Error that names it. */
export function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`没有环境变量 ${name}。`);
  return value;
}

/**
 * Asks a server for JSON. Neither the address nor the answer goes into the message of an error: they may hold the token.
 * @throws Error with the status.
 */
export async function askJson(url: URL, init: RequestInit): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) }).catch(
    (cause: unknown) => {
      throw new Error(`${url.origin} 没有回答。`, { cause });
    },
  );
  const text = await response.text();
  try {
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  } catch {
    // The words of a JSON error quote the answer, so they are not passed on.
    throw new Error(`${url.origin} 的回答读不懂（状态 ${response.status}）。`);
  }
}

/** @throws Error unless the answer is a good one. */
export function demandGood({ status }: { status: number }, what: string): void {
  if (status < 200 || status > 299)
    throw new Error(`${what}没有成功：服务器回答 ${status}。请检查令牌的权限。`);
}

/** The texts of a list of comments as both servers send it. */
export function textsOf(body: unknown): string[] {
  if (!Array.isArray(body)) return [];
  return body.flatMap((one: unknown) => {
    const text: unknown = typeof one === 'object' && one !== null && 'body' in one ? one.body : undefined;
    return typeof text === 'string' ? [text] : [];
  });
}
