import type { PlainDate } from '../domain/plain-date.ts';
import type { Locale } from '../i18n/gate/message.ts';
import { openBuiltSite, type BuiltSite } from '../inspection/built-site.ts';
import type { Finding } from '../inspection/check.ts';
import { inspectSite } from '../inspection/inspect.ts';
import { inspectionReport, type InspectionReport } from '../inspection/inspection-report.ts';
import { pagesSeen } from '../inspection/seen-pages.ts';
import type { Looked, SeenBarriers, SeenPages, SurveyFacts } from '../inspection/survey-facts.ts';
import { ask } from './ask.ts';
import { certificateOf } from './certificate.ts';
import { crawlSite, gently } from './crawl.ts';
import { askOutward, politely } from './outward-links.ts';
import type { SeenContent } from './seen-content.ts';
import { headersOfAnswers, headersOfFolder } from './seen-headers.ts';
import { keysOfDocument } from './seen-keys.ts';
import { lookForNumbers } from './seen-numbers.ts';

/** How far an inspection is: what is being done, and so many of it. */
export type SurveyProgress = (stage: string, done: number, total?: number) => void;

export interface SurveyOptions {
  asOf: PlainDate;
  locale: Locale;
  /** The content from which the site was built; undefined where it is not known. */
  content: string | undefined;
  /** Folder for what the gate keeps. */
  root: string;
  /** Ask the addresses of other sites. */
  links: boolean;
  /** Compare every file with the manifest. */
  audit: boolean;
  /** Pages that are read at most, of a site on the web. */
  pages: number;
  /** Looks at the pages in a browser; undefined: nobody does. */
  access: ((site: BuiltSite, pages: readonly string[]) => Promise<readonly SeenBarriers[]>) | undefined;
  onProgress: SurveyProgress;
}

/**
 * Inspects a site, in a folder or on the web, by everything on the list.
 * @throws NoBuiltSite where the folder holds none
 */
export async function surveySite(place: string, options: SurveyOptions): Promise<InspectionReport> {
  const address = /^https?:\/\//i.test(place) ? new URL(place) : undefined;
  const ofPlace = address ? await fromWeb(address, options) : fromFolder(place);
  const { site, paths, documentOfIssuer, ...seen } = ofPlace;
  const looked = lookAtPages(site, paths, options);
  const { pages } = looked;
  const { allowed, ...ofContent } = await contentOf(options);
  if ('unchecked' in ofContent.keys) ofContent.keys = keysPublished(await documentOfIssuer());
  const facts: SurveyFacts = {
    asOf: options.asOf,
    ...seen,
    pages,
    outward: await outwardOf(pages, options),
    ...ofContent,
    numbers: lookForNumbers(site, allowed, (done) => options.onProgress('查号码', done)),
    access: await accessOf(site, paths, options),
    audit: await auditOf(place, options),
  };
  return inspectionReport(place, facts, { found: looked.found, locale: options.locale });
}

async function fromWeb(address: URL, { pages, onProgress }: SurveyOptions) {
  const certificate = await certificateOf(address);
  const onPage = (done: number) => onProgress('读网页', done);
  const { site, pages: paths, reach, headers } = await crawlSite(address, { ...gently, pages, onPage });
  return {
    site,
    paths,
    host: address.host,
    certificate,
    reach: { seen: reach },
    headers: headersOfAnswers(address, headers),
    documentOfIssuer: async () => {
      const url = new URL('issuer/did.json', site.origin + site.base);
      const answer = await ask(url, 'GET', { milliseconds: gently.milliseconds, mostBytes: 1024 * 1024 });
      if ('fault' in answer) return { unchecked: `issuer/did.json：${answer.fault}` };
      return answer.status === 200 ? new TextDecoder().decode(answer.body) : undefined;
    },
  };
}

function fromFolder(folder: string) {
  const site = openBuiltSite(folder);
  const only = '只有文件夹；给出网址再查';
  return {
    site,
    paths: [...site.files].filter((file) => file.endsWith('.html')),
    host: new URL(site.origin).host,
    certificate: { unchecked: only },
    reach: { unchecked: only },
    headers: headersOfFolder(folder, site),
    documentOfIssuer: () =>
      Promise.resolve(
        site.files.has('issuer/did.json')
          ? new TextDecoder().decode(site.read('issuer/did.json'))
          : undefined,
      ),
  };
}

function lookAtPages(
  site: BuiltSite,
  paths: readonly string[],
  { asOf, onProgress }: SurveyOptions,
): { pages: Looked<SeenPages>; found: Finding[] | undefined } {
  if (paths.length === 0) return { pages: { unchecked: '没有读到网页' }, found: undefined };
  const together = pagesSeen(site, asOf);
  let done = 0;
  const found = [
    ...inspectSite(site, paths, (page) => {
      together.take(page);
      onProgress('查网页', (done += 1), paths.length);
    }),
  ];
  return { pages: { seen: together.seen() }, found };
}

async function contentOf({ content, root }: SurveyOptions): Promise<SeenContent> {
  const unchecked = '没有内容文件夹：用 --content 指定';
  if (content === undefined) return { history: { unchecked }, keys: { unchecked }, allowed: undefined };
  // The gate takes half a second to load: only where there is something to read.
  const { lookAtContent } = await import('./seen-content.ts');
  return lookAtContent(content, root);
}

/** @param document text of `issuer/did.json`; undefined where there is none */
function keysPublished(document: string | { unchecked: string } | undefined): SurveyFacts['keys'] {
  if (document === undefined) return { notApplicable: '网站没有公布钥匙（issuer/did.json），牌匾不签名' };
  return typeof document === 'string' ? keysOfDocument(document) : document;
}

async function outwardOf(
  pages: Looked<SeenPages>,
  { links, onProgress }: SurveyOptions,
): Promise<SurveyFacts['outward']> {
  if (!('seen' in pages)) return { unchecked: '没有读到网页' };
  const { outward } = pages.seen;
  if (!links) return { unchecked: `站外链接 ${outward.size} 个，没有去问；加 --links` };
  return askOutward(outward, {
    ...politely,
    onAnswer: (done, total) => onProgress('问站外链接', done, total),
  });
}

async function accessOf(
  site: BuiltSite,
  paths: readonly string[],
  { access }: SurveyOptions,
): Promise<SurveyFacts['access']> {
  if (access === undefined) return { unchecked: '没有在浏览器里看；加 --access（要几分钟）' };
  return paths.length === 0 ? { unchecked: '没有读到网页' } : { seen: await access(site, paths) };
}

async function auditOf(place: string, { audit, onProgress }: SurveyOptions): Promise<SurveyFacts['audit']> {
  if (!audit) return { unchecked: '没有逐个核对文件；加 --audit' };
  // All kinds of pages come with it: loaded only where it is asked for.
  const { lookByManifest } = await import('./seen-audit.ts');
  return lookByManifest(place, (done, total) => onProgress('核对文件', done, total));
}
