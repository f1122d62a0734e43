import { applicationView } from './application.ts';
import { injuriesView, unitsWithInjuries } from './injuries.ts';
import type { PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';

/** Dossiers, and the statistics that belong to them. */
export const applicationFamilies: readonly PageFamily[] = [
  {
    pattern: /^\/programs\/([^/]+)\/applications\/([^/]+)\/([^/]+)\/$/,
    paths: ({ dossiers }) =>
      dossiers.all().map(({ program, cycle, unit }) => paths.application(program, cycle, unit)),
    view: (edition, program = '', cycle = '', unit = '') => {
      const application = edition.dossiers.at(program, cycle, unit);
      return application && applicationView(edition, application);
    },
  },
  {
    pattern: /^\/injuries\/([^/]+)\/$/,
    paths: (edition) => unitsWithInjuries(edition).map(paths.injuries),
    view: (edition, unit = '') => injuriesView(edition, unit),
  },
];
