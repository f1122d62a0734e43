/** Another site did not answer: it is down, slow, has no such file, or does not let this one read. */
export class NoAnswer extends Error {}

/** How long another site may take for one file; on a slow phone a few seconds are no sign of a fault. */
const PATIENCE = 8_000;

export interface PeerFile {
  /** Bytes that are read at most, after unpacking. */
  most: number;
  isGzip?: boolean;
  patience?: number;
}

/**
 * Reads a text file of another site, and not more of it than its kind ever has.
 *
 * @throws NoAnswer if it does not come, or not in time
 * @throws Error if it is too long, cut short or no text
 */
export async function fetchFromPeer(
  address: string,
  { most, isGzip = false, patience = PATIENCE }: PeerFile,
): Promise<string> {
  const patient = new AbortController();
  const { signal } = patient;
  const timer = setTimeout(() => patient.abort(), patience);
  try {
    const response = await answerOf(address, signal);
    const bytes = isGzip ? response.body.pipeThrough(new DecompressionStream('gzip')) : response.body;
    return await readText(bytes, most);
  } catch (cause) {
    if (cause instanceof NoAnswer) throw cause;
    if (signal.aborted) throw new NoAnswer(address, { cause });
    throw new Error(`${address} cannot be used`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(
  address: string,
  signal: AbortSignal,
): Promise<{ body: ReadableStream<Uint8Array<ArrayBuffer>> }> {
  try {
    // Another address than the one that was allowed is no answer of this site.
    const { ok, status, body } = await fetch(address, {
      signal,
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (ok && body) return { body };
    throw new Error(`Status ${status}`);
  } catch (cause) {
    throw new NoAnswer(address, { cause });
  }
}

/** @throws Error if there is more than that, or it is no UTF-8 */
export async function readText(bytes: ReadableStream<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = bytes.getReader();
  let [text, size] = ['', 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > most) throw new Error(`More than ${most} bytes`);
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    // What is left is not loaded. A stream that has failed says so again; it has been heard.
    reader.cancel().catch(() => undefined);
  }
}
