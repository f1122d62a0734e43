import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { jsonFeedSchema } from '../testing/json-feed/schema.ts';
import { jsonLdTroubles } from '../testing/schema-org/check-json-ld.ts';

const origin = 'https://hongbang.qinghe.example';

describe.each(inject('sites'))('what the sample exports at $base', ({ base, dist }) => {
  const text = (path: string) => readFileSync(join(dist, path), 'utf8');
  const pages = globSync('**/*.html', { cwd: dist }).toSorted();
  /** The file of dist that answers an address of the site. */
  const answered = (address: string) => {
    const url = new URL(address, origin);
    const path = decodeURI(url.pathname).slice(base.length);
    const isHere = url.origin === origin && url.pathname.startsWith(base);
    return isHere && existsSync(join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  };

  test('each page that offers a file states its bytes and SHA-256', () => {
    const wrong: string[] = [];
    let offered = 0;
    for (const page of pages) {
      for (const [, href = '', sha256] of text(page).matchAll(
        /<a href="([^"]+)" download[\s\S]*?<code>([0-9a-f]{64})<\/code>/g,
      )) {
        offered += 1;
        const file = decodeURI(href).slice(base.length);
        const bytes = readFileSync(join(dist, file));
        if (createHash('sha256').update(bytes).digest('hex') !== sha256) wrong.push(`${page} ${file}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(offered).toBeGreaterThan(30);
  });

  test('the data package is valid, true to its files, and its tables fit their schemas', async () => {
    const { resources } = JSON.parse(text('data/datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    for (const { path, bytes, hash } of resources) {
      const body = readFileSync(join(dist, 'data', path));
      expect([path, body.length, `sha256:${createHash('sha256').update(body).digest('hex')}`]).toEqual([
        path,
        bytes,
        hash,
      ]);
    }
    // The library takes a byte order mark, which Excel needs, for a part of the first heading.
    const copy = mkdtempSync(join(tmpdir(), 'hongbang-data-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    cpSync(join(dist, 'data'), copy, { recursive: true });
    for (const file of globSync('**/*.csv', { cwd: copy })) {
      const path = join(copy, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    }
    const described = await Package.load(join(copy, 'datapackage.json'));
    expect(described.errors).toEqual([]);
    const tables = described.resources.filter(({ descriptor }) => descriptor.format === 'csv');
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      const json = JSON.parse(text(`data/${table.descriptor.path.replace('.csv', '.json')}`)) as object[];
      expect(await table.read({ keyed: true }), table.name).toHaveLength(json.length);
    }
  });

  test('every row of every JSON file fits the JSON Schema beside it', () => {
    const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
    const schemas = globSync('data/*.schema.json', { cwd: dist });
    expect(schemas).toHaveLength(6);
    for (const schema of schemas) {
      const validate = ajv.compile(JSON.parse(text(schema)) as object);
      validate(JSON.parse(text(schema.replace('.schema.json', '.json'))));
      expect(validate.errors ?? [], schema).toEqual([]);
    }
  });

  test('every feed can be read, and leads to pages of this site', () => {
    const feeds = globSync('feeds/**/*.xml', { cwd: dist });
    expect(feeds.length).toBeGreaterThan(20);
    for (const path of feeds) {
      const { self, url, items } = parseFeed(text(path));
      expect(self).toBe(`${origin}${base}${path}`);
      const links = [url, self, ...items.flatMap((item) => [item.url, ...linksIn(item.content ?? '')])];
      expect(links.filter((link) => link === null || (link.startsWith(origin) && !answered(link)))).toEqual(
        [],
      );
    }
    const validate = addFormats.default(new Ajv2020()).compile(jsonFeedSchema);
    for (const path of globSync('feeds/**/feed.json', { cwd: dist })) {
      validate(JSON.parse(text(path)));
      expect(validate.errors ?? [], path).toEqual([]);
    }
  });

  test('every page that may be found leads readers to feeds that exist', () => {
    const lost = pages.flatMap((page) => {
      const html = text(page);
      const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"/g)];
      if (html.includes('<meta name="robots" content="noindex"')) return links.length === 0 ? [] : [page];
      const dead = links.filter(([, , href = '']) => !answered(href));
      return links.length < 3 || dead.length > 0 ? [page] : [];
    });
    expect(lost).toEqual([]);
    expect(text('programs/green/index.html')).toContain(`href="${base}feeds/programs/green/atom.xml"`);
    expect(text('streets/jinxiu/index.html')).toContain(`href="${base}feeds/streets/jinxiu/rss.xml"`);
  });

  test('what pages say in JSON-LD is schema.org, with addresses of this site', async () => {
    const troubles: string[] = [];
    const types = new Set<string>();
    for (const page of pages) {
      for (const [, json = ''] of text(page).matchAll(
        /<script type="application\/ld\+json">([^<]*)<\/script>/g,
      )) {
        for (const trouble of await jsonLdTroubles(JSON.parse(json) as object))
          troubles.push(`${page} ${trouble}`);
        for (const [, type = ''] of json.matchAll(/"@type":"(\w+)"/g)) types.add(type);
        for (const [, address = ''] of json.matchAll(/"(?:url|contentUrl)":"([^"]+)"/g)) {
          if (address.startsWith(origin) && !answered(address)) troubles.push(`${page} → ${address}`);
        }
      }
    }
    expect(troubles).toEqual([]);
    expect([...types].toSorted()).toEqual([
      'Article',
      'Certification',
      'DataCatalog',
      'DataDownload',
      'Dataset',
      'GovernmentOrganization',
      'Place',
      'WebSite',
    ]);
  });
});

function linksIn(html: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
}
