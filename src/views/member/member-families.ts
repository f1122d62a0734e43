import { memberNoticesPerPage, memberNoticesView } from './member-notices.ts';
import { networkView } from './network.ts';
import { laterPages, pageIf, pageNumber, type PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';

/** The network of members, and the notices of each. Their homes are the pages of their street or community. */
export const memberFamilies: readonly PageFamily[] = [
  pageIf(paths.network, networkView),
  {
    pattern: /^\/(streets|communities)\/([^/]+)\/notices\/(?:page\/(\d+)\/)?$/,
    *paths({ registry, members }) {
      for (const { division } of members.all()) {
        const unit = registry.units.get(division);
        const { length } = members.noticesOf(division);
        if (unit === undefined || length === 0) continue;
        const path = (page: number) => paths.memberNotices(unit, page);
        yield path(1);
        yield* laterPages(length, memberNoticesPerPage, path);
      }
    },
    view(edition, folder, division, page) {
      const unit = edition.registry.units.get(division ?? '');
      if (unit === undefined || !paths.memberNotices(unit).startsWith(`/${folder}/`)) return undefined;
      return memberNoticesView(edition, unit, pageNumber(page));
    },
    // Its only notice may be taken back with its content.
    passing: () => true,
  },
];
