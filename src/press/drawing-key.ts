import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceFiles } from './renderer-key.ts';

const sources = dirname(import.meta.dirname);

/** Names what draws plaques by its sources and the versions of its packages; a drawing made otherwise is made anew. */
export function drawingKey(): string {
  const sum = createHash('sha256').update(process.version);
  for (const file of sourceFiles(join(sources, 'plaque')))
    sum.update(readFileSync(join(sources, 'plaque', file)));
  const { dependencies } = JSON.parse(readFileSync(join(sources, '..', 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const used = ['@expo-google-fonts/noto-serif-sc', 'fontkit', 'qr', 'pdfkit', 'sharp'];
  return sum.update(JSON.stringify(used.map((name) => dependencies[name] ?? ''))).digest('base64url');
}
