import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesWith, textsOfSite } from '../../testing/texts-of-site.ts';

/** Parts of the sample's dossiers that only reviewers see: an item, a criterion, a value, notes. */
const secrets = [
  '封控、管控预案各一份',
  '册子不出社区',
  '出入口值守排班',
  '省级评审现场路线',
  '每个项目一盒，共6盒',
  '结对名册由社区保管',
  '零就业家庭动态消除率</th>',
  '邻居推荐三份',
  '推荐信和书面同意书',
];

describe.each(inject('sites').slice(-1))('dossiers of the sample built at $base', ({ dist }) => {
  const texts = textsOfSite(dist);
  const html = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

  test('what only reviewers see is in no file of the site', () => {
    expect(texts.size).toBeGreaterThan(500);
    const found = secrets.flatMap((secret) =>
      filesWith(texts, secret.replaceAll(/\s/g, '')).map((file) => `${file}: ${secret}`),
    );
    expect(found).toEqual([]);
    // The same dossiers are there with what is public of them.
    expect(filesWith(texts, '11号楼的楼栋长')).toEqual([
      'programs/epidemic-free/applications/2022-1/chunjiang-2/index.html',
    ]);
  });

  test('a dossier carried forward marks what is new, and shows printed beside computed', () => {
    const carried = html('programs/epidemic-free/applications/2022-3/chunjiang-2');
    expect(carried.match(/本期更新/g)).toHaveLength(3);
    const employed = html('programs/full-employment/applications/2021/chunjiang');
    expect(employed).toMatch(/2,887\/4,770人[^]*60\.5%[^]*60%/);
  });

  test('injuries: small cells are withheld, and nothing outside of the page tells of them', () => {
    const page = html('injuries/dongfeng');
    // The bars of the newest year, then the table of all years.
    const [bars = '', drowned = ''] = page.match(/<th scope="row">溺水<\/th>[^]*?<\/tr>/g) ?? [];
    expect(drowned.match(/不公开/g)).toHaveLength(2);
    expect(drowned).not.toMatch(/<td class="n">\s*[12]\s*</);
    expect(bars).toMatch(/<b>—<\/b>/);
    const poisoned = /<th scope="row">中毒<\/th>[^]*?<\/tr>/.exec(page)?.[0] ?? '';
    expect(poisoned).toContain('aria-label="不公开"');
    expect(poisoned).not.toMatch(/bar-part|<b>\d/);
    expect(filesWith(texts, '动物咬伤')).toEqual(['injuries/dongfeng/index.html']);
  });

  test('families and persons stand on their lists and notices alone, without where they live', () => {
    const files = filesWith(texts, '松风家庭').map((file) => file.split('/').slice(0, 2).join('/'));
    expect(new Set(files)).toEqual(
      new Set(['honors/peaceful-family', 'notices/peaceful-family-list-2021', 'programs/peaceful-family']),
    );
    const list = html('honors/five-good-family/2021');
    expect(list).toContain('荷月家庭');
    expect(list).not.toContain('老城社区');
  });

  test('what is only registered says so in its list, with grantor and document', () => {
    const list = html('honors/safe-community/2020');
    expect(list).toContain('省安社〔2020〕4号');
    expect(list).toContain('本站仅登记');
    expect(html('programs/safe-community')).toContain('国家级创建单位');
  });
});
