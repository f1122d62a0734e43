import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe.each(inject('sites'))('members in the sample built at $base', ({ base, dist }) => {
  const html = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  const main = (path: string) => /<main[^]*<\/main>/.exec(html(path))?.[0] ?? '';

  test('the page of a street that has joined is its home, that of another is the district’s', () => {
    const home = main('streets/jinxiu');
    for (const text of ['锦绣街道办事处', '来街道一楼大厅问', '锦绣街道的通告', '社区在线']) {
      expect(home).toContain(text);
    }
    for (const id of ['jinxiu-epidemic-free-3', 'jinxiu-lift-publicity-2022']) {
      expect(home).toContain(`href="${base}notices/${id}/"`);
    }
    expect(main('streets/binhe')).not.toContain('社区在线');
  });

  test('the page of a village that has joined names its office, notices and experiences', () => {
    const home = main('communities/liuxi');
    expect(home).toContain('柳溪村村民委员会');
    expect(home).toContain(`href="${base}notices/liuxi-doctor-2022/"`);
    expect(home).toContain(`href="${base}experiences/liuxi-broadcast/"`);
  });

  test('a notice of a member is signed by its office and leads to its home', () => {
    const page = html('notices/wenmiao-lane-works-2022');
    expect(page).toContain('<meta name="ContentSource" content="文庙街道办事处"');
    expect(page).toContain(`href="${base}streets/wenmiao/"`);
    expect(page).toContain(`href="${base}streets/wenmiao/notices/"`);
  });

  test('a list that a street attaches holds its own units alone', () => {
    const csv = readFileSync(join(dist, 'notices/jinxiu-epidemic-free-3/1.csv'), 'utf8');
    expect(csv).toContain('锦绣街道');
    expect(csv).not.toMatch(/滨河街道|文庙街道|东风镇/);
  });

  test('what a member published is among all notices under its name, and in the feed of its street', () => {
    expect(main('notices')).toContain('学前社区居民委员会');
    const feed = readFileSync(join(dist, 'feeds/streets/wenmiao/rss.xml'), 'utf8');
    expect(feed).toContain('notices/wenmiao-lane-works-2022/');
    expect(feed).toContain('notices/xueqian-school-gate-2022/');
    expect(feed).not.toContain('notices/jinxiu-');
  });

  test('the network names three streets and four communities, and what comes later is not yet there', () => {
    const network = main('network');
    const joined = [...network.matchAll(/<time datetime="(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => day);
    // The first is the day of the page.
    expect(joined).toHaveLength(1 + 3 + 4);
    expect(network).toContain(`href="${base}streets/binhe/"`);
    expect(existsSync(join(dist, 'notices/jinxiu-storm-2026'))).toBe(false);
  });
});
