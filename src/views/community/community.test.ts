import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import {
  aCommunity,
  aCycle,
  aLevel,
  aNotice,
  anEvent,
  aPlaque,
  aProgram,
  aUnitEvent,
  theDivisions,
} from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

function huayuan(parts: Partial<RegistryParts>, day: string) {
  return theView(aSite(parts, day), 'community', '/communities/huayuan/');
}

test('a suspended compound shows 暂停 with its reason and notice', () => {
  const suspended = anEvent({
    date: '2022-04-22',
    event: 'suspended',
    reason: '动态调整',
    notice: 'adjustment',
  });
  const { own, head } = huayuan(
    {
      programs: [aProgram({ reasons: ['动态调整'] })],
      events: [anEvent({ notice: 'decision' }), suspended],
      notices: [
        aNotice(),
        aNotice({
          id: 'adjustment',
          title: '关于暂停的通告',
          kind: 'adjustment',
          published: '2022-04-22T17:00+08:00',
        }),
      ],
    },
    '2022-04-23',
  );
  expect(own).toMatchObject([
    {
      state: 'suspended',
      since: '2022-04-22',
      validTo: '2022-05-01',
      reason: '动态调整',
      notice: { text: '关于暂停的通告', path: '/notices/adjustment/' },
    },
  ]);
  expect(head.description).toBe('huayuan 小区，春江街道柳岸社区的小区。“无疫小区”暂停。截至2022年4月23日。');
});

test('a suspension without a notice does not borrow that of the certification', () => {
  const { own } = huayuan(
    {
      events: [anEvent({ notice: 'decision' }), anEvent({ date: '2022-04-22', event: 'suspended' })],
      notices: [aNotice()],
    },
    '2022-04-23',
  );
  expect(own[0]).toMatchObject({ state: 'suspended', notice: undefined });
});

test('a restored compound is in force again, without the reason it was suspended for', () => {
  const { own } = huayuan(
    {
      events: [
        anEvent(),
        anEvent({ date: '2022-04-22', event: 'suspended', reason: '动态调整' }),
        anEvent({ date: '2022-04-25', event: 'restored' }),
      ],
    },
    '2022-04-26',
  );
  expect(own).toMatchObject([{ state: 'in-force', since: '2022-04-25', reason: undefined }]);
});

test('what happens after the day is not known yet', () => {
  const parts = { events: eventRows(['2022-04-18 huayuan certified', '2022-04-22 huayuan revoked']) };
  expect(huayuan(parts, '2022-04-17').own).toEqual([]);
  expect(huayuan(parts, '2022-04-21')).toMatchObject({
    own: [{ state: 'in-force' }],
    timeline: [{ term: '认定' }],
  });
  expect(huayuan(parts, '2022-04-22')).toMatchObject({ own: [], before: [{ state: 'revoked' }] });
});

test('an honour that ran out stands under before, with its last day', () => {
  const { own, before } = huayuan({ events: [anEvent()] }, '2022-06-01');
  expect(own).toEqual([]);
  expect(before).toMatchObject([{ state: 'expired', since: '2022-05-02', validTo: '2022-05-01' }]);
});

test('honours of the neighbourhood appear apart, never as the compound’s own', () => {
  const parts = { events: eventRows(['2022-04-18 liuan certified']) };
  const { own, neighbourhood } = huayuan(parts, '2022-04-20');
  expect(own).toEqual([]);
  expect(neighbourhood).toMatchObject({
    unit: { text: '柳岸社区', path: '/communities/liuan/' },
    kindTerm: '社区',
    honours: [{ state: 'in-force', program: { text: '无疫小区' } }],
  });
});

test('a neighbourhood without honours is not spoken of', () => {
  expect(huayuan({ events: [anEvent()] }, '2022-04-20').neighbourhood).toBeUndefined();
});

const stars = aProgram({
  period: { kind: 'open' },
  levels: {
    mode: 'exclusive',
    list: [aLevel({ id: 'three', name: '三星' }), aLevel({ id: 'four', name: '四星' })],
  },
});
const openCycle = aCycle({ validity: { from: '2022-04-18' } });

test('an upgrade leaves the new level in force and the old one under before', () => {
  const events = eventRows(['2022-04-18 huayuan certified three', '2022-05-18 huayuan upgraded four']);
  const { own, before } = huayuan({ programs: [stars], cycles: [openCycle], events }, '2022-06-01');
  expect(own).toMatchObject([{ level: '四星', state: 'in-force', since: '2022-05-18' }]);
  expect(before).toMatchObject([
    { level: '三星', state: 'upgraded', since: '2022-05-18', validTo: undefined },
  ]);
});

test('an honour granted elsewhere names its grantor and document', () => {
  const registered = aProgram({
    levels: { mode: 'exclusive', list: [aLevel({ grantor: '国家减灾委员会', grantedHere: false })] },
  });
  const { own } = huayuan(
    { programs: [registered], events: [anEvent({ document: '国减办发〔2019〕3号' })] },
    '2022-04-20',
  );
  expect(own).toMatchObject([
    { grantedHere: false, grantor: '国家减灾委员会', document: '国减办发〔2019〕3号', level: undefined },
  ]);
});

test('a renamed compound has today’s name and tells the one before', () => {
  const parts = {
    communities: [aCommunity({ name: '锦纺新村' })],
    unitEvents: [aUnitEvent({ date: '2022-05-10', event: 'rename', from: '棉纺厂宿舍', to: '锦纺新村' })],
  };
  expect(huayuan(parts, '2022-05-10')).toMatchObject({
    name: '锦纺新村',
    formerNames: [{ name: '棉纺厂宿舍', until: '2022-05-09' }],
  });
  expect(huayuan(parts, '2022-05-09')).toMatchObject({ name: '棉纺厂宿舍', formerNames: [] });
});

test('a merged compound says where it went on, and the other takes its honour over', () => {
  const parts = {
    communities: [aCommunity(), aCommunity({ id: 'xin', name: '新花园' })],
    events: [anEvent()],
    unitEvents: [aUnitEvent({ date: '2022-04-25', event: 'merge', to: 'xin', honours: 'carry' })],
  };
  const view = huayuan(parts, '2022-04-26');
  expect(view.ended).toEqual({
    term: '合并',
    date: '2022-04-25',
    successors: [{ text: '新花园', path: '/communities/xin/' }],
  });
  expect(view.before).toMatchObject([{ state: 'merged' }]);
  expect(view.head.description).toContain('已于2022年4月25日合并，现为新花园');
  const successor = theView(aSite(parts, '2022-04-26'), 'community', '/communities/xin/');
  expect(successor.own).toMatchObject([{ state: 'in-force', since: '2022-04-25' }]);
  expect(successor.timeline[0]).toMatchObject({ term: '合并', text: 'huayuan 小区并入（清民〔2022〕1号）' });
});

test('a neighbourhood names its members with the honours they hold, a merged one no longer', () => {
  const site = aSite(
    {
      communities: ['huayuan', 'old', 'xin'].map((id) => aCommunity({ id })),
      events: [anEvent()],
      unitEvents: [
        aUnitEvent({ unit: 'old', date: '2022-04-10', event: 'merge', to: 'xin', honours: 'end' }),
      ],
    },
    '2022-04-20',
  );
  const { members } = theView(site, 'community', '/communities/liuan/');
  expect(members).toMatchObject([
    { unit: { path: '/communities/huayuan/' }, honours: [{ text: '无疫小区', state: 'in-force' }] },
    { unit: { path: '/communities/xin/' }, honours: [] },
  ]);
});

test('the district’s page leads to its streets', () => {
  const { members } = theView(aSite({}, '2022-04-20'), 'community', '/communities/qinghe/');
  expect(members).toMatchObject([{ unit: { text: '春江街道', path: '/streets/chunjiang/' } }]);
});

test('divisions stand from above, without the unit itself', () => {
  const { divisions } = huayuan({ divisions: theDivisions() }, '2022-04-20');
  expect(divisions.map(({ path }) => path)).toEqual([
    '/communities/qinghe/',
    '/streets/chunjiang/',
    '/communities/liuan/',
  ]);
});

test('the board that hangs there is shown from the day it was hung until it is taken down', () => {
  const parts = {
    cycles: [aCycle({ validity: { from: '2022-04-18', to: '2022-05-01' } })],
    events: [anEvent()],
    plaques: [aPlaque({ hungOn: '2022-04-20', removedOn: '2022-04-28' })],
  };
  expect(huayuan(parts, '2022-04-19').plaque).toBeUndefined();
  expect(huayuan(parts, '2022-04-20').plaque).toMatchObject({
    link: { path: '/p/QH-2204-0001/' },
    board: { title: '无疫小区' },
  });
  expect(huayuan(parts, '2022-04-28').plaque).toBeUndefined();
});
