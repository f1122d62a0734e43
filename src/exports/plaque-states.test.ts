import { expect, test } from 'vitest';
import { eventRows } from '../testing/builders/event-rows.ts';
import { aCommunity, anEvent, aNotice, aPlaque } from '../testing/builders/records.ts';
import type { RegistryParts } from '../testing/builders/registry.ts';
import { aSite } from '../testing/builders/site.ts';
import { plaqueStates } from './plaque-states.ts';

const stateOn = (day: string, parts: Partial<RegistryParts> = {}) => {
  const { edition } = aSite({ events: [anEvent()], plaques: [aPlaque()], ...parts }, day);
  return plaqueStates(edition).map(({ path, body }) => ({ path, ...(JSON.parse(body) as object) }));
};

test('a board in force says so with its days', () => {
  expect(stateOn('2022-04-21')).toMatchInlineSnapshot(`
    [
      {
        "asOf": "2022-04-21",
        "grantedHere": true,
        "grantor": "清河区人民政府",
        "number": "QH-2204-0001",
        "path": "/p/QH-2204-0001/state.json",
        "program": "无疫小区",
        "signature": "unsigned",
        "since": "2022-04-18",
        "state": "in-force",
        "unit": "huayuan 小区",
        "until": "2022-05-01",
      },
    ]
  `);
});

test('a board has a state from the day its page is there', () => {
  expect(stateOn('2022-04-17')).toEqual([]);
});

test('a suspended board tells the reason and leads to the notice', () => {
  const events = eventRows(['2022-04-18 huayuan certified', '2022-04-22 huayuan suspended']);
  const notices = [aNotice({ published: '2022-04-22T09:00+08:00' })];
  const told = events.map((event, index) => (index === 1 ? { ...event, notice: notices[0]?.id } : event));
  expect(stateOn('2022-04-23', { events: told, notices })).toMatchObject([
    { state: 'suspended', since: '2022-04-22', notice: { url: `../../notices/${notices[0]?.id}/` } },
  ]);
});

test('what became of it later is not told before its day, and removal is told from its day', () => {
  const plaques = [aPlaque({ removedOn: '2022-04-25' })];
  expect(stateOn('2022-04-24', { plaques })[0]).not.toHaveProperty('removedOn');
  expect(stateOn('2022-04-25', { plaques })).toMatchObject([{ removedOn: '2022-04-25' }]);
  expect(stateOn('2022-05-02')).toMatchObject([{ state: 'expired', since: '2022-05-02' }]);
});

test('persons and families are not named', () => {
  expect(stateOn('2022-04-21', { communities: [aCommunity({ kind: 'family' })] })[0]).not.toHaveProperty(
    'unit',
  );
});
