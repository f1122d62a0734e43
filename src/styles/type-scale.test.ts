import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Sizes of letters in all stylesheets of the screen, as `file: size`. GB/T 9704 and paper count in points. */
const sizes = globSync('*.css', { cwd: import.meta.dirname })
  .filter((file) => !['tokens.css', 'paper.css', 'print.css'].includes(file))
  .flatMap((file) => {
    const css = readFileSync(join(import.meta.dirname, file), 'utf8');
    return [...css.matchAll(/\bfont(?:-size)?:([^;]+);/g)].map(([, value = '']) => ({
      file,
      value: value.trim(),
    }));
  });

it('no letters are sized in pixels, so that large text enlarges all', () => {
  expect(sizes.length).toBeGreaterThan(60);
  expect(sizes.filter(({ value }) => /\d(?:\.\d+)?px/.test(value))).toEqual([]);
});

it('letters smaller than the large figures have a size of the scale', () => {
  const loose = sizes.filter(({ value }) => {
    const size = /(?:^|\s)(\d*\.?\d+)rem/.exec(value)?.[1];
    return (
      !value.includes('var(--') && !value.startsWith('clamp(') && size !== undefined && Number(size) < 1.75
    );
  });
  expect(loose).toEqual([]);
});
