import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { kindOf, isDocumentKind } from '../../store/content-file.ts';
import { frontMatterSchemas } from '../../store/document-kinds.ts';

/**
 * What the Astro extension of VS Code reads to complete and check front matter: the kinds, and which file is of
 * which kind. It compares addresses decoded and in lower case.
 * @param paths of all files, relative to the content folder
 */
export function collectionsManifest(content: string, paths: readonly string[]): string {
  const collections = Object.keys(frontMatterSchemas).map((name) => ({ hasSchema: true, name }));
  const entries = paths.flatMap((path): [string, string][] => {
    const kind = kindOf(path);
    if (kind === undefined || !isDocumentKind(kind)) return [];
    const address = decodeURIComponent(pathToFileURL(join(content, path)).href).toLowerCase();
    return [[address, kind]];
  });
  return `${JSON.stringify({ collections, entries: Object.fromEntries(entries) }, null, 2)}\n`;
}
