import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';

describe.each(inject('sites'))('the sample built at $base', ({ base, dist }) => {
  const pages = globSync('**/*.html', { cwd: dist }).toSorted();
  const html = (path: string) => readFileSync(join(dist, path), 'utf8');

  test('has every kind of page', () => {
    const kinds = new Set(pages.map((path) => path.split('/')[0]));
    expect([...kinds].toSorted()).toEqual([
      '404.html',
      'about',
      'communities',
      'data',
      'experiences',
      'help',
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
      'verify',
      'village-affairs',
    ]);
    expect(pages.length).toBeGreaterThan(300);
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

  test('carries the files that stand beside the pages', () => {
    for (const file of ['robots.txt', 'sitemap.xml', 'favicon.svg'])
      expect(existsSync(join(dist, file)), file).toBe(true);
  });
});

// Pages at another base differ in nothing but their addresses: both-bases.site.test.ts.
test.each(inject('sites').slice(-1))('every page built at $base is valid HTML', async ({ dist }) => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const invalid = [];
  for (const path of globSync('**/*.html', { cwd: dist }).toSorted()) {
    const { results } = await validator.validateString(readFileSync(join(dist, path), 'utf8'));
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      invalid.push(`${path}:${line} ${ruleId} ${message}`);
    }
  }
  expect(invalid).toEqual([]);
});
