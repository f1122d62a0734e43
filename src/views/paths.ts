import type { NoticeKind } from '../domain/notice.ts';
import { nonPlaceKinds, type UnitKind } from '../domain/unit-kind.ts';

/** The forms in which a board is drawn. */
export type PlaqueFormat = 'svg' | 'png' | 'pdf';

/**
 * The address of every page, without base. URLs are promises: they hold ids, which never change, and never names.
 */
export const paths = {
  home: '/',
  about: '/about/',
  search: '/search/',
  notFound: '/404.html',
  programs: '/programs/',
  honourLists: '/honors/',
  communities: '/communities/',
  data: '/data/',
  dataset: (id: string) => `/data/${id}/`,
  /** The directory by pinyin initial: `a` … `z`, `other`. */
  initial: (letter: string, page = 1) => paged(`/communities/initial/${letter}/`, page),
  notices: (page = 1) => paged('/notices/', page),
  noticesOfKind: (kind: NoticeKind, page = 1) => paged(`/notices/kind/${kind}/`, page),
  notice: (id: string) => `/notices/${id}/`,
  /** The second and later pages of a notice's lists. */
  noticeLists: (id: string, page: number) => paged(`/notices/${id}/`, page),
  /** Stem of the files of a list, which count from 1. */
  noticeTable: (id: string, list: number) => `/notices/${id}/${list}`,
  noticeFile: (id: string, name: string) => `/notices/${id}/${name}`,
  noticeWindow: (id: string) => `/notices/${id}/window.ics`,
  noticePrint: (id: string) => `/notices/${id}/print/`,
  program: (id: string) => `/programs/${id}/`,
  /** 申报材料. */
  application: (program: string, cycle: string, unit: string) =>
    `/programs/${program}/applications/${cycle}/${unit}/`,
  /** 伤害统计 of a unit. */
  injuries: (unit: string) => `/injuries/${unit}/`,
  honourList: (program: string, cycle: string, page = 1) => paged(`/honors/${program}/${cycle}/`, page),
  honourListPrint: (program: string, cycle: string) => `/honors/${program}/${cycle}/print/`,
  /** What became of a list since an earlier one. */
  honourComparison: (program: string, cycle: string, other: string, page = 1) =>
    paged(`/honors/${program}/${cycle}/diff/${other}/`, page),
  /** A part of the newest list, whichever that is: `kind` street, level or order. */
  honourSelection: (program: string, kind: string, key: string, page = 1) =>
    paged(`/honors/${program}/${kind}/${key}/`, page),
  community: (id: string) => `/communities/${id}/`,
  street: (id: string) => `/streets/${id}/`,
  /** 社区在线: the streets and communities that have joined. */
  network: '/network/',
  /** What a street or community publishes itself. */
  memberNotices: (unit: { id: string; kind: UnitKind }, page = 1) =>
    paged(`${unitPath(unit) ?? ''}notices/`, page),
  experiences: (page = 1) => paged('/experiences/', page),
  experience: (id: string) => `/experiences/${id}/`,
  /** Folder of the printed files of a photograph, after the first 16 digits of its SHA-256. */
  photo: (sha256: string) => `/photos/${sha256.slice(0, 16)}/`,
  plaque: (number: string) => `/p/${number}/`,
  /** The guide for editors. */
  guide: '/help/',
  guidePage: (id: string) => `/help/${id}/`,
  plaqueFile: (number: string, format: PlaqueFormat) => `/p/${number}/plaque.${format}`,
  /** What the ledger says of a board. */
  plaqueState: (number: string) => `/p/${number}/state.json`,
  credential: (number: string) => `/p/${number}/credential.json`,
  /** The keys of the issuer, as `did:web` finds them. */
  issuerDocument: '/issuer/did.json',
  wellKnownIssuerDocument: '/.well-known/did.json',
  /** A status list, from 1. */
  statusList: (list: number) => `/status/revocation-${list}.json`,
  /** The page that checks credentials; a number stands behind `#`. */
  verify: '/verify/',
  /** 上墙清单 of a unit. */
  wallList: (unit: { id: string; kind: UnitKind }) => `${unitPath(unit) ?? ''}plaques/`,
  inspections: (page = 1) => paged('/inspections/', page),
  inspection: (id: string) => `/inspections/${id}/`,
  registers: '/registers/',
  register: (id: string, page = 1) => paged(`/registers/${id}/`, page),
  registerPrint: (id: string) => `/registers/${id}/print/`,
  registerEntry: (register: string, id: string) => `/registers/${register}/${id}/`,
  indicators: '/indicators/',
  indicatorSeries: (id: string) => `/indicators/${id}/`,
  villageAffairs: '/village-affairs/',
  villageAffairsOf: (year: number) => `/village-affairs/${year}/`,
  /** The hashes of all files of the site. */
  manifest: '/manifest.json',
  /** 发布记录. */
  log: (page = 1) => paged('/about/log/', page),
  /** Stem of the files of the chain of manifests. */
  logTable: '/about/log/manifests',
  plaqueBadge: (number: string) => `/p/${number}/badge.svg`,
  postings: '/postings/',
  posting: (id: string) => `/postings/${id}/`,
};

/** The page of a unit; undefined for persons, families and works, which have none. */
export function unitPath(unit: { id: string; kind: UnitKind }): string | undefined {
  if (nonPlaceKinds.includes(unit.kind)) return undefined;
  return unit.kind === 'street' || unit.kind === 'town' ? paths.street(unit.id) : paths.community(unit.id);
}

function paged(first: string, page: number): string {
  return page === 1 ? first : `${first}page/${page}/`;
}
