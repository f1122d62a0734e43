import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { checkSite } from '../testing/browser/site-checks.ts';

const weightLimit = 20 * 1024;

describe.each(inject('sites'))('the sample built at $base', ({ base, dist }) => {
  const pages = globSync('**/*.html', { cwd: dist }).toSorted();
  const html = (path: string) => readFileSync(join(dist, path), 'utf8');
  const metas = (path: string) =>
    new Map(
      [...html(path).matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name, content]) => [
        name,
        content,
      ]),
    );

  test('has every kind of page', () => {
    const kinds = new Set(pages.map((path) => path.split('/')[0]));
    expect([...kinds].toSorted()).toEqual([
      '404.html',
      'about',
      'communities',
      'data',
      'experiences',
      'honors',
      'index.html',
      'indicators',
      'injuries',
      'inspections',
      'network',
      'notices',
      'p',
      'postings',
      'programs',
      'registers',
      'search',
      'streets',
      'village-affairs',
    ]);
    expect(pages.length).toBeGreaterThan(300);
  });

  test('has no dead link, no missing anchor, no foreign resource, no inline script or style', async () => {
    expect(await checkSite(dist, { base })).toEqual([]);
  });

  test('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const invalid = [];
    for (const path of pages) {
      const { results } = await validator.validateString(html(path));
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
        invalid.push(`${path}:${line} ${ruleId} ${message}`);
      }
    }
    expect(invalid).toEqual([]);
  });

  test('names the site on every page', () => {
    const incomplete = pages.filter((path) => {
      const names = metas(path);
      return !['SiteName', 'SiteDomain', 'SiteIDCode'].every((name) => names.get(name));
    });
    expect(incomplete).toEqual([]);
  });

  test('gives every notice and experience its title, time and source', () => {
    const articles = pages.filter((path) =>
      /^(?:notices|experiences)\/(?!page\/|kind\/)[^/]+\/index\.html$/.test(path),
    );
    expect(articles.length).toBeGreaterThan(25);
    for (const path of articles) {
      const names = metas(path);
      expect(names.get('ArticleTitle'), path).toBeTruthy();
      expect(names.get('PubDate'), path).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
      expect(names.get('ContentSource'), path).toBeTruthy();
    }
  });

  test('gives every column its name, description, keywords and type', () => {
    for (const path of ['notices', 'honors', 'programs', 'communities', 'experiences']) {
      const names = metas(`${path}/index.html`);
      for (const name of ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']) {
        expect(names.get(name), `${path} ${name}`).toBeTruthy();
      }
    }
  });

  test('prints no value that was lost on the way', () => {
    const lost = pages.filter((path) =>
      /\bundefined\b|\bNaN\b|\[object Object\]/.test(html(path).replaceAll(/<[^>]*>/g, ' ')),
    );
    expect(lost).toEqual([]);
  });

  test('lists in its sitemap every page that may be found, and nothing else', () => {
    const listed = [
      ...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g),
    ]
      .map(([, path]) => decodeURI(path ?? ''))
      .toSorted();
    const findable = pages
      .filter((path) => !/<meta name="robots" content="noindex/.test(html(path)))
      .map((path) => base + path.replace(/index\.html$/, ''))
      .toSorted();
    expect(listed).toEqual(findable);
  });

  test('keeps each page with its styles within the weight limit, print sheets apart', () => {
    const heavy = pages
      .filter((path) => !path.includes('/print/'))
      .map((path) => ({ path, bytes: weightOf(path) }))
      .filter(({ bytes }) => bytes > weightLimit);
    expect(heavy).toEqual([]);
  });

  function weightOf(path: string): number {
    const text = html(path);
    const sheets = [...text.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    );
    const bodies = [text, ...sheets.map((href) => readFileSync(join(dist, href.slice(base.length)), 'utf8'))];
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  }

  test('carries the files that stand beside the pages', () => {
    for (const file of ['robots.txt', 'sitemap.xml', 'favicon.svg'])
      expect(existsSync(join(dist, file)), file).toBe(true);
  });
});
