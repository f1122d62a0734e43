import { describe, expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCommunity, aCycle, aLevel, aPlaque, aProgram } from '../../testing/builders/records.ts';
import { aRegistry, type RegistryParts } from '../../testing/builders/registry.ts';
import { openLedger } from '../../domain/ledger/open-ledger.ts';
import { openEdition } from '../open-edition.ts';
import { credentialOf, signatureOf } from './plaque-credential.ts';
import type { Signer } from './signer.ts';

const site = 'https://hongbang.example/';
const signer: Signer = {
  did: 'did:web:hongbang.example:issuer',
  verificationMethod: 'did:web:hongbang.example:issuer#key-1',
  from: '2022-01-01',
};
const plaque = aPlaque({ statusIndex: 7 });
const cycles = [
  aCycle(),
  aCycle({
    id: '2022-02',
    assessment: { from: '2022-04-18', to: '2022-05-01' },
    validity: { from: '2022-05-02', to: '2022-05-15' },
  }),
];
const renewed = [
  ...eventRows(['2022-04-18 huayuan certified']),
  ...eventRows(['2022-05-02 huayuan renewed'], { cycle: '2022-02' }),
];

function onDay(day: string, parts: Partial<RegistryParts>, options: { signer?: Signer } = { signer }) {
  const registry = aRegistry({ plaques: [plaque], ...parts });
  const { ledger, problems } = openLedger(registry);
  expect(problems).toEqual([]);
  const edition = openEdition(registry, ledger, day, options);
  const [board] = [...edition.registry.plaques.values()];
  if (board === undefined) throw new Error('no board');
  return { signature: signatureOf(edition, board), credential: credentialOf(edition, board, site) };
}
const days = (day: string, rows: string[], program = aProgram()) => {
  const { credential } = onDay(day, { events: eventRows(rows), programs: [program] });
  return [credential?.from, credential?.to, credential?.created];
};

describe('the days of a credential', () => {
  test('a renewal makes the last day later and keeps number and place, from the day on which it is known', () => {
    const before = onDay('2022-05-01', { cycles, events: renewed }).credential;
    const after = onDay('2022-05-02', { cycles, events: renewed }).credential;
    expect(before).toMatchObject({ from: '2022-04-18', to: '2022-05-01', created: '2022-04-18' });
    expect(after).toEqual({ ...before, to: '2022-05-15', created: '2022-05-02' });
  });

  test('a suspension says nothing in it, and neither does a restoring that lengthens nothing', () => {
    const rows = [
      '2022-04-18 huayuan certified',
      '2022-04-21 huayuan suspended',
      '2022-04-25 huayuan restored',
    ];
    for (const day of ['2022-04-20', '2022-04-22', '2022-04-26']) {
      expect(days(day, rows)).toEqual(['2022-04-18', '2022-05-01', '2022-04-18']);
    }
  });

  test('where days of suspension do not count, the restoring gives them back', () => {
    const rows = [
      '2022-04-18 huayuan certified',
      '2022-04-21 huayuan suspended',
      '2022-04-25 huayuan restored',
    ];
    const program = aProgram({ suspensionCountsDays: false });
    expect(days('2022-04-22', rows, program)).toEqual(['2022-04-18', '2022-05-01', '2022-04-18']);
    expect(days('2022-04-26', rows, program)).toEqual(['2022-04-18', '2022-05-05', '2022-04-25']);
  });

  test('what ran out or was revoked can still be asked for, with the days it was given', () => {
    const given = ['2022-04-18', '2022-05-01', '2022-04-18'];
    expect(days('2022-06-30', ['2022-04-18 huayuan certified'])).toEqual(given);
    const revoked = ['2022-04-18 huayuan certified', '2022-04-25 huayuan revoked'];
    expect(days('2022-04-30', revoked)).toEqual(given);
  });

  test('what ended before its last day ends with the day before', () => {
    const rows = ['2022-04-18 huayuan certified', '2022-04-25 huayuan lapsed'];
    expect(days('2022-04-25', rows)).toEqual(['2022-04-18', '2022-04-24', '2022-04-25']);
    const open = aProgram({ period: { kind: 'open' } });
    const registry = {
      programs: [open],
      cycles: [aCycle({ validity: { from: '2022-04-18' } })],
      events: eventRows(['2022-04-18 huayuan certified', '2022-04-25 huayuan expired']),
    };
    expect(onDay('2022-04-24', registry).credential?.to).toBeUndefined();
    expect(onDay('2022-04-26', registry).credential).toMatchObject({
      to: '2022-04-24',
      created: '2022-04-25',
    });
  });

  test('no proof is older than its key', () => {
    const newKey = { signer: { ...signer, from: '2022-04-28' } };
    const { credential } = onDay(
      '2022-04-30',
      { events: eventRows(['2022-04-18 huayuan certified']) },
      newKey,
    );
    expect(credential).toMatchObject({ from: '2022-04-18', created: '2022-04-28' });
  });
});

describe('a board is signed', () => {
  const events = eventRows(['2022-04-18 huayuan certified']);

  test('from the first day of its honour', () => {
    expect(onDay('2022-04-17', { events })).toEqual({ signature: undefined, credential: undefined });
    expect(onDay('2022-04-18', { events }).signature).toBe('signed');
  });

  test('by a key, and with a place in the status lists: what cannot be taken back is not given', () => {
    expect(onDay('2022-04-20', { events }, {})).toEqual({ signature: 'unsigned', credential: undefined });
    const withoutPlace = { events, plaques: [aPlaque()] };
    expect(onDay('2022-04-20', withoutPlace)).toEqual({ signature: 'unsigned', credential: undefined });
  });

  test('only if this issuer granted the honour', () => {
    const levels = { mode: 'exclusive' as const, list: [aLevel({ grantedHere: false })] };
    const parts = { events, programs: [aProgram({ levels })] };
    expect(onDay('2022-04-20', parts)).toEqual({ signature: 'registered', credential: undefined });
  });

  test('unless its holder is a person or a family', () => {
    const programs = [aProgram({ unitKinds: ['family'] })];
    const communities = [aCommunity({ kind: 'family' })];
    expect(onDay('2022-04-20', { events, programs, communities })).toEqual({
      signature: 'personal',
      credential: undefined,
    });
  });
});

test('it names the holder as the board does, and says nothing of the secret key', () => {
  const { credential } = onDay('2022-04-20', { events: eventRows(['2022-04-18 huayuan certified']) });
  expect(credential).toMatchObject({
    number: 'QH-2204-0001',
    statusIndex: 7,
    holder: { name: 'huayuan 小区', path: '/communities/huayuan/' },
    achievement: { name: '无疫小区', description: '十四天零发生的小区。授予机关：清河区人民政府。' },
    verificationMethod: signer.verificationMethod,
  });
});
