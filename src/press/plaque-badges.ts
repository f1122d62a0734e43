import { badgeOf } from '../plaque/badge.ts';
import type { Edition } from '../views/edition.ts';
import { plaqueState } from '../views/honour/plaque-state.ts';
import { paths } from '../views/paths.ts';
import type { PlannedFile } from './plan.ts';

/** `/p/<number>/badge.svg` of every board that has a page, for other sites: how its honour stands on the day. */
export function plaqueBadges(edition: Edition): PlannedFile[] {
  return [...edition.registry.plaques.values()].flatMap((plaque) => {
    const state = plaqueState(edition, plaque);
    return state ? [{ path: paths.plaqueBadge(plaque.number), body: badgeOf(state) }] : [];
  });
}
