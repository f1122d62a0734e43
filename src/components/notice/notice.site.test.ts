import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesWith, textsOfSite } from '../../testing/texts-of-site.ts';

/** What nobody outside the office may read: officials of approval records, the text of a hidden notice. */
const secrets = ['拟稿员甲', '审核员乙', '复核员戊', '校对员己', '签发人丙', '保密员丁', '志愿代办员'];

describe.each(inject('sites'))('notices of the sample built at $base', ({ base, dist }) => {
  const html = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

  test('no approval record and nothing of a hidden notice is in any file of the site', () => {
    const texts = textsOfSite(dist);
    expect(filesWith(texts, '不再报送')).not.toEqual([]);
    expect(secrets.flatMap((secret) => filesWith(texts, secret))).toEqual([]);
  });

  test('a hidden notice keeps its address and says why', () => {
    expect(html('notices/volunteer-roster')).toContain('含有不应公开的个人联系方式。');
    expect(html('notices/volunteer-roster')).toContain('<meta name="robots" content="noindex">');
  });

  test.each(['star-rated-decision-2022', 'epidemic-free-list-2'])(
    'each file of %s is there, with the SHA-256 that the page prints',
    (id) => {
      const printed = [
        ...html(`notices/${id}`).matchAll(
          /href="([^"]+\.(?:pdf|csv|xlsx))"[^]*?<code>([0-9a-f]{64})<\/code>/g,
        ),
      ];
      expect(printed.length).toBeGreaterThan(4);
      for (const [, address = '', sha256] of printed) {
        const bytes = readFileSync(join(dist, address.slice(base.length)));
        expect(createHash('sha256').update(bytes).digest('hex'), address).toBe(sha256);
      }
    },
  );

  test('a page of a notice promises no days', () => {
    const text = html('notices/disaster-reduction-candidates-2022');
    expect(text).not.toMatch(/还剩|公示中|已结束/);
    expect(text).toContain('data-window-to="2022-05-24"');
    expect(existsSync(join(dist, 'notices/disaster-reduction-candidates-2022/window.ics'))).toBe(true);
  });

  test('the scripts that a notice loads have at most 2 KB compressed', () => {
    const sources = [...html('notices/epidemic-free-list-2').matchAll(/<script[^>]*src="([^"]+)"/g)];
    // The modes that a reader has set, before the page is drawn, and the script of the site.
    expect(sources).toHaveLength(2);
    const names = new Set(sources.map(([, source]) => source?.slice(base.length) ?? ''));
    // Static imports load with the page, dynamic ones when they are needed.
    for (const name of names) {
      const code = readFileSync(join(dist, name), 'utf8');
      for (const [, next] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
        names.add(join(name, '..', next ?? ''));
      }
    }
    const bytes = [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0);
    expect(bytes).toBeLessThanOrEqual(2048);
  });
});
