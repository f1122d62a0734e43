import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCycle, aLevel, aPlaque, aProgram, aUnitEvent } from '../../testing/builders/records.ts';
import { aRegistry, type RegistryParts } from '../../testing/builders/registry.ts';
import { openLedger } from '../../domain/ledger/open-ledger.ts';
import { openEdition } from '../open-edition.ts';
import { statusLists } from './status-lists.ts';

const signer = { did: 'did:web:x:issuer', verificationMethod: 'did:web:x:issuer#key-1', from: '2022-04-01' };
const open = aProgram({ period: { kind: 'open' } });

/** The lists of a board of `huayuan` at place 5 on a day, as `list created places`. */
function lists(day: string, rows: string[], parts: Partial<RegistryParts> = {}, by = signer): string[] {
  const registry = aRegistry({
    programs: [open],
    cycles: [aCycle({ validity: { from: '2022-04-18' } })],
    events: eventRows(rows),
    plaques: [aPlaque({ statusIndex: 5 })],
    ...parts,
  });
  const { ledger, problems } = openLedger(registry);
  expect(problems).toEqual([]);
  const edition = openEdition(registry, ledger, day, { signer: by });
  return statusLists(edition, 'https://hongbang.example/').map(
    ({ list, created, revoked }) => `${list} ${created} ${revoked.join(',')}`,
  );
}

const certified = '2022-04-18 huayuan certified';

test('the list of a board that holds is empty, and as old as the key', () => {
  expect(lists('2022-04-18', [certified])).toEqual(['1 2022-04-01 ']);
  expect(lists('2022-04-17', [certified])).toEqual([]);
});

test('a revocation sets the place of the board on its day, a new certification clears it', () => {
  const rows = [certified, '2022-04-25 huayuan revoked', '2022-05-09 huayuan certified'];
  expect(lists('2022-04-24', rows)).toEqual(['1 2022-04-01 ']);
  expect(lists('2022-04-25', rows)).toEqual(['1 2022-04-25 5']);
  expect(lists('2022-05-08', rows)).toEqual(['1 2022-04-25 5']);
  expect(lists('2022-05-09', rows)).toEqual(['1 2022-05-09 ']);
});

test('a list is no older than the key that signs it', () => {
  const rows = [certified, '2022-04-25 huayuan revoked'];
  expect(lists('2022-05-20', rows, {}, { ...signer, from: '2022-05-16' })).toEqual(['1 2022-05-16 5']);
});

test('a suspension sets nothing, and neither does a term that has run out', () => {
  const cycle = { programs: [aProgram()], cycles: [aCycle()] };
  expect(lists('2022-04-26', [certified, '2022-04-25 huayuan suspended'])).toEqual(['1 2022-04-01 ']);
  expect(lists('2022-05-20', [certified], cycle)).toEqual(['1 2022-04-01 ']);
});

test('what ended before the day that its credential stated is taken back', () => {
  const gone = { unitEvents: [aUnitEvent({ date: '2022-04-25' })] };
  expect(lists('2022-05-20', [certified], gone)).toEqual(['1 2022-04-25 5']);
  expect(lists('2022-05-20', [certified, '2022-04-25 huayuan expired'])).toEqual(['1 2022-04-25 5']);
});

test('a level that goes up keeps its place, unless another office granted the new one', () => {
  const programs = (grantedHere: boolean) => [
    aProgram({
      period: { kind: 'open' },
      levels: { mode: 'exclusive', list: [aLevel({ id: 'city' }), aLevel({ id: 'province', grantedHere })] },
    }),
  ];
  const rows = [`${certified} city`, '2022-04-25 huayuan upgraded province'];
  expect(lists('2022-05-20', rows, { programs: programs(true) })).toEqual(['1 2022-04-01 ']);
  expect(lists('2022-05-20', rows, { programs: programs(false) })).toEqual(['1 2022-04-25 5']);
});

test('boards of the next list stand in a file of their own, and boards without a place in none', () => {
  const at = (statusIndex?: number) => ({ plaques: [aPlaque({ statusIndex })] });
  const rows = [certified, '2022-04-25 huayuan revoked'];
  expect(lists('2022-05-20', rows, at(131_072 + 7))).toEqual(['2 2022-04-25 7']);
  expect(lists('2022-05-20', rows, at())).toEqual([]);
});

test('without a key there is no list', () => {
  const registry = aRegistry({ events: eventRows([certified]), plaques: [aPlaque({ statusIndex: 5 })] });
  const edition = openEdition(registry, openLedger(registry).ledger, '2022-04-20');
  expect(statusLists(edition, 'https://hongbang.example/')).toEqual([]);
});
