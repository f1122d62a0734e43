import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCommunity, aNotice, aUnitEvent, theDivisions } from '../../testing/builders/records.ts';
import { aRegistry, type RegistryParts } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import { openLedger } from '../../domain/ledger/open-ledger.ts';
import type { PrintTable } from '../download.ts';
import type { NoticeListView } from './notice-list.ts';
import { plan } from '../plan.ts';
import type { Table } from '../table.ts';

const day = '2022-04-20';

function decision(parts: Partial<RegistryParts>) {
  return theView(aSite(parts, day), 'notice', '/notices/decision/');
}

const inForce = { title: '名单', of: 'in-force', program: 'epidemic-free', asOf: '2022-04-18' } as const;
const changes = { title: '调整', of: 'events', program: 'epidemic-free', cycle: '2022-01' } as const;
const communities = ['a', 'b', 'c'].map((id) => aCommunity({ id }));

test('a list is derived from the ledger as of its own day', () => {
  const view = decision({
    communities,
    events: eventRows(['2022-04-18 a certified', '2022-04-18 b certified', '2022-04-19 b revoked']),
    notices: [aNotice({ lists: [inForce] })],
  });
  expect(view.lists).toEqual([
    {
      title: '名单',
      count: 2,
      streets: [
        {
          street: '春江街道',
          count: 2,
          units: [
            { text: 'a 小区', path: '/communities/a/', detail: undefined },
            { text: 'b 小区', path: '/communities/b/', detail: undefined },
          ],
        },
      ],
      continued: undefined,
      asOf: '2022-04-18',
      number: undefined,
      downloads: [],
    },
  ]);
});

test('a list of several events says which befell each unit, within the days it speaks of', () => {
  const view = decision({
    communities,
    events: eventRows([
      '2022-04-18 a certified',
      '2022-04-18 b certified',
      '2022-04-18 c certified',
      '2022-04-19 b suspended',
      '2022-04-20 a revoked',
      '2022-04-21 c suspended',
    ]),
    notices: [aNotice({ lists: [{ ...changes, events: ['suspended', 'revoked'], to: '2022-04-20' }] })],
  });
  expect(view.lists[0]?.streets[0]?.units).toMatchObject([
    { text: 'a 小区', detail: '取消' },
    { text: 'b 小区', detail: '暂停' },
  ]);
});

test('a list can be of one street', () => {
  const town = {
    ...aCommunity({ id: 'aaa', name: '安居镇', kind: 'town', division: 'qinghe', street: 'aaa' }),
  };
  const view = decision({
    divisions: [...theDivisions(), town],
    communities: [aCommunity({ id: 'a' }), aCommunity({ id: 'b', division: 'aaa', street: 'aaa' })],
    events: eventRows(['2022-04-18 a certified', '2022-04-18 b certified']),
    notices: [aNotice({ lists: [{ ...inForce, street: 'aaa' }] })],
  });
  expect(view.lists[0]).toMatchObject({ count: 1, streets: [{ street: '安居镇' }] });
});

test('a list names units as they were called on its day', () => {
  const view = decision({
    communities: [aCommunity({ id: 'a', name: '新名' })],
    events: eventRows(['2022-04-18 a certified']),
    unitEvents: [aUnitEvent({ unit: 'a', date: '2022-04-19', event: 'rename', from: '旧名', to: '新名' })],
    notices: [aNotice({ lists: [inForce] })],
  });
  expect(view.lists[0]?.streets[0]?.units[0]?.text).toBe('旧名');
});

const many = Array.from({ length: 301 }, (_, index) => `u${index}`);
const longList = {
  communities: many.map((id) => aCommunity({ id })),
  events: eventRows(many.map((id) => `2022-04-18 ${id} certified`)),
  notices: [
    aNotice({ lists: [{ ...changes, events: ['revoked'] }, inForce, { ...changes, events: ['certified'] }] }),
  ],
};
const shown = (lists: NoticeListView[]) =>
  lists.map(({ number, continued, streets }) => [
    number,
    continued,
    streets.flatMap(({ units }) => units).length,
  ]);

test('lists of more than 300 units go on, one after the other, on pages of their own', () => {
  const site = aSite(longList, day);
  const first = theView(site, 'notice', '/notices/decision/');
  expect(shown(first.lists)).toEqual([
    [1, undefined, 0],
    [2, undefined, 300],
  ]);
  expect(first).toMatchObject({ paging: { page: 1, pages: 3 }, printPath: '/notices/decision/print/' });
  expect(first.lists[1]).toMatchObject({ count: 301, streets: [{ street: '春江街道', count: 301 }] });
  const rest = [2, 3].map((page) => theView(site, 'notice-lists', `/notices/decision/page/${page}/`));
  expect(rest.map(({ lists }) => shown(lists))).toEqual([
    [
      [2, true, 1],
      [3, undefined, 299],
    ],
    [[3, true, 2]],
  ]);
  expect(site.viewAt('/notices/decision/page/4/')).toBeUndefined();
  expect(site.viewAt('/notices/decision/page/1/')).toBeUndefined();
});

test('lists that go on stand whole in the print version', () => {
  const site = aSite(longList, day);
  const print = '/notices/decision/print/';
  const whole = theView(site, 'notice', print);
  expect(whole).toMatchObject({ print: true, head: { path: print, noindex: true }, paging: { pages: 1 } });
  expect(shown(whole.lists)).toEqual([
    [1, undefined, 0],
    [2, undefined, 301],
    [3, undefined, 301],
  ]);
  expect(site.paths().filter((path) => path.startsWith('/notices/decision/'))).toEqual([
    '/notices/decision/',
    '/notices/decision/page/2/',
    '/notices/decision/page/3/',
    print,
  ]);
  expect(site.indexedPaths()).not.toContain(print);
});

test('a notice with short lists has one page', () => {
  const site = aSite(
    {
      ...longList,
      notices: [aNotice({ lists: [{ ...inForce, level: 'standard' }] })],
      events: longList.events.slice(1),
    },
    day,
  );
  expect(site.viewAt('/notices/decision/print/')).toBeUndefined();
  expect(site.paths()).not.toContain('/notices/decision/print/');
  expect(site.paths()).not.toContain('/notices/decision/page/2/');
});

test('5,000 units in one notice are paged, whole in print and whole in the table', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `u${index}`);
  const tables: Table[] = [];
  const registry = aRegistry({
    communities: ids.map((id) => aCommunity({ id })),
    events: eventRows(ids.map((id) => `2022-04-18 ${id} certified`)),
    notices: [aNotice({ lists: [inForce] })],
  });
  const printTable: PrintTable = (stem, formatsOf, make) => {
    const table = make();
    tables.push(table);
    return formatsOf(table).map((format) => {
      return { format, file: `${stem}.${format}`, rows: table.rows.length, bytes: 1, sha256: '' };
    });
  };
  const { ledger } = openLedger(registry);
  const site = plan(registry, ledger, day, { searchBundles: [], printTable });
  const first = theView(site, 'notice', '/notices/decision/');
  expect(first.paging.pages).toBe(17);
  expect(shown(theView(site, 'notice-lists', '/notices/decision/page/17/').lists)).toEqual([
    [undefined, true, 200],
  ]);
  expect(shown(theView(site, 'notice', '/notices/decision/print/').lists)).toEqual([
    [undefined, undefined, 5000],
  ]);
  expect(first.lists[0]?.downloads.map(({ file }) => file)).toEqual([
    '/notices/decision/1.csv',
    '/notices/decision/1.xlsx',
  ]);
  expect(tables[0]?.rows).toHaveLength(5000);
  expect(tables[0]?.rows[4999]).toEqual([
    5000,
    'u999 小区',
    '小区',
    '春江街道',
    '柳岸社区',
    undefined,
    'u999',
  ]);
});

const mend = { id: 'mend', title: '更正', kind: 'correction', corrects: 'decision' } as const;

test('a correction and what it corrects lead to each other once it is out', () => {
  const notices = [aNotice(), aNotice({ ...mend, published: '2022-04-21T09:00+08:00' })];
  expect(decision({ notices })).toMatchObject({ correctedBy: undefined, history: [] });
  const site = aSite({ notices }, '2022-04-21');
  expect(theView(site, 'notice', '/notices/decision/')).toMatchObject({
    correctedBy: { text: '更正', path: '/notices/mend/' },
    history: [
      { link: { path: '/notices/mend/' }, relation: 'corrects', standing: undefined },
      { link: { path: '/notices/decision/' }, relation: undefined, standing: 'corrected' },
    ],
  });
  expect(theView(site, 'notice', '/notices/mend/').corrects?.path).toBe('/notices/decision/');
  expect(theView(site, 'notices', '/notices/').items).toMatchObject([
    { path: '/notices/mend/', standing: undefined },
    { path: '/notices/decision/', standing: 'corrected' },
  ]);
});

test('of a correction of a correction the whole chain is shown on each, the one that holds first', () => {
  const notices = [
    aNotice(),
    aNotice({ ...mend, published: '2022-04-19T09:00+08:00' }),
    aNotice({ ...mend, id: 'again', title: '再更正', corrects: 'mend', published: '2022-04-20T09:00+08:00' }),
  ];
  const site = aSite({ notices }, day);
  const views = ['decision', 'mend', 'again'].map((id) => theView(site, 'notice', `/notices/${id}/`));
  for (const { history } of views) {
    expect(history.map(({ link, standing }) => [link.path, standing])).toEqual([
      ['/notices/again/', undefined],
      ['/notices/mend/', 'corrected'],
      ['/notices/decision/', 'corrected'],
    ]);
  }
  expect(views.map(({ correctedBy }) => correctedBy?.text)).toEqual(['再更正', '再更正', undefined]);
});

test('adjustments of a list stand in its history, and do not make it corrected', () => {
  const adjustment = aNotice({
    id: 'change',
    kind: 'adjustment',
    adjusts: 'decision',
    published: '2022-04-19T09:00+08:00',
  });
  const view = decision({ notices: [aNotice(), adjustment] });
  expect(view.correctedBy).toBeUndefined();
  expect(view.history.map(({ relation }) => relation)).toEqual(['adjusts', undefined]);
});

const withdrawal = {
  id: 'back',
  title: '撤回',
  kind: 'correction',
  withdraws: 'decision',
  reason: '重复印发。',
  published: '2022-04-19T09:00+08:00',
} as const;

test('a withdrawn notice keeps its address and text, and says by what and why it was withdrawn', () => {
  const notices = [aNotice({ bodyMarkdown: '正文' }), aNotice(withdrawal)];
  const site = aSite({ notices }, day);
  expect(theView(site, 'notice', '/notices/decision/')).toMatchObject({
    bodyMarkdown: '正文',
    withdrawal: { by: { path: '/notices/back/' }, reason: '重复印发。' },
  });
  expect(theView(site, 'notice', '/notices/back/')).toMatchObject({
    withdraws: { path: '/notices/decision/' },
    reason: '重复印发。',
  });
  expect(theView(site, 'notices', '/notices/').items[1]).toMatchObject({ standing: 'withdrawn' });
  expect(
    theView(aSite({ notices }, '2022-04-18'), 'notice', '/notices/decision/').withdrawal,
  ).toBeUndefined();
});

test('a withdrawal that was itself withdrawn does not count', () => {
  const undo = aNotice({ ...withdrawal, id: 'undo', withdraws: 'back', published: '2022-04-20T09:00+08:00' });
  expect(decision({ notices: [aNotice(), aNotice(withdrawal), undo] }).withdrawal).toBeUndefined();
});

test('of a notice that is hidden nothing is left but its address, kind, office and day', () => {
  const secret = aNotice({
    title: '王某某',
    bodyMarkdown: '王某某',
    summary: '王某某',
    number: '王某某〔2022〕1号',
    lists: [{ ...inForce, title: '王某某' }],
    original: { file: 'stamped.pdf' },
    program: 'epidemic-free',
  });
  const later = aNotice({ id: 'later', corrects: 'decision', published: '2022-04-18T10:00+08:00' });
  const parts = {
    notices: [secret, later, aNotice({ ...withdrawal, hidesOriginal: true })],
    attachedFiles: [{ path: 'notices/stamped.pdf', bytes: 1, type: 'pdf' as const, sha256: 'a' }],
    events: eventRows(['2022-04-18 huayuan certified']).map((event) => ({ ...event, notice: 'decision' })),
  };
  const site = aSite(parts, day);
  expect(JSON.stringify([...site.pages])).not.toContain('王某某');
  expect(theView(site, 'withdrawn-notice', '/notices/decision/')).toMatchObject({
    head: { noindex: true },
    withdrawal: { by: { path: '/notices/back/' }, reason: '重复印发。' },
  });
  expect(site.indexedPaths()).not.toContain('/notices/decision/');
  expect(site.paths()).toContain('/notices/decision/');
  // The day before it was still there: what is hidden depends on the day.
  expect(JSON.stringify([...aSite(parts, '2022-04-18').pages])).toContain('王某某');
});

test('a publicity and its result, with the objections, lead to each other', () => {
  const window = {
    from: '2022-04-11',
    to: '2022-04-15',
    workingDays: 5,
    channels: ['电话'],
    handledBy: '办公室',
  };
  const objections = [
    { received: '2022-04-12', handled: '2022-04-17', outcome: 'upheld', summary: '属实。' } as const,
  ];
  const notices = [
    aNotice({ kind: 'publicity', window, published: '2022-04-11T09:00+08:00' }),
    aNotice({
      id: 'result',
      title: '结果',
      resultOf: 'decision',
      objections,
      published: '2022-04-19T09:00+08:00',
    }),
  ];
  const site = aSite({ notices }, day);
  expect(theView(site, 'notice', '/notices/decision/').window).toMatchObject({
    results: [{ text: '结果', path: '/notices/result/', objections: 1 }],
    awaitsResult: false,
    calendar: '/notices/decision/window.ics',
  });
  expect(theView(site, 'notice', '/notices/result/')).toMatchObject({
    resultOf: { path: '/notices/decision/' },
    objections,
  });
  const awaits = (date: string) =>
    theView(aSite({ notices }, date), 'notice', '/notices/decision/').window?.awaitsResult;
  expect([awaits('2022-04-15'), awaits('2022-04-16'), awaits('2022-04-19')]).toEqual([false, true, false]);
});

test('the notice before and the one after are those published before and after', () => {
  const notices = ['2022-04-16', '2022-04-17', '2022-04-18'].map((date, index) =>
    aNotice({ id: `n${index}`, published: `${date}T09:00+08:00` }),
  );
  expect(theView(aSite({ notices }, day), 'notice', '/notices/n1/')).toMatchObject({
    previous: { path: '/notices/n0/' },
    next: { path: '/notices/n2/' },
  });
});

test('a page says nothing that is only true on the day it was made', () => {
  const window = {
    from: '2022-04-18',
    to: '2022-04-22',
    workingDays: 5,
    channels: ['电话'],
    handledBy: '区民政局',
  };
  const notices = [aNotice({ kind: 'publicity', window })];
  const on = (date: string) => theView(aSite({ notices }, date), 'notice', '/notices/decision/');
  expect(on('2022-04-18')).toEqual(on('2022-04-22'));
});

test('an original is shown with its size and hash', () => {
  const attachedFiles = [{ path: 'notices/stamped.pdf', bytes: 1234, type: 'pdf' as const, sha256: 'ab' }];
  const view = decision({ notices: [aNotice({ original: { file: 'stamped.pdf' } })], attachedFiles });
  expect(view.files.original).toEqual({
    title: '盖章原件',
    format: 'pdf',
    file: '/notices/decision/stamped.pdf',
    bytes: 1234,
    sha256: 'ab',
  });
});
