import { expect, test } from 'vitest';
import { eventRows } from '../testing/builders/event-rows.ts';
import { aCommunity, aNotice, aUnitEvent, theDivisions } from '../testing/builders/records.ts';
import type { RegistryParts } from '../testing/builders/registry.ts';
import { aSite, theView } from '../testing/builders/site.ts';

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
      whole: undefined,
      asOf: '2022-04-18',
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
  notices: [aNotice({ lists: [inForce] })],
};

test('a list of more than 300 units is summed up by street and stands whole in the print version', () => {
  const site = aSite(longList, day);
  const print = '/notices/decision/print/';
  expect(theView(site, 'notice', '/notices/decision/').lists[0]).toMatchObject({
    count: 301,
    streets: [{ street: '春江街道', count: 301, units: [] }],
    whole: { text: '完整名单（301 个）', path: print },
  });
  const whole = theView(site, 'notice', print);
  expect(whole).toMatchObject({ print: true, head: { path: print, noindex: true } });
  expect(whole.lists[0]?.streets[0]?.units).toHaveLength(301);
  expect(site.paths()).toContain(print);
  expect(site.indexedPaths()).not.toContain(print);
});

test('a notice with short lists has no print version of its own', () => {
  const site = aSite({ ...longList, events: longList.events.slice(1) }, day);
  expect(site.viewAt('/notices/decision/print/')).toBeUndefined();
  expect(site.paths()).not.toContain('/notices/decision/print/');
});

test('a correction and what it corrects lead to each other once it is out', () => {
  const notices = [
    aNotice(),
    aNotice({
      id: 'mend',
      title: '更正',
      kind: 'correction',
      corrects: 'decision',
      published: '2022-04-21T09:00+08:00',
    }),
  ];
  expect(decision({ notices }).correctedBy).toEqual([]);
  const site = aSite({ notices }, '2022-04-21');
  expect(theView(site, 'notice', '/notices/decision/').correctedBy).toEqual([
    { text: '更正', path: '/notices/mend/' },
  ]);
  expect(theView(site, 'notice', '/notices/mend/').corrects?.path).toBe('/notices/decision/');
  expect(theView(site, 'notices', '/notices/').items).toMatchObject([
    { path: '/notices/mend/', corrected: undefined },
    { path: '/notices/decision/', corrected: true },
  ]);
});

test('a publicity and its result lead to each other', () => {
  const site = aSite(
    {
      notices: [
        aNotice(),
        aNotice({ id: 'result', title: '结果', resultOf: 'decision', published: '2022-04-19T09:00+08:00' }),
      ],
    },
    day,
  );
  expect(theView(site, 'notice', '/notices/decision/').results).toEqual([
    { text: '结果', path: '/notices/result/' },
  ]);
  expect(theView(site, 'notice', '/notices/result/').resultOf?.path).toBe('/notices/decision/');
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

test('a window counts its days while it is open', () => {
  const window = {
    from: '2022-04-18',
    to: '2022-04-22',
    workingDays: 5,
    channels: ['电话'],
    handledBy: '区民政局',
  };
  const notices = [aNotice({ kind: 'publicity', window })];
  const stateOn = (date: string) => theView(aSite({ notices }, date), 'notice', '/notices/decision/').window;
  expect(stateOn('2022-04-18')).toMatchObject({ state: 'open', daysLeft: 5 });
  expect(stateOn('2022-04-23')).toMatchObject({ state: 'closed', daysLeft: undefined });
});
