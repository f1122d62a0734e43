import { describe, expect, inject, test } from 'vitest';
import { pageChecks } from './all-checks.ts';
import { openBuiltSite } from './built-site.ts';
import { inspectSite } from './inspect.ts';

/** Something wrong in a page of the sample, by the code of the check that must see it. */
const faults: Record<string, [path: string, part: RegExp, altered: string]> = {
  HB780: ['index.html', / lang="zh-CN"/, ''],
  HB781: ['about/index.html', /<h1/, '<h1 style="color:red"'],
  HB782: ['search/index.html', /name="SiteIDCode"/, 'name="x"'],
  HB783: ['notices/index.html', /name="ColumnType"/, 'name="x"'],
  HB784: [
    'notices/epidemic-free-list-2/index.html',
    /name="PubDate" content="[^"]*"/,
    'name="PubDate" content="2022-05-09"',
  ],
  HB785: ['404.html', /ICP备/, '备案'],
  HB786: ['p/QH-2204-0001/index.html', /网站找错/, '找'],
  HB787: ['honors/index.html', /href="[^"]*epidemic-free\/2022-3\/"/, 'href="no-such-list/"'],
  HB788: ['communities/index.html', /href="#main"/, 'href="#nowhere"'],
  HB789: ['programs/index.html', /<\/main>/, '<img src="https://cdn.example/a.png" alt=""></main>'],
  HB790: ['network/index.html', /<\/main>/, `<pre>${noise(30_000)}</pre></main>`],
  HB791: ['experiences/index.html', /<main[^]*<\/main>/, '<main id="main"><h1>经验做法</h1></main>'],
};

describe.each(inject('sites'))('the sample built at $base', ({ base, dist }) => {
  const site = openBuiltSite(dist);

  test('has nothing that an inspection of government sites would find, from tags to dead links and weight', () => {
    expect(site.base).toBe(base);
    expect([...inspectSite(site)]).toEqual([]);
  });

  test.each(pageChecks.map(({ code, title }) => [code, title]))(
    'with a fault in one page would be caught: %s %s',
    (code) => {
      const [path, part, altered] = faults[code] ?? [];
      if (path === undefined || part === undefined) throw new Error(`no fault provokes ${code}`);
      const html = Buffer.from(site.read(path)).toString('utf8');
      expect(html).toMatch(part);
      const faulty = Buffer.from(html.replace(part, () => altered ?? ''));
      const read = (file: string) => (file === path ? faulty : site.read(file));
      expect([...inspectSite({ ...site, read }, [path])].map((finding) => finding.code)).toEqual([code]);
    },
  );
});

/** Letters that cannot be packed, the same each time. */
function noise(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return String.fromCodePoint(97 + (seed % 26));
  }).join('');
}
