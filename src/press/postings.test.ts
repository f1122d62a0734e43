import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder } from '../testing/content-folder.ts';
import { filesWith, textsOfSite } from '../testing/texts-of-site.ts';
import { buildSite } from './build-site.ts';

const app = join(import.meta.dirname, '..', '..');

// Words that occur nowhere else, in every part of the documents that somebody could copy from.
const posting = (name: string, web: boolean) => `---
title: ${name}Title公开榜
kind: posting
number: 清指〔2022〕9号
summary: ${name}Summary
keywords: [${name}Keyword]
published: 2022-04-20T09:00+08:00
program: epidemic-free
cycle: 2022-04
posting:
  subject: ${name}Subject
  unit: chunjiang
  board: 春江社区公告栏
  takeDownOn: 2022-05-05
  web: ${web}
  personalData: { purpose: ${name}Purpose, legalGround: ${name}Ground, fields: [${name}Field] }
---
${name}Body，户代表三人。
`;
const ordinary = `---
title: OrdinaryTitle通告
kind: mobilisation
published: 2022-04-20T09:00+08:00
---
OrdinaryBody，请互相转告。
`;
const calendar = `---
year: 2022
basis: 村民委员会组织法第三十条
villages: [chunjiang]
quarters: [{ quarter: 1, due: 2022-04-30 }]
items:
  - { id: accounts, title: 财务收支, quarters: [1] }
  - { id: works, title: 工程项目, quarters: [1] }
disclosures:
  - { village: chunjiang, quarter: 1, items: [accounts], notice: hung-web }
  - { village: chunjiang, quarter: 1, items: [works], notice: hung-only }
---
`;

function anOffice() {
  const { root, content } = aContentFolder({
    'notices/2022/hung-web.md': posting('Sycamore', true),
    'notices/2022/hung-only.md': posting('Juniper', false),
    'notices/2022/ordinary.md': ordinary,
    'village-affairs/2022.md': calendar,
  });
  return async (day: string) => {
    const report = await buildSite({ app, root, content, day, workers: 1 });
    expect(report.problems).toEqual([]);
    return textsOfSite(join(root, 'dist'));
  };
}

const parts = ['Title', 'Summary', 'Keyword', 'Purpose', 'Ground', 'Field', 'Body'];
const page = 'postings/hung-web/index.html';

test('the text of a posting is on its own page alone while it hangs, and nowhere from the day it is taken down', async () => {
  const build = anOffice();

  const up = await build('2022-05-04');
  // So that an empty answer means something: the text of a notice is found where texts are.
  const found = filesWith(up, 'OrdinaryBody').map((file) => file.replace(/.*\./, ''));
  expect(found).toContain('html');
  expect(found).toContain('pf_fragment');
  const listed = filesWith(up, 'OrdinaryTitle').map((file) => file.split('/')[0]);
  for (const folder of ['feeds', 'data', 'search']) expect(listed).toContain(folder);
  for (const part of parts) {
    const isShown = !['Summary', 'Keyword'].includes(part);
    expect(filesWith(up, `Sycamore${part}`), part).toEqual(isShown ? [page] : []);
    expect(filesWith(up, `Juniper${part}`), part).toEqual([]);
  }
  expect(up.get(page)).toContain('<metaname="robots"content="noindex">');
  expect(up.get('sitemap.xml')).not.toContain('/postings/');

  const down = await build('2022-05-05');
  for (const part of parts) {
    expect(filesWith(down, `Sycamore${part}`), part).toEqual([]);
    expect(filesWith(down, `Juniper${part}`), part).toEqual([]);
  }
  // The manifest knows the address that stays, and nothing of the posting that never had one.
  expect(down.get('manifest.json')).toContain(page);
  for (const text of [up, down]) expect(text.get('manifest.json')).not.toMatch(/hung-only|notices\/hung/);
  // What it was, when it was posted, when it was taken down.
  for (const said of ['SycamoreSubject', '2022年4月20日', '2022年5月5日', '已撤下']) {
    expect(down.get(page)).toContain(said);
  }
});

test('of a posting on the board alone nothing is told but that the calendar counts it', async () => {
  const texts = await anOffice()('2022-05-04');
  expect(filesWith(texts, 'JuniperSubject')).toEqual([]);
  expect(texts.get('village-affairs/index.html')).toContain('已公开2项');
  expect(texts.has('postings/hung-only/index.html')).toBe(false);
  // Nor does anything but the pages of postings know what the other one was about.
  const aboutWeb = filesWith(texts, 'SycamoreSubject');
  expect(aboutWeb.toSorted()).toEqual([page, 'postings/index.html'].toSorted());
});
