import type { Registry } from '../domain/registry.ts';
import type { AdminContent } from './admin-files.ts';
import { choicesOf, noChoices } from './choices-of.ts';
import { deskFiles } from './desk-data.ts';

/** What the pages below `/admin/` know of the content; on the web (`isPublic`) nothing of persons and families. */
export function adminContent(
  registry: Registry,
  content: string,
  options: { isPublic: boolean },
): AdminContent {
  const members = [...registry.members.keys()].map((division) => {
    return { division, name: registry.units.get(division)?.name ?? division };
  });
  return { choices: choicesOf(registry), members, desk: deskFiles(registry, content, options) };
}

/** Of a folder that the gate refuses as a whole: it can still be edited, which is how it is mended. */
export const unreadContent: AdminContent = { choices: noChoices, members: [], desk: [] };
