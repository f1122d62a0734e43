import { newCycle } from './new-cycle.ts';
import { newExperience } from './new-experience.ts';
import type { NewKind } from './new-kind.ts';
import { newNotice } from './new-notice.ts';
import { newCommunity, newStreet } from './new-places.ts';
import { newProgram } from './new-program.ts';

/** What can be made in a content folder that there is, by its word on the command line. */
export const newKinds = {
  notice: newNotice,
  experience: newExperience,
  program: newProgram,
  community: newCommunity,
  cycle: newCycle,
  street: newStreet,
} satisfies Record<string, NewKind>;

export type NewKindName = keyof typeof newKinds;
