import type { Issuer } from '../../domain/issuer.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Peer } from '../../domain/peer.ts';
import type { Section } from './empty-sections.ts';

/** What the layout shows on every page: header and footer. Equal for all pages of a build. */
export interface SiteView {
  siteName: string;
  shortName: string;
  office: string;
  description: string;
  /** Public address with base, ending in `/`: `https://www.example.org/ztzl/hongbang/`. */
  url: string;
  siteId: string;
  icp: string;
  publicSecurity: string;
  address: string;
  phone: string;
  portal: { name: string; url: string; messages: string };
  /** Terms of the open data. */
  licence: { name: string; url: string };
  /** Other sites that the search asks; every page names them in its security policy. */
  peers: Peer[];
  /** Entries of the main navigation that it leaves out, because nothing is in them yet. */
  emptySections?: readonly Section[] | undefined;
  /** The data are invented: every page says so. */
  sample: boolean;
  /** The day of a preview with drafts, made at the desk: every page says that it is none of the public site. */
  previewOf?: PlainDate | undefined;
}

/** The frame of every page; `base` is the path the site is built for. */
export function siteView(issuer: Issuer, base: string): SiteView {
  const {
    siteName,
    shortName,
    description,
    siteId,
    icp,
    publicSecurity,
    address,
    phone,
    portal,
    licence,
    peers,
    sample,
  } = issuer;
  return {
    siteName,
    shortName,
    office: issuer.name,
    description,
    url: new URL(base, issuer.url).href,
    siteId,
    icp,
    publicSecurity,
    address,
    phone,
    portal,
    licence,
    peers,
    sample,
  };
}
