import { z } from 'zod';
import { editing } from './editing.ts';
import { id, line, name, webAddress } from './id.ts';
import { noticeKind } from './notice.ts';
import { checkPeers, peer } from './peer.ts';
import { plainDate } from './plain-date.ts';

/** Stand in a new site for what its office does not know yet; the gate reminds of them (HB336). */
export const nameYetToCome = '待填';
export const siteIdYetToCome = '0000000000';

/** 发布机关: the office that publishes this site (`content/issuer.md`; the body is the text of 关于本站). */
export const issuer = z
  .strictObject({
    /** Prefix of nothing, owner of everything: the id that peers know this site by. */
    id,
    /** Full name of the office, as on its seal. */
    name,
    /** Name of the site, meta SiteName (政府网站发展指引). */
    siteName: name,
    /** The district's short name in front of 红榜, shown as the brand. */
    shortName: name,
    description: line,
    /** Public address of the site, without base path. */
    url: webAddress,
    /** Path under which the site is published, `/` or `/ztzl/hongbang/`. */
    base: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'HB208' }),
    /** 政府网站标识码, ten characters. */
    siteId: z.string().regex(/^[0-9A-Za-z]{10}$/, { error: 'HB209' }),
    /** ICP 备案号. */
    icp: line,
    /** 公安备案号. */
    publicSecurity: line,
    address: line,
    phone: line,
    /** Office of the portal this site is a column of, and where it takes questions (互动渠道). */
    portal: z.strictObject({ name, url: webAddress, messages: webAddress }),
    /** How many boards may hang at one door; the rest hang in the hall or stay on the list. */
    doorPlaques: z.int().min(0).max(20),
    /** 许可: under what terms the open data may be used, and where those terms stand. */
    licence: z.strictObject({ name, url: webAddress }),
    /** Notices of these kinds published from this day on must have an approval record; none where left out. */
    approvals: z.strictObject({ kinds: z.array(noticeKind).min(1), from: plainDate }).optional(),
    /** Other sites in which the search looks too, in the order in which their hits are listed. */
    peers: z.array(peer).default([]),
    /** Where content is kept, for the editor at `/admin/`; without it the site has none. */
    editing: editing.optional(),
    /** True while the content is the sample: every page says that its data are invented. */
    sample: z.boolean().default(false),
  })
  .superRefine((own, context) => checkPeers(own, (issue) => context.addIssue(issue)));
export type Issuer = z.infer<typeof issuer> & { aboutMarkdown: string };
