import type { SiteCheck } from './site-check.ts';
import { accessCheck } from './site-checks/access.ts';
import { certificateCheck } from './site-checks/certificate.ts';
import { domainNameCheck } from './site-checks/domain-name.ts';
import { forgedDatesCheck } from './site-checks/forged-dates.ts';
import { homeUpdatesCheck } from './site-checks/home-updates.ts';
import { issuerKeysCheck } from './site-checks/issuer-keys.ts';
import { manifestAuditCheck } from './site-checks/manifest-audit.ts';
import { outwardLinksCheck } from './site-checks/outward-links.ts';
import { reachCheck } from './site-checks/reach.ts';
import { personalNumbersCheck } from './site-checks/personal-numbers.ts';
import { readByPeopleCheck } from './site-checks/read-by-people.ts';
import { responseHeadersCheck } from './site-checks/response-headers.ts';
import { staleColumnsCheck } from './site-checks/stale-columns.ts';

/** Every check of a whole site, in the order of their codes: HB792 to HB799, HB830 to HB839. */
export const siteChecks: readonly SiteCheck[] = [
  homeUpdatesCheck,
  staleColumnsCheck,
  forgedDatesCheck,
  responseHeadersCheck,
  certificateCheck,
  issuerKeysCheck,
  domainNameCheck,
  outwardLinksCheck,
  accessCheck,
  manifestAuditCheck,
  reachCheck,
  readByPeopleCheck,
  personalNumbersCheck,
];
