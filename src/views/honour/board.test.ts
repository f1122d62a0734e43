import { expect, test } from 'vitest';
import { aPlaque } from '../../testing/builders/records.ts';
import { aRegistry } from '../../testing/builders/registry.ts';
import { plaqueFormats } from './board.ts';

const formatsOf = (boards: number) =>
  plaqueFormats(
    aRegistry({ plaques: Array.from({ length: boards }, (_, at) => aPlaque({ number: `QH-${at}` })) }),
  );

test('every board can be taken away as SVG, and of not too many as PNG and PDF', () => {
  expect(formatsOf(500)).toEqual(['svg', 'png', 'pdf']);
  expect(formatsOf(501)).toEqual(['svg']);
});
