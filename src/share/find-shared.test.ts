import { expect, test } from 'vitest';
import { eventRows } from '../testing/builders/event-rows.ts';
import { aCommunity, aCycle, aNotice, aProgram } from '../testing/builders/records.ts';
import type { RegistryParts } from '../testing/builders/registry.ts';
import { aSite } from '../testing/builders/site.ts';
import { siteExample } from '../testing/views/site.ts';
import { findShared } from './find-shared.ts';

const site = siteExample('/ztzl/hongbang/');
const home = 'https://www.example.org/ztzl/hongbang/';

function find(wanted: string, parts: Partial<RegistryParts>, day = '2022-04-20') {
  return findShared(aSite(parts, day).edition, wanted, site);
}

function shared(wanted: string, parts: Partial<RegistryParts>, day?: string) {
  const found = find(wanted, parts, day);
  if ('refusal' in found) throw new Error(found.refusal);
  return found.shared;
}

const held = { events: eventRows(['2022-04-18 huayuan certified']) };
const list = { title: '名单', of: 'in-force', program: 'epidemic-free', asOf: '2022-04-18' } as const;

test('a notice is found by its id, a list by its program and cycle', () => {
  const parts = { ...held, notices: [aNotice({ title: '关于认定的决定' })] };
  expect(shared('decision', parts)).toMatchObject({
    title: '关于认定的决定',
    address: `${home}notices/decision/`,
    warnings: [],
  });
  expect(shared('epidemic-free/2022-01', parts)).toMatchObject({
    title: '无疫小区红榜：2022 年第 1 期',
    address: `${home}honors/epidemic-free/2022-01/`,
    warnings: [],
  });
});

test('the sheet for the notice board is a page of the site, with the lists whole', () => {
  const communities = Array.from({ length: 301 }, (_, at) => aCommunity({ id: `u${at}` }));
  const events = eventRows(communities.map(({ id }) => `2022-04-18 ${id} certified`));
  const parts = {
    communities,
    events,
    notices: [aNotice({ lists: [list] }), aNotice({ id: 'short' })],
  };
  const { edition, viewAt } = aSite(parts, '2022-04-20');
  const sheets = ['decision', 'short', 'epidemic-free/2022-01'].map((wanted) => {
    const found = findShared(edition, wanted, site);
    return 'shared' in found ? found.shared.sheetAddress.replace(home, '/') : found.refusal;
  });
  expect(sheets).toEqual([
    '/notices/decision/print/',
    '/notices/short/',
    '/honors/epidemic-free/2022-01/print/',
  ]);
  expect(sheets.map((path) => viewAt(path)?.path)).toEqual(sheets);
});

test('more than 300 names are named in the fragment, and summed by street for phones', () => {
  const communities = Array.from({ length: 301 }, (_, at) => aCommunity({ id: `u${at}` }));
  const events = eventRows(communities.map(({ id }) => `2022-04-18 ${id} certified`));
  const parts = { communities, events, notices: [aNotice({ lists: [list] })] };
  for (const wanted of ['decision', 'epidemic-free/2022-01']) {
    const { wideHtml, narrowHtml, address } = shared(wanted, parts);
    expect(wideHtml.match(/<td>u\d+ 小区<\/td>/g)).toHaveLength(301);
    expect(narrowHtml).not.toContain('小区<');
    expect(narrowHtml).toContain('<p>春江街道301个。</p>');
    expect(narrowHtml).toContain(`名单较长，全部名称见：${address}`);
  }
});

test('a posting, a hidden notice, and one that is not out or not there are refused, each with the reason', () => {
  const parts = {
    notices: [
      aNotice({ id: 'posted', kind: 'posting' }),
      aNotice({ id: 'leak', title: '有个人信息的' }),
      aNotice({
        id: 'back',
        withdraws: 'leak',
        hidesOriginal: true,
        published: '2022-04-19T09:00+08:00',
        reason: '含个人信息',
      }),
      aNotice({ id: 'later', published: '2022-04-21T09:00+08:00' }),
    ],
  };
  expect(find('posted', parts)).toEqual({
    refusal: 'posted 是张榜，只贴公告栏，不上网，也不转发：npm run sheet -- posted',
  });
  expect(find('leak', parts)).toEqual({
    refusal: 'leak 已撤回，内容不再公开，不能转发。从前转发的，请到各处删去。',
  });
  expect(find('later', parts)).toEqual({
    refusal: 'later 要到 2022-04-21 09:00 才发布，2022年4月20日还不能转发。',
  });
  expect(find('none', parts)).toEqual({ refusal: '没有编号为 none 的通告。' });
  expect(JSON.stringify(find('back', parts))).not.toContain('有个人信息的');
});

test('of a list that is not there the refusal names those that are', () => {
  expect(find('epidemic-free', held)).toEqual({
    refusal: '没有编号为 epidemic-free 的通告。红榜请写成“项目/周期”。',
  });
  expect(find('epidemic-free/2030', held)).toEqual({
    refusal: '到2022年4月20日没有名单 epidemic-free/2030。这个项目有：epidemic-free/2022-01。',
  });
  expect(find('none/2030', held)).toMatchObject({
    refusal: expect.stringContaining('也没有这个项目的名单') as string,
  });
});

test('a withdrawn notice is marked as such in every form, and the clerk is told', () => {
  const back = aNotice({
    id: 'back',
    title: '撤回决定',
    withdraws: 'decision',
    published: '2022-04-19T09:00+08:00',
    reason: '依据有误。',
  });
  const { wideHtml, narrowHtml, warnings } = shared('decision', { notices: [aNotice(), back] });
  for (const html of [wideHtml, narrowHtml]) {
    expect(html).toMatch(
      /^<p class="mark"><strong>本件已撤回<\/strong>（2022年4月19日）。原因：依据有误。见/,
    );
    expect(html).toContain(`<a href="${home}notices/back/">撤回决定</a>`);
  }
  expect(warnings).toEqual(['本件已撤回：做出的内容只用来替换从前转发的，不要当新的发。']);
});

test('a corrected notice names the correction', () => {
  const correction = aNotice({
    id: 'fix',
    title: '更正',
    kind: 'correction',
    corrects: 'decision',
    published: '2022-04-19T09:00+08:00',
  });
  expect(shared('decision', { notices: [aNotice(), correction] }).wideHtml).toContain('本件已更正');
});

test('an earlier list says so', () => {
  const cycles = [
    aCycle(),
    aCycle({
      id: '2022-02',
      assessment: { from: '2022-04-18', to: '2022-05-01' },
      validity: { from: '2022-05-02', to: '2022-05-15' },
    }),
  ];
  const events = [...held.events, ...eventRows(['2022-05-02 huayuan renewed'], { cycle: '2022-02' })];
  const { narrowHtml, warnings } = shared('epidemic-free/2022-01', { cycles, events }, '2022-05-03');
  expect(narrowHtml).toContain('<strong>这是往期名单</strong>');
  expect(warnings).toEqual(['这是往期名单，不是现行的。']);
});

test('of a list of persons the clerk is told that it cannot be called back', () => {
  const parts = {
    programs: [aProgram({ unitKinds: ['person'] })],
    communities: [aCommunity({ kind: 'person', name: '某某' })],
    ...held,
    notices: [aNotice({ lists: [list] })],
  };
  for (const wanted of ['decision', 'epidemic-free/2022-01']) {
    expect(shared(wanted, parts).warnings).toEqual([expect.stringContaining('名单里有个人或家庭')]);
  }
});
