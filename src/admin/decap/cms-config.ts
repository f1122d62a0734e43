import type { Editing } from '../../domain/editing.ts';
import { folderCollections, memberCollections, type DecapCollection } from './collections.ts';
import { fileCollections, memberFile, type FileCollection } from './single-files.ts';

/** Decap's configuration (https://decapcms.org/docs/configuration-options/). */
export interface CmsConfig {
  load_config_file: false;
  locale: 'zh_Hans';
  backend: Record<string, string>;
  publish_mode: 'simple' | 'editorial_workflow';
  media_folder: string;
  public_folder: string;
  logo_url: string;
  show_preview_links: false;
  slug: { encoding: 'ascii'; clean_accents: true };
  collections: (DecapCollection | FileCollection)[];
}

/** Where the content is kept: with a Git host, or in a folder of this machine behind `decap-server`. */
export type Storage = { editing: Editing } | { proxy: string };

/** The editor's configuration, made from the same schemas as the gate. */
export function cmsConfig(
  storage: Storage,
  { base, members }: { base: string; members: readonly { division: string; name: string }[] },
): CmsConfig {
  const content = 'editing' in storage ? storage.editing.folder : '';
  return {
    load_config_file: false,
    locale: 'zh_Hans',
    backend: 'editing' in storage ? backendOf(storage.editing) : { name: 'proxy', proxy_url: storage.proxy },
    publish_mode: 'editing' in storage && storage.editing.review ? 'editorial_workflow' : 'simple',
    media_folder: content === '' ? 'notices' : `${content}/notices`,
    public_folder: '',
    logo_url: `${base}favicon.svg`,
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...folderCollections(content),
      ...members.flatMap((member) => [memberFile(content, member), ...memberCollections(content, member)]),
      ...fileCollections(content),
    ],
  };
}

function backendOf(editing: Editing): Record<string, string> {
  const { repository, branch } = editing;
  switch (editing.host) {
    case 'github':
      return { name: 'github', repo: repository, branch, base_url: editing.authServer };
    case 'gitlab': {
      const { server, appId } = editing;
      const addresses = { base_url: server, api_root: `${server}/api/v4` };
      return { name: 'gitlab', repo: repository, branch, auth_type: 'pkce', app_id: appId, ...addresses };
    }
    case 'gitea': {
      const { server, appId } = editing;
      const addresses = { base_url: server, api_root: `${server}/api/v1` };
      return { name: 'gitea', repo: repository, branch, app_id: appId, ...addresses };
    }
  }
}

/** Origins the editor's page talks to. */
export function connectedOrigins(storage: Storage): string[] {
  if ('proxy' in storage) return [new URL(storage.proxy).origin];
  const { editing } = storage;
  return [editing.host === 'github' ? 'https://api.github.com' : new URL(editing.server).origin];
}
