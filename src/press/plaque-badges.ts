import { badgeOf } from '../plaque/badge.ts';
import type { Edition } from '../views/edition.ts';
import { plaqueState } from '../views/honour/plaque-state.ts';
import { paths } from '../views/paths.ts';

/** `/p/<number>/badge.svg` of a board, for other sites. */
export interface PlaqueBadge {
  path: string;
  body: string;
}

/** The badge of every board that has a page: how its honour stands on the day. */
export function plaqueBadges(edition: Edition): PlaqueBadge[] {
  return [...edition.registry.plaques.keys()].flatMap((number) => badgeOfBoard(edition, number) ?? []);
}

/** The badge that stands at a path without base; undefined where there is none. */
export function plaqueBadgeAt(edition: Edition, path: string): PlaqueBadge | undefined {
  const [, number] = /^\/p\/([^/]+)\/badge\.svg$/.exec(path) ?? [];
  return number === undefined ? undefined : badgeOfBoard(edition, number);
}

function badgeOfBoard(edition: Edition, number: string): PlaqueBadge | undefined {
  const plaque = edition.registry.plaques.get(number);
  const state = plaque && plaqueState(edition, plaque);
  return state && { path: paths.plaqueBadge(number), body: badgeOf(state) };
}
