import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxFileText } from '../markdown/mdx-file.ts';
import { digestOf } from './fingerprint.ts';

/**
 * Makes a folder hold exactly these bodies of `.mdx` documents, for Astro to compile. What the gate has read is
 * compiled, wherever the content lies, and not what the file may hold by now.
 */
export function writeMdxFolder(folder: string, bodies: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const wanted = new Map(bodies.map((body) => [`${digestOf(body)}.mdx`, body]));
  for (const name of readdirSync(folder)) {
    if (!wanted.delete(name)) rmSync(join(folder, name));
  }
  for (const [name, body] of wanted) writeFileSync(join(folder, name), mdxFileText(body));
}
