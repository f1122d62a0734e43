import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSite } from './build-site.ts';

const app = join(import.meta.dirname, '..', '..');

/** File → digest of its bytes. */
function digests(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.toSorted().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

test('the same content and day give the same bytes in another folder, with files in another order and one worker', async () => {
  const [site] = inject('sites');
  if (site === undefined) throw new Error('no site was built');
  const root = mkdtempSync(join(tmpdir(), 'hongbang 另一处 '));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, '内容');
  for (const path of globSync('**/*', { cwd: join(app, 'content') })
    .toSorted()
    .toReversed()) {
    if (statSync(join(app, 'content', path)).isDirectory()) continue;
    mkdirSync(dirname(join(content, path)), { recursive: true });
    cpSync(join(app, 'content', path), join(content, path));
  }
  await buildSite({ app, root, content, day: site.day, base: site.base, workers: 1 });
  const built = digests(join(root, 'dist'));
  expect(Object.keys(built).length).toBeGreaterThan(300);
  expect(built).toEqual(digests(site.dist));
});
