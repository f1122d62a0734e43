import type { Unit } from '../domain/unit.ts';
import { aboutView } from './site/about.ts';
import { applicationFamilies } from './application/application-families.ts';
import { communitiesView } from './community/communities.ts';
import { dataFamilies } from './data/data-families.ts';
import { communityView } from './community/community.ts';
import { experienceFamilies } from './experience/experience-families.ts';
import { guideFamily } from './help/guide-family.ts';
import { homeView } from './site/home.ts';
import { honourFamilies } from './honour-list/honour-families.ts';
import { honourListsView } from './honour-list/honour-lists.ts';
import { initialFamily } from './community/initial-family.ts';
import { hasPlaquePage } from './links.ts';
import { logFamily } from './site/log-family.ts';
import { memberFamilies } from './member/member-families.ts';
import { notFoundView } from './site/not-found.ts';
import { noticeFamilies } from './notice/notice-families.ts';
import { officeFamilies } from './office/office-families.ts';
import { singlePage, type PageFamily } from './page-family.ts';
import { paths, unitPath } from './paths.ts';
import { plaqueView } from './honour/plaque.ts';
import { programView } from './program/program.ts';
import { programsView } from './program/programs.ts';
import { searchView } from './site/search.ts';
import { verifyView } from './site/verify.ts';
import { wallListFamily } from './honour/wall-list-family.ts';
import { streetView } from './community/street.ts';

const programFamily: PageFamily = {
  pattern: /^\/programs\/([^/]+)\/$/,
  paths: ({ registry }) => [...registry.programs.keys()].map(paths.program),
  view: (edition, id) => {
    const program = edition.registry.programs.get(id ?? '');
    return program && programView(edition, program);
  },
};

const streetFamily: PageFamily = {
  pattern: /^\/streets\/([^/]+)\/$/,
  paths: ({ places }) => places.streets.map(({ id }) => paths.street(id)),
  view: (edition, id) => {
    const street = edition.places.streets.find((one) => one.id === id);
    return street && streetView(edition, street);
  },
};

const communityFamily: PageFamily = {
  pattern: /^\/communities\/([^/]+)\/$/,
  paths: ({ registry }) =>
    [...registry.units.values()].filter(hasCommunityPage).map(({ id }) => paths.community(id)),
  view: (edition, id) => {
    const unit = edition.registry.units.get(id ?? '');
    return unit && hasCommunityPage(unit) ? communityView(edition, unit) : undefined;
  },
};

function hasCommunityPage(unit: Unit): boolean {
  return unitPath(unit) === paths.community(unit.id);
}

const plaqueFamily: PageFamily = {
  pattern: /^\/p\/([^/]+)\/$/,
  paths: (edition) =>
    [...edition.registry.plaques.values()]
      .filter((plaque) => hasPlaquePage(edition, plaque))
      .map(({ number }) => paths.plaque(number)),
  view: (edition, number) => {
    const plaque = edition.registry.plaques.get(number ?? '');
    return plaque && plaqueView(edition, plaque);
  },
};

/** Every kind of page, in the order in which pages are printed. */
export function pageFamilies(searchBundles: readonly string[]): PageFamily[] {
  return [
    singlePage(paths.home, homeView),
    singlePage(paths.honourLists, honourListsView),
    ...honourFamilies,
    singlePage(paths.programs, programsView),
    programFamily,
    ...applicationFamilies,
    ...noticeFamilies,
    ...experienceFamilies,
    ...officeFamilies,
    singlePage(paths.communities, communitiesView),
    initialFamily,
    streetFamily,
    communityFamily,
    ...memberFamilies,
    plaqueFamily,
    wallListFamily,
    singlePage(paths.verify, verifyView),
    ...dataFamilies,
    singlePage(paths.about, aboutView),
    logFamily,
    guideFamily,
    singlePage(paths.search, (edition) => searchView(edition, searchBundles)),
    { ...singlePage(paths.notFound, notFoundView), noindex: () => true },
  ];
}
