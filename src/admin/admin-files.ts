import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedFile } from '../press/plan.ts';
import type { Choices } from './browser/choices.ts';
import { ensureAdminPages } from './compile/compile-admin.ts';
import { cmsConfig, connectedOrigins, type Storage } from './decap/cms-config.ts';

export interface AdminContent {
  choices: Choices;
  /** Streets and communities with a folder of their own. */
  members: readonly { division: string; name: string }[];
  /** What the desk page compares with and adds to. */
  desk: readonly PlannedFile[];
}

/**
 * All files below `/admin/`: the editor's page and the desk page with their scripts, Decap's configuration, and what fields can refer to.
 * @throws PressError HB-PRESS-COMPILE
 */
export async function adminFiles(
  { app, base, storage }: { app: string; base: string; storage: Storage },
  { choices, members, desk }: AdminContent,
): Promise<PlannedFile[]> {
  const pages = await ensureAdminPages({ app, base, connect: connectedOrigins(storage) });
  const json = (name: string, content: object): PlannedFile => ({
    path: `/admin/${name}`,
    body: JSON.stringify(content),
  });
  return [
    ...filesBelow(join(pages, 'admin'), '/admin/'),
    json('config.json', cmsConfig(storage, { base, members })),
    json('choices.json', choices),
    ...desk,
  ];
}

function filesBelow(folder: string, path: string): PlannedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((source) => ({
      path: path + source.slice(folder.length + 1).replaceAll('\\', '/'),
      fingerprint: `admin:${source}:${statSync(source).size}`,
      body: () => readFileSync(source),
    }));
}
