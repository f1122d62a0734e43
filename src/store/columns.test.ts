import { expect, test } from 'vitest';
import { z } from 'zod';
import { optionalCell } from '../domain/cell.ts';
import { columnsOf, type Answers } from './columns.ts';

test('a column whose cells may be empty is not required', () => {
  const columns = columnsOf(z.strictObject({ a: z.string().min(1), b: optionalCell(z.string()) }));
  expect(columns.map(({ name, required }) => [name, required])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

test('the same text is checked once', () => {
  let checks = 0;
  const counted = z.string().refine(() => (checks += 1) > 0);
  const [column] = columnsOf(z.strictObject({ a: counted }));
  checks = 0;
  expect([column?.parse('x'), column?.parse('x')]).toEqual([{ value: 'x' }, { value: 'x' }]);
  expect(checks).toBe(1);
});

test('tables that share answers give the same object for the same cell', () => {
  const list = z.string().transform((cell) => cell.split('|'));
  const answers: Answers = new Map();
  const [one] = columnsOf(z.strictObject({ a: list }), answers);
  const [other] = columnsOf(z.strictObject({ b: list }), answers);
  const [parsed, again] = [one?.parse('x|y'), other?.parse('x|y')];
  expect(parsed).toEqual({ value: ['x', 'y'] });
  expect(again).toBe(parsed);
});

test('a row schema that compares its fields is refused, for cells are judged one by one', () => {
  const schema = z.strictObject({ from: z.string(), to: z.string() }).refine(({ from, to }) => from <= to);
  expect(() => columnsOf(schema)).toThrow('checks across its fields');
});
