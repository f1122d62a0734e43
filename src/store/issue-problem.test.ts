import { expect, test } from 'vitest';
import { z } from 'zod';
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
