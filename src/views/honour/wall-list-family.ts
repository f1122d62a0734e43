import type { Unit } from '../../domain/unit.ts';
import { hasPlaquePage } from '../links.ts';
import type { PageFamily } from '../page-family.ts';
import { paths, unitPath } from '../paths.ts';
import { wallListView } from './wall-list.ts';

/** 上墙清单 of every unit that has a page and a board. */
export const wallListFamily: PageFamily = {
  pattern: /^\/(?:communities|streets)\/([^/]+)\/plaques\/$/,
  paths: (edition) => {
    const { registry } = edition;
    const units = new Set<Unit>();
    for (const plaque of registry.plaques.values()) {
      const unit = registry.units.get(plaque.unit);
      if (unit && unitPath(unit) !== undefined && hasPlaquePage(edition, plaque)) units.add(unit);
    }
    return [...units].map(paths.wallList);
  },
  view: (edition, id) => {
    const unit = edition.registry.units.get(id ?? '');
    return unit && wallListView(edition, unit);
  },
};
