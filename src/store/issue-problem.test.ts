import { expect, test } from 'vitest';
import { z } from 'zod';
import { id, name } from '../domain/id.ts';
import { plaqueNumber } from '../domain/plaque.ts';
import { faultOf } from './issue-problem.ts';

function faultIn(schema: z.ZodType, value: unknown) {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) throw new Error('The value is valid');
  return faultOf(issue, value);
}

test('an issue nobody foresaw still becomes a problem with its value', () => {
  expect(faultIn(z.email(), '张三')).toEqual({ code: 'HB224', args: { value: '张三' } });
  expect(
    faultIn(
      z.string().refine(() => false),
      'x',
    ),
  ).toEqual({ code: 'HB224', args: { value: 'x' } });
});

test('long values are cut, line breaks shown as spaces', () => {
  const { args } = faultIn(z.string().max(3), `第一行\n${'长'.repeat(100)}`);
  expect(args['value']).toBe(`第一行 ${'长'.repeat(56)}…`);
});

test.each([
  [id, ' Chun_Jiang 2 ', 'chun-jiang-2'],
  [id, 'ｃｈｕｎ－２', 'chun-2'],
  [id, '春江', undefined],
  [name, '\u3000春江花园 ', '春江花园'],
  [plaqueNumber, 'qh-2204_0002', 'QH-2204-0002'],
  [z.number(), '1,206', '1206'],
  [z.number(), '１２', '12'],
  [z.number(), '1206户', undefined],
])('what is only written wrongly is mended: %#', (schema, value, mended) => {
  expect(faultIn(schema, value).suggestion).toBe(mended);
});
