import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../store/gate.ts';
import { pageElements } from '../inspection/page-elements.ts';
import { publicityExample } from '../testing/views/notice.ts';
import { plan, type SitePlan } from '../views/plan.ts';
import { siteView, type SiteView } from '../views/site/site.ts';
import { copiesPage } from './copies-page.ts';
import { findShared } from './find-shared.ts';
import { imagePage } from './image-page.ts';
import { portalFragment } from './portal-fragment.ts';
import { richText } from './rich-text.ts';
import type { SharedDocument } from './shared-document.ts';
import { sharedNotice } from './shared-notice.ts';

const app = join(import.meta.dirname, '..', '..');
const base = '/ztzl/hongbang/';
const examplePath = '/notices/2022-star-publicity/';
const day = '2022-06-20';
let sitePlan: SitePlan;
let site: SiteView;
let all: SharedDocument[];

beforeAll(async () => {
  const { registry, ledger } = await readContent({ content: join(app, 'content'), root: app });
  if (!registry || !ledger) throw new Error('the sample has problems');
  sitePlan = plan(registry, ledger, day, { searchBundles: [] });
  site = siteView(registry.issuer, base);
  const { edition } = sitePlan;
  const lists = [...registry.programs.keys()].flatMap((program) =>
    edition.lists.of(program).map(({ cycle }) => `${program}/${cycle.id}`),
  );
  const wanted = [...edition.publications.notices.map(({ id }) => id), ...lists];
  all = wanted.flatMap((one) => {
    const found = findShared(edition, one, site);
    return 'shared' in found ? [found.shared] : [];
  });
  // Headings, a table and a numbered list in the text, which the sample does without.
  all.push(sharedNotice(publicityExample, examplePath, site));
});

/** Rules of html-validate that a document, of whatever kind, breaks. */
async function brokenRules(of: (shared: SharedDocument) => string, among = all): Promise<string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const broken: string[] = [];
  for (const shared of among) {
    const { results } = await validator.validateString(of(shared));
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      broken.push(`${shared.address}:${line} ${ruleId} ${message}`);
    }
  }
  return broken;
}

/** Elements of a piece of HTML that are not there unless they are written. */
function elementsOf(html: string) {
  return pageElements(html).filter(({ tag }) => !['html', 'head', 'body'].includes(tag));
}

test('every notice and every list of the sample can be passed on', () => {
  expect(all.length).toBeGreaterThan(60);
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
});

describe('the fragment for portals', () => {
  test('is valid HTML', async () => {
    expect(await brokenRules(portalFragment)).toEqual([]);
  });

  test('holds nothing that only our pages know', () => {
    const tags = new Set<string>();
    const attributes = new Set<string>();
    for (const element of all.flatMap((shared) => elementsOf(portalFragment(shared)))) {
      tags.add(element.tag);
      for (const name of element.attributes.keys()) attributes.add(name);
    }
    expect([...attributes].toSorted()).toEqual(['href', 'scope']);
    expect([...tags].filter((tag) => /^(?:div|span|script|style|link|iframe|h1)$/.test(tag))).toEqual([]);
    expect(tags).toContain('table');
  });

  test('has whole addresses only, and those of pages of the site lead to one', () => {
    const home = site.url.slice(0, -1);
    const pages = new Set(sitePlan.paths());
    const hrefs = all.flatMap((shared) =>
      elementsOf(portalFragment(shared)).flatMap(({ attributes }) => attributes.get('href') ?? []),
    );
    expect(hrefs.filter((address) => !/^(?:https:\/\/|mailto:|tel:)/.test(address))).toEqual([]);
    const ours = hrefs.filter((address) => address.startsWith(home));
    const paths = ours.map((address) => decodeURI(address.slice(home.length)));
    expect(ours.length).toBeGreaterThan(all.length);
    const known = (path: string) => pages.has(path) || path === examplePath || !path.endsWith('/');
    expect(paths.filter((path) => !known(path))).toEqual([]);
  });
});

describe('the rich text for 公众号', () => {
  test('is valid HTML but for its inline styles', async () => {
    const broken = await brokenRules(richText);
    expect(broken.filter((rule) => !rule.includes(' no-inline-style '))).toEqual([]);
  });

  test('has no link and no picture, and styles stand at the elements, in pixels', () => {
    const elements = all.flatMap((shared) => elementsOf(richText(shared)));
    const names = new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]));
    expect([...names].toSorted()).toEqual(['style']);
    expect(elements.filter(({ tag }) => /^(?:a|img|div|span|script|style)$/.test(tag))).toEqual([]);
    const styles = elements.flatMap(({ attributes }) => attributes.get('style') ?? []);
    expect(styles.filter((style) => /\d(?:r?em|pt|vw)\b|url\(|var\(/.test(style))).toEqual([]);
    expect(elements.filter(({ tag, attributes }) => tag === 'p' && !attributes.has('style'))).toEqual([]);
  });

  test('says where it comes from, in letters', () => {
    expect(all.filter((shared) => !richText(shared).includes(`以网页为准：${shared.address}<`))).toEqual([]);
  });
});

test('the page of the picture asks nothing of other machines', () => {
  for (const shared of all) {
    const html = imagePage(shared, site);
    expect(html).toContain(`>${shared.title}</h1>`);
    expect(html).not.toMatch(/<(?:a|img|script|link)\b/);
    expect([...html.matchAll(/url\('([^']*)'/g)].filter(([, url]) => !url?.startsWith('file:'))).toEqual([]);
  }
});

test('no form says an undefined value or half-width punctuation between Chinese', () => {
  for (const { wideHtml, narrowHtml } of all) {
    const text = `${wideHtml}${narrowHtml}`.replaceAll(/<[^>]*>/g, '');
    expect(text).not.toMatch(/undefined|NaN|\[object|[一-鿿][,:;!?()][一-鿿]/);
  }
});

test('the page of copies is valid HTML but for what makes it one file', async () => {
  const page = (shared: SharedDocument) => {
    const made = { fragment: portalFragment(shared), richText: richText(shared) };
    return copiesPage(shared, { ...made, images: ['share-1.png', 'share-2.png'] });
  };
  const broken = await brokenRules(page, all.slice(-5));
  expect(broken.filter((rule) => !rule.includes(' no-inline-style '))).toEqual([]);
});
