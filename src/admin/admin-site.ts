import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adminFiles, type AdminContent } from './admin-files.ts';
import { localProxy } from './local-storage.ts';

/**
 * The pages below `/admin/` as a small site of their own, for the editor of a local folder.
 * @returns the folder to serve at `/`
 */
export async function writeAdminSite(
  { app, root, port }: { app: string; root: string; port: number },
  content: AdminContent,
): Promise<string> {
  const folder = join(root, '.hongbang', 'admin-site');
  const files = await adminFiles({ app, base: '/', storage: { proxy: localProxy(port) } }, content);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, body } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof body === 'function' ? body() : body);
  }
  copyFileSync(join(app, 'public', 'favicon.svg'), join(folder, 'favicon.svg'));
  return folder;
}
