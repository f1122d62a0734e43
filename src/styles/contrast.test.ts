import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../testing/contrast.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokensOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const schemes = { light: tokensOf(light), dark: new Map([...tokensOf(light), ...tokensOf(dark)]) };

/** Text on each ground that it stands on somewhere. */
const texts: [text: string, ...grounds: string[]][] = [
  ['ink', 'paper', 'raised', 'tint', 'red-tint'],
  ['soft', 'paper', 'raised', 'tint', 'red-tint'],
  ['red', 'paper', 'raised', 'tint', 'red-tint'],
  ['on', 'paper', 'raised'],
  ['hold', 'paper', 'raised'],
  ['end', 'paper', 'raised'],
  ['cream', 'board'],
  ['paper', 'ink', 'red'],
];

/** What must be told from its ground without being text (WCAG 2.2, 1.4.11): frames of fields, bars on their track. */
const shapes: [shape: string, ground: string][] = [
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['fill', 'track'],
  ['fill', 'paper'],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (name: string) => {
    const value = schemes[scheme].get(name);
    if (value === undefined) throw new Error(`tokens.css has no colour --${name}`);
    return value;
  };

  it.each(texts.flatMap(([text, ...grounds]) => grounds.map((ground) => [text, ground] as const)))(
    'text in --%s on --%s has a contrast of 4.5 and more',
    (text, ground) => {
      expect(contrastOf(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(shapes)('the shape --%s on --%s has a contrast of 3 and more', (shape, ground) => {
    expect(contrastOf(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('knows black on white, and a grey that just fails', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#fff')).toBeCloseTo(4.48);
});
