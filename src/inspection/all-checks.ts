import type { PageCheck } from './check.ts';
import { anchorsCheck } from './checks/anchors.ts';
import { articleMetaCheck } from './checks/article-meta.ts';
import { channelsCheck } from './checks/channels.ts';
import { columnMetaCheck } from './checks/column-meta.ts';
import { deadLinksCheck } from './checks/dead-links.ts';
import { emptyColumnsCheck } from './checks/empty-columns.ts';
import { footerCheck } from './checks/footer.ts';
import { foreignResourcesCheck } from './checks/foreign-resources.ts';
import { pageHeadCheck } from './checks/page-head.ts';
import { pageWeightCheck } from './checks/page-weight.ts';
import { securityPolicyCheck } from './checks/security-policy.ts';
import { siteMetaCheck } from './checks/site-meta.ts';

/** Every check, in the order of their codes: HB780 to HB799 are those of pages. */
export const pageChecks: readonly PageCheck[] = [
  pageHeadCheck,
  securityPolicyCheck,
  siteMetaCheck,
  columnMetaCheck,
  articleMetaCheck,
  footerCheck,
  channelsCheck,
  deadLinksCheck,
  anchorsCheck,
  foreignResourcesCheck,
  pageWeightCheck,
  emptyColumnsCheck,
];
