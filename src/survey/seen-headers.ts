import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBuiltRecord } from '../press/built-record.ts';
import { headersOf } from '../publish/servers/response-headers.ts';
import type { Looked, SeenHeaders } from '../inspection/survey-facts.ts';

/** The headers with which a server sent the home page. */
export function headersOfAnswer(
  address: URL,
  found: Readonly<Record<string, string>> | undefined,
): Looked<SeenHeaders> {
  if (found === undefined) return { unchecked: '首页没有回应' };
  return {
    seen: {
      from: `${address.href} 的响应头`,
      isEncrypted: address.protocol === 'https:',
      expected: expectedHeaders(),
      found,
    },
  };
}

/**
 * The headers that a folder would be served with: by its `_headers` if it has one, else by the configuration that
 * publishing writes for the site that was built here.
 */
export function headersOfFolder(folder: string): Looked<SeenHeaders> {
  const seen = { isEncrypted: true, expected: expectedHeaders() };
  const text = textOf(join(folder, '_headers'));
  if (text !== undefined) return { seen: { ...seen, from: '文件夹里的 _headers', found: firstBlock(text) } };
  const built = readBuiltRecord(dirname(folder));
  if (built === undefined) return { unchecked: '只有文件夹，没有响应头；给出网址再查' };
  const found = lowered(headersOf('index.html', built));
  return { seen: { ...seen, from: '发布时写进服务器配置的响应头（实际的要给出网址再查）', found } };
}

function expectedHeaders(): Record<string, string> {
  return lowered(headersOf('index.html', { policy: "default-src 'none'" }));
}

/** `_headers`: addresses at the beginning of a line, their headers indented below; the first block is for all. */
function firstBlock(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const end = lines.findIndex((line, at) => at > 0 && !/^\s/.test(line));
  const block = lines.slice(1, end === -1 ? undefined : end);
  return lowered(
    Object.fromEntries(
      block.map((line) => [line.split(':', 1)[0]?.trim() ?? '', line.slice(line.indexOf(':') + 1).trim()]),
    ),
  );
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
