import { expect, test } from 'vitest';
import { aCommunity, aUnitEvent } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const day = '2022-04-20';
const named = (id: string, name: string) => aCommunity({ id, name });

test('a place stands under the initial of its name, as its words are read, with its street', () => {
  const communities = [named('a', '重庆里'), named('b', '春江花园'), named('c', '7天公寓')];
  const site = aSite({ communities }, day);
  const view = theView(site, 'initial', '/communities/initial/c/');
  expect(view.rows.map(({ unit, street }) => [unit.text, street?.text])).toEqual([
    ['重庆里', '春江街道'],
    ['春江花园', '春江街道'],
  ]);
  expect(theView(site, 'initial', '/communities/initial/other/').rows).toMatchObject([
    { unit: { text: '7天公寓' } },
  ]);
});

test('the letters are those there are, and their counts add up to all places', () => {
  const communities = [named('a', '安居里'), named('b', '白塔寺'), named('c', '百花园')];
  const { initials } = theView(aSite({ communities }, day), 'communities', '/communities/');
  expect(initials.map(({ text, count }) => [text, count])).toEqual([
    ['A', 1],
    ['B', 2],
    ['L', 1],
  ]);
});

test('a place that has been closed stands under no letter', () => {
  const communities = [named('a', '安居里'), named('b', '白塔寺')];
  const unitEvents = [aUnitEvent({ unit: 'a', date: '2022-04-01', event: 'dissolve', honours: 'end' })];
  const site = aSite({ communities, unitEvents }, day);
  expect(site.viewAt('/communities/initial/a/')).toBeUndefined();
  expect(site.viewAt('/communities/initial/b/')).toBeDefined();
});

test('a letter of very many names is paged', () => {
  const communities = Array.from({ length: 101 }, (_, at) => named(`u${at}`, `春江花园${at}号院`));
  const site = aSite({ communities }, day);
  expect(site.paths()).toContain('/communities/initial/c/page/2/');
  expect(theView(site, 'initial', '/communities/initial/c/page/2/').rows).toHaveLength(1);
  expect(site.viewAt('/communities/initial/c/page/3/')).toBeUndefined();
});
