import type { BuildOptions } from '../press/build-site.ts';
import { adminContent } from './admin-content.ts';
import { adminFiles } from './admin-files.ts';
import { LOCAL_PORT, localProxy } from './local-storage.ts';

/**
 * The editor's pages beside a site: where the issuer says where its content is kept, or where the command asks
 * for them (they then look for the server of the local folder). A site has none otherwise.
 */
export function adminBesides({ app, content, asked }: { app: string; content: string; asked: boolean }) {
  const besides: NonNullable<BuildOptions['besides']> = async (registry, base) => {
    const { editing } = registry.issuer;
    if (editing === undefined && !asked) return [];
    const storage = editing === undefined ? { proxy: localProxy(LOCAL_PORT) } : { editing };
    return adminFiles({ app, base, storage }, adminContent(registry, content, { isPublic: true }));
  };
  return besides;
}
