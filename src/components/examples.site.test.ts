import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageElements } from '../inspection/page-elements.ts';
import { pageHeadCheck } from '../inspection/checks/page-head.ts';
import { securityPolicyCheck } from '../inspection/checks/security-policy.ts';
import { examplePages } from '../testing/views/pages.ts';
import { printExamples } from '../testing/views/print-examples.ts';

const base = '/ztzl/hongbang/';
let printed: Map<string, string>;
const htmlOf = (path: string) => printed.get(path) ?? '';
/** The page as it is read, without tags. */
const textOf = (path: string) => htmlOf(path).replaceAll(/<[^>]*>/g, '');

beforeAll(async () => {
  printed = await printExamples(base);
});

describe.each(examplePages.map(({ path }) => path))('the example %s', (path) => {
  it('has nothing that the security policy forbids, and one heading of its own', () => {
    const html = htmlOf(path);
    const page = { path, bytes: Buffer.from(html), elements: pageElements(html) };
    const site = {
      base,
      origin: 'https://www.example.org',
      files: new Set<string>(),
      read: () => page.bytes,
    };
    const none = () => new Set<string>();
    expect([pageHeadCheck, securityPolicyCheck].flatMap(({ look }) => look(page, site, none))).toEqual([]);
  });

  it('skips no level of headings', () => {
    const levels = [...htmlOf(path).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it('says no undefined value and no half-width punctuation between Chinese', () => {
    expect(textOf(path)).not.toMatch(/undefined|NaN|\[object/);
    expect(textOf(path)).not.toMatch(/[一-鿿][,:;!?()][一-鿿]/);
  });

  it('puts the base before every address of the site', () => {
    const addresses = [...htmlOf(path).matchAll(/(?:href|action|src)="(\/[^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.filter((address) => !address?.startsWith(base))).toEqual([]);
  });

  it('names the site for inspection and says that its data are invented', () => {
    for (const name of ['SiteName', 'SiteDomain', 'SiteIDCode']) {
      expect(htmlOf(path)).toContain(`<meta name="${name}"`);
    }
    expect(textOf(path)).toContain('演示数据：本站地名、机构和数据均为虚构');
  });

  it('weighs little', () => {
    expect(gzipSync(htmlOf(path)).length).toBeLessThan(12_000);
  });
});

describe('what a page answers', () => {
  it('tells of a community in this order: as of when, in force, until when, granted by whom', () => {
    const text = textOf('/communities/chunjiang-garden-2/');
    const answers = ['截至2022年5月20日', '在册', '有效至2022年5月29日', '清河区疫情防控工作指挥部'];
    const places = answers.map((answer) => text.indexOf(answer, text.indexOf('现有荣誉')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('ties a suspension to its restoration both ways', () => {
    const text = textOf('/communities/chunjiang-garden-2/');
    expect(text).toContain('自2022年5月4日起暂停');
    expect(text).toContain('至2022年5月11日恢复');
  });

  it('says of an honour granted elsewhere that it is only registered, by whom and by which document', () => {
    const text = textOf('/communities/suspended/');
    expect(text).toMatch(/国家减灾委员会.*国减发〔2020〕2号.*本站仅登记/s);
  });

  it('warns above a notice that was corrected', () => {
    const text = textOf('/notices/2022-list-3/');
    expect(text.indexOf('本件已更正')).toBeGreaterThan(0);
    expect(text.indexOf('本件已更正')).toBeLessThan(text.indexOf('清指〔2022〕20号'));
  });

  it('prints a computed share and, beside it, a percentage the office printed otherwise', () => {
    const text = textOf('/experiences/building-heads/');
    expect(text).toMatch(/60\.5%\s*原文写作60%/);
    expect(text).not.toContain('原文写作100%');
  });

  it('states PubDate and ContentSource of a notice', () => {
    const html = htmlOf('/notices/2022-star-publicity/');
    expect(html).toContain('<meta name="PubDate" content="2022-05-16 09:00">');
    expect(html).toContain('<meta name="ContentSource" content="清河区民政局（示例）">');
  });

  it('keeps pages for paper and of search out of search engines', () => {
    expect(htmlOf('/honors/epidemic-free/2022-03/print/')).toContain(
      '<meta name="robots" content="noindex">',
    );
    expect(htmlOf('/')).toContain(`<link rel="canonical" href="https://www.example.org${base}">`);
  });

  it('does not let a board shine whose honour is over', () => {
    expect(htmlOf('/p/QH-2204-0018/')).toContain('class="board-plaque"');
    expect(htmlOf('/p/QH-2204-0101/')).toContain('class="board-plaque faded"');
    expect(textOf('/p/QH-2204-0101/')).toContain('已取消');
  });
});
