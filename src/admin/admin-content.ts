import type { Registry } from '../domain/registry.ts';
import type { AdminContent } from './admin-files.ts';
import { choicesOf, noChoices } from './choices-of.ts';

/** What the pages below `/admin/` know of the content. */
export function adminContent(registry: Registry): AdminContent {
  const members = [...registry.members.keys()].map((division) => {
    return { division, name: registry.units.get(division)?.name ?? division };
  });
  return { choices: choicesOf(registry), members, desk: {} };
}

/** Of a folder that the gate refuses as a whole: it can still be edited, which is how it is mended. */
export const unreadContent: AdminContent = { choices: noChoices, members: [], desk: {} };
