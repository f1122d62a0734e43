import { expect, test } from 'vitest';
import { Machines } from './machines.ts';

const endless = 1000;
const places = Array.from({ length: 12 }, (_, at) => at);

/** Of three machines that have seen each other live, the shards of each. */
function threeMachines(patience = 2) {
  const machines = [1, 2, 3].map((number) => new Machines({ number, count: 3 }, patience, endless));
  return {
    look: (...beats: (string | undefined)[]) => machines.forEach((machine) => machine.look(beats)),
    mine: () => machines.map((machine) => places.filter((place) => machine.isMine(place))),
  };
}

test('every shard belongs to one machine while all live', () => {
  const { look, mine } = threeMachines();
  expect(
    mine()
      .flat()
      .toSorted((a, b) => a - b),
  ).toEqual(places);
  look('a0', 'b0', 'c0');
  look('a1', 'b1', 'c1');
  expect(mine().map(({ length }) => length)).toEqual([4, 4, 4]);
});

test('the shards of a machine that is gone are divided among the others, each to one', () => {
  const { look, mine } = threeMachines();
  look('a0', 'b0', 'c0');
  look('a1', 'b1', 'c0');
  look('a2', 'b2', 'c0');
  const [first = [], second = []] = mine();
  expect([...first, ...second].toSorted((a, b) => a - b)).toEqual(places);
  expect([first.length, second.length]).toEqual([6, 6]);
});

test('a machine that never came is as one that is gone', () => {
  const machine = new Machines({ number: 1, count: 2 }, 2, endless);
  machine.look(['a0', undefined]);
  expect(machine.isMine(1)).toBe(false);
  machine.look(['a1', undefined]);
  expect(machine.isMine(1)).toBe(true);
});

test('a machine that beats again has its shards again', () => {
  const machine = new Machines({ number: 1, count: 2 }, 1, endless);
  machine.look(['a0', undefined]);
  expect(machine.isMine(1)).toBe(true);
  machine.look(['a1', 'b0']);
  expect(machine.isMine(1)).toBe(false);
});

test('a machine never takes itself for gone', () => {
  const machine = new Machines({ number: 1, count: 2 }, 1, endless);
  machine.look([undefined, 'b0']);
  machine.look([undefined, 'b1']);
  expect(places.filter((place) => machine.isMine(place))).toEqual([0, 2, 4, 6, 8, 10]);
});

test('a machine that beats and prints nothing is not waited for without end', () => {
  const machine = new Machines({ number: 1, count: 2 }, endless, 3);
  for (const beat of ['b0', 'b1']) machine.look(['a0', beat]);
  expect(machine.isMine(1)).toBe(false);
  machine.noteProgress();
  for (const beat of ['b2', 'b3']) machine.look(['a0', beat]);
  expect(machine.isMine(1)).toBe(false);
  machine.look(['a0', 'b4']);
  expect(machine.isMine(1)).toBe(true);
});
