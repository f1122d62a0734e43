import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test, vi } from 'vitest';
import { aBoard, anAddress } from '../testing/plaque/boards.ts';
import { tinyPlan } from '../testing/press/tiny-plan.ts';
import { buildFolder, tinySite } from '../testing/press/tiny-site.ts';
import type { BoardView } from './draw.ts';
import type { PlannedDrawing } from './plan.ts';
import type { PlannedBoard } from './plaque-drawings.ts';
import { press } from './press.ts';

// Compiling takes seconds, and a busy machine takes several times as long.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let app: string;
let removeApp: () => void;
let root: string;
let removeRoot: () => void;
beforeAll(() => ({ app, remove: removeApp } = tinySite()));
afterAll(() => removeApp());
beforeEach(() => ({ root, remove: removeRoot } = buildFolder()));
afterEach(() => removeRoot());

const build = (drawings: PlannedDrawing[], workers = 1) =>
  press(tinyPlan([], { drawings }), { root, app, base: '/', site: 'https://example.org', workers });
const drawing = (format: 'svg' | 'png' | 'pdf', changes = {}): PlannedBoard => ({
  path: `/p/QH-1/plaque.${format}`,
  view: { template: `plaque-${format}`, board: { ...aBoard, ...changes }, address: anAddress },
});
const file = (name: string) => readFileSync(join(root, 'dist', 'p', 'QH-1', name));

test('a board is drawn with the site, once as long as nothing of it changes', async () => {
  const all = [drawing('svg'), drawing('png'), drawing('pdf')];
  const first = await build(all);
  expect(first.stages.find(({ name }) => name === 'drawings')?.count).toBe(3);
  expect(file('plaque.svg').toString()).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(file('plaque.png').subarray(1, 4).toString()).toBe('PNG');
  expect(file('plaque.pdf').subarray(0, 4).toString()).toBe('%PDF');
  const [svg, png, pdf] = [file('plaque.svg'), file('plaque.png'), file('plaque.pdf')];

  const written = first.filesWritten;
  expect(written).toBeGreaterThanOrEqual(3);
  expect((await build(all)).filesWritten).toBe(0);
  // Into the other slot, from the one being served.
  expect((await build(all)).filesWritten).toBe(0);
  expect([file('plaque.svg'), file('plaque.png'), file('plaque.pdf')]).toEqual([svg, png, pdf]);

  expect((await build([drawing('svg', { holder: '柳岸小区' })])).filesWritten).toBe(1);
  expect(file('plaque.svg').equals(svg)).toBe(false);
});

test('a board that cannot be drawn fails the build, and says which', async () => {
  const view: BoardView = { ...drawing('svg').view, board: { ...aBoard, holder: '𠮷祥里' } };
  await expect(build([{ path: '/p/QH-1/plaque.svg', view }])).rejects.toThrow(
    /牌匾 \/p\/QH-1\/plaque\.svg 画不出来：the typeface has no “𠮷”/,
  );
});
