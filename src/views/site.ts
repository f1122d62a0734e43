import type { Issuer } from '../domain/issuer.ts';

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
  /** The data are invented: every page says so. */
  sample: boolean;
}

/** The frame of every page; `base` is the path the site is built for. */
export function siteView(issuer: Issuer, base: string): SiteView {
  const { siteName, shortName, description, siteId, icp, publicSecurity, address, phone, portal, sample } =
    issuer;
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
    sample,
  };
}
