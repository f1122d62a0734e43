import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import {
  aCommunity,
  aLevel,
  anEvent,
  aPlaque,
  aProgram,
  aUnitEvent,
} from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const path = '/p/QH-2204-0001/';

function board(parts: Partial<RegistryParts>, day: string) {
  return theView(aSite({ events: [anEvent()], plaques: [aPlaque()], ...parts }, day), 'plaque', path);
}

test('a board answers whether its honour is in force on the day', () => {
  const events = eventRows(['2022-04-18 huayuan certified', '2022-04-22 huayuan suspended']);
  expect(board({ events }, '2022-04-21').honour.state).toBe('in-force');
  expect(board({ events }, '2022-04-22').honour.state).toBe('suspended');
  expect(board({ events }, '2022-05-02').honour.state).toBe('expired');
});

test('a board has no page before its honour begins, and keeps it afterwards', () => {
  const parts = { events: [anEvent()], plaques: [aPlaque()] };
  expect(aSite(parts, '2022-04-17').viewAt(path)).toBeUndefined();
  expect(aSite(parts, '2022-04-17').paths()).not.toContain(path);
  expect(aSite(parts, '2026-11-21').paths()).toContain(path);
});

test('hanging and removal are told from their days on', () => {
  const plaques = [aPlaque({ removedOn: '2022-05-10', removalConfirmedBy: '柳岸社区居民委员会' })];
  expect(board({ plaques }, '2022-04-19')).toMatchObject({ hungOn: undefined, removedOn: undefined });
  expect(board({ plaques }, '2022-05-09')).toMatchObject({
    hungOn: '2022-04-20',
    removalConfirmedBy: undefined,
  });
  expect(board({ plaques }, '2022-05-10')).toMatchObject({
    removedOn: '2022-05-10',
    removalConfirmedBy: '柳岸社区居民委员会',
  });
});

test('the board is drawn as its program says', () => {
  const drawn = { template: 'wood', title: '无疫小区', placement: 'door', width: 600, height: 400 } as const;
  expect(board({ programs: [aProgram({ plaque: drawn })] }, '2022-04-21').board.template).toBe('wood');
  expect(board({ programs: [aProgram({ plaque: undefined })] }, '2022-04-21').board.template).toBe('gold');
});

test('a title that names the level already is not followed by it', () => {
  const list = [aLevel({ name: '示范点' }), aLevel({ id: 'street', name: '示范街道' })];
  const titled = (title: string) => {
    const plaque = { template: 'wood', title, placement: 'hall', width: 600, height: 400 } as const;
    const programs = [aProgram({ plaque, levels: { mode: 'independent', list } })];
    return board({ programs, events: [anEvent({ level: 'standard' })] }, '2022-04-21').board;
  };
  expect(titled('和谐社区').level).toBe('示范点');
  expect(titled('和谐社区示范点').level).toBeUndefined();
});

test('the board bears the name of the day it was hung, the page today’s', () => {
  const view = board(
    {
      communities: [aCommunity({ name: '锦纺新村' })],
      unitEvents: [aUnitEvent({ date: '2022-04-25', event: 'rename', from: '棉纺厂宿舍', to: '锦纺新村' })],
    },
    '2022-04-26',
  );
  expect(view.board.holder).toBe('棉纺厂宿舍');
  expect(view.unit.text).toBe('锦纺新村');
});

test('the board of a merged compound leads to the one that went on', () => {
  const view = board(
    {
      communities: [aCommunity(), aCommunity({ id: 'xin', name: '新花园' })],
      unitEvents: [aUnitEvent({ date: '2022-04-25', event: 'merge', to: 'xin', honours: 'carry' })],
    },
    '2022-04-26',
  );
  expect(view.honour.state).toBe('merged');
  expect(view.ended).toEqual({
    term: '合并',
    date: '2022-04-25',
    successors: [{ text: '新花园', path: '/communities/xin/' }],
  });
});

test('the picture of a board goes with the page, but not where it names a person or a family', () => {
  const { head, files } = board({}, '2022-04-21');
  expect(head.image).toMatchObject({ file: `${path}plaque.png`, width: 1200, height: 800 });
  expect(head.image?.alt).toContain('编号QH-2204-0001');
  expect(files.map(({ format, width }) => [format, width])).toEqual([
    ['svg', 600],
    ['png', 1200],
    ['pdf', 600],
  ]);
  const communities = [aCommunity({ kind: 'family' })];
  expect(board({ communities }, '2022-04-21').head.image).toBeUndefined();
});
