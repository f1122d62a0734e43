import type { SigningKey } from '../credentials/keys/signing-key.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Registry } from '../domain/registry.ts';
import { dataFiles } from '../exports/data/data-files.ts';
import { feedFiles } from '../exports/feeds/feed-files.ts';
import { plaqueStates } from '../exports/plaque-states.ts';
import { robots } from '../exports/robots.ts';
import { sitemap } from '../exports/sitemap.ts';
import { TablePrinter } from '../exports/tables/table-printer.ts';
import { windowCalendars } from '../exports/window-calendar.ts';
import { searchBundles, type SearchBundle } from '../search/bundle.ts';
import { GatheredShelves } from '../search/gathered-shelves.ts';
import { searchDescription } from '../search/peers/description.ts';
import { pagefindVersion } from '../search/pagefind-version.ts';
import type { SearchDepth, SearchRecord } from '../search/record.ts';
import { shards } from '../search/shards.ts';
import { tableBundles } from '../search/table/table-bundle.ts';
import { feedsOf } from '../views/site/feeds.ts';
import type { Signer } from '../views/honour/signer.ts';
import { once } from '../views/once.ts';
import { paths } from '../views/paths.ts';
import { retiredPage } from '../views/site/retired.ts';
import { plan } from '../views/plan.ts';
import { emptySections } from '../views/site/empty-sections.ts';
import { siteView } from '../views/site/site.ts';
import type { ContentOnDay } from '../views/remembered/content-on-day.ts';
import type { Remembered, Take } from '../views/remembered/remembered.ts';
import type { LostAddresses } from '../views/site/tombstone.ts';
import { attachedFiles } from './attached-files.ts';
import { issuerFiles } from './issuer-files.ts';
import { ShownPhotos } from './photo-bundles.ts';
import { plaqueBadges } from './plaque-badges.ts';
import { plaqueDrawings } from './plaque-drawings.ts';
import type { PermalinkLedger } from './permalink-ledger.ts';
import { checkPermalinks, refuseBrokenPermalinks, type PermalinkCheck } from './permalinks.ts';
import { sealSite } from './seal-site.ts';
import { notedPage } from './page-note.ts';
import type { Plan, PlannedFile, PlannedPage } from './plan.ts';

/** A plan for the press, and the addresses it makes or keeps. */
export interface SiteToPress {
  plan: Plan;
  /** Of all pages, which takes a while: made when it is first asked for. */
  permalinks: () => PermalinkCheck;
  /** Complete once the last page was taken. */
  lost: LostAddresses;
  /** Is an address of a kind that is no promise? */
  isPassing: (path: string) => boolean;
}

/**
 * Everything the press prints of a content folder on a day: pages, exports, search bundles, and what stands at
 * addresses that were published once.
 */
export function siteToPress(
  { registry, ledger }: { registry: Registry; ledger: Ledger },
  options: {
    day: PlainDate;
    base: string;
    published: PermalinkLedger;
    /** The content folder, from which files beside notices are copied. */
    content: string;
    /** A preview at the desk: with drafts, and a mark on every page. */
    drafts?: boolean | undefined;
    /** How much is searched, by default what residents get. */
    search?: SearchDepth | undefined;
    /** Names the content; without it the site gets no manifest. */
    contentHash?: string | undefined;
    /** Files that stand beside the site without being part of it. */
    besides?: readonly PlannedFile[] | undefined;
    /** Without it nothing is signed, and the pages of boards say so. */
    signingKey?: SigningKey | undefined;
    /** Who signs, where that is done on another machine, which has the key. */
    signer?: Signer | undefined;
    /** What a process that stays has derived from earlier states of the same content. */
    remembered?: Remembered<ContentOnDay> | undefined;
  },
): SiteToPress {
  const {
    day,
    base,
    published,
    content,
    drafts,
    search: depth,
    besides = [],
    remembered,
    signingKey,
  } = options;
  const signer = signingKey ? signerOf(signingKey) : options.signer;
  const take: Take = remembered ? (key, make) => remembered.take(key, make) : (_, make) => make();
  const { contentHash } = options;
  const printer = new TablePrinter(take);
  const { print: printTable } = printer;
  const sitePlan = plan(registry, ledger, day, { searchBundles: [], printTable, drafts, signer, remembered });
  const frame = { ...siteView(registry.issuer, base), emptySections: emptySections(sitePlan.edition) };
  const site = drafts ? { ...frame, previewOf: day } : frame;
  const permalinks = once(() => checkPermalinks(published, sitePlan));
  const photos = new ShownPhotos();
  const lost: LostAddresses = { gone: [], takenDown: [] };
  const records: SearchRecord[] = [];
  let bundles: SearchBundle[] = [];
  let textBundles: string[] = [];
  let shelves: GatheredShelves | undefined;

  // What the search knows is gathered from the views as they pass by; so the search page, which names the
  // bundles, stands after every page that is searched.
  function* pages(): Generator<PlannedPage> {
    for (const { path, derive } of sitePlan.outlines) {
      if (path === paths.search) {
        const ofPagefind = searchBundles(shards(records, depth), pagefindVersion());
        bundles = depth === 'none' ? [] : [...ofPagefind, ...tableBundles(records)];
        textBundles = ofPagefind.map(({ path }) => path);
        const searchPage = plan(registry, ledger, day, {
          searchBundles: textBundles,
          printTable,
          drafts,
          signer,
        });
        yield searchPage.viewAt(paths.search) ?? derive();
      } else {
        const { note, page } = notedPage(path, () => derive().view, { take, depth });
        photos.see(note.photos);
        if (note.isTakenDown) lost.takenDown.push(path);
        if (note.isGone) lost.gone.push(path);
        if (note.record !== undefined) {
          records.push(note.record);
          shelves?.add(note.record);
        }
        yield page;
      }
    }
    for (const { path, kind, target } of permalinks().retired) {
      if (kind === 'page') continue;
      if (kind === 'gone') {
        lost.gone.push(path);
        lost.takenDown.push(path);
      }
      yield retiredPage({ path, kind, target });
    }
  }

  const tablesAhead = sitePlan.tablesAhead();
  const toPress: Plan = {
    day,
    site,
    pages: pages(),
    check: () => refuseBrokenPermalinks(permalinks()),
    meanwhile: () => tablesAhead.next().done !== true,
    begin: (store) => {
      printer.open(store);
      if (store.offer) shelves = new GatheredShelves({ pagefind: pagefindVersion(), depth }, store.offer);
    },
    drawings: plaqueDrawings(sitePlan.edition, site.url),
    signingKey,
    get files() {
      const data = dataFiles(sitePlan.edition, site);
      const feeds = feedFiles(feedsOf(sitePlan.edition), site);
      sitePlan.printTables();
      const search = searchDescription(registry.issuer, {
        pagefind: pagefindVersion(),
        bundles: textBundles,
      });
      return [
        robots(site.url),
        ...sitemap(site.url, sitePlan.indexedPaths()),
        ...data,
        ...feeds,
        ...printer.files,
        ...windowCalendars(sitePlan.edition, site.url),
        ...plaqueStates(sitePlan.edition),
        ...plaqueBadges(sitePlan.edition),
        ...issuerFiles(registry.keys, { url: registry.issuer.url, base, day }),
        ...attachedFiles(sitePlan.edition, content),
        search,
        ...besides,
      ];
    },
    get bundles() {
      return [...photos.bundles(registry.photos, content), ...bundles];
    },
    seal:
      contentHash === undefined
        ? undefined
        : sealSite({
            site: site.url,
            day,
            signingKey,
            contentHash,
            manifests: registry.manifests,
            changes: sitePlan.edition.publications.changes,
          }),
    mdx: [...sitePlan.edition.registry.experiences.values()]
      .filter(({ format }) => format === 'mdx')
      .map(({ bodyMarkdown }) => bodyMarkdown),
  };
  return { plan: toPress, permalinks, lost, isPassing: sitePlan.isPassing };
}

/** What views may know of a key: nothing that is secret. */
function signerOf({ did, verificationMethod, from }: SigningKey): Signer {
  return { did, verificationMethod, from };
}
