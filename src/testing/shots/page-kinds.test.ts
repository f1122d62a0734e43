import { expect, test } from 'vitest';
import { plan } from '../../views/plan.ts';
import { judged } from '../judged-content.ts';
import { pageKinds } from './page-kinds.ts';

test('a page of every template, the fullest one', async () => {
  const { registry, ledger } = await judged();
  if (registry === undefined || ledger === undefined) throw new Error('the small district is refused');
  const site = plan(registry, ledger, '2022-05-20', { searchBundles: [] });
  const kinds = pageKinds(site.pages);
  const templates = new Set([...site.pages].map(({ view }) => view.template));
  expect(kinds.map(({ name }) => name)).toEqual([...templates]);

  const sizes = [...site.pages]
    .filter(({ view }) => view.template === 'community')
    .map(({ path, view }) => ({ path, size: JSON.stringify(view).length }));
  const shown = kinds.find(({ name }) => name === 'community')?.path;
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.find(({ path }) => path === shown)?.size).toBe(Math.max(...sizes.map(({ size }) => size)));
});
