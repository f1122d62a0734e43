import type { PublishedCopy } from './published-copy.ts';

/** A JSON file of a copy; undefined where there is none, or what is there is none: its hash tells of that. */
export async function jsonOf(copy: PublishedCopy, path: string, most: number): Promise<object | undefined> {
  const taken = await copy.take(path, { most, keep: most });
  if ('fault' in taken || taken.isGone || !taken.body) return undefined;
  try {
    const json: unknown = JSON.parse(taken.body.toString());
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
