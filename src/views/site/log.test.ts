import { expect, test } from 'vitest';
import { manifestsOf } from '../../testing/builders/manifests.ts';
import { aSite, theView } from '../../testing/builders/site.ts';
import { addDays } from '../../domain/plain-date.ts';

const days = (count: number) => Array.from({ length: count }, (_, at) => addDays('2022-03-01', at));

test('before the first publication the log says that there is none', () => {
  const site = aSite({}, '2022-05-20');
  expect(theView(site, 'log', '/about/log/')).toMatchObject({ total: 0, items: [], downloads: [] });
});

test('what was published stands newest first, on as many pages as it takes', () => {
  const site = aSite({ manifests: manifestsOf(...days(41)) }, '2022-05-20');
  expect(site.paths().filter((path) => path.startsWith('/about/log/'))).toEqual([
    '/about/log/',
    '/about/log/page/2/',
    '/about/log/page/3/',
  ]);
  expect(theView(site, 'log', '/about/log/').items[0]?.sequence).toBe(41);
  expect(theView(site, 'log', '/about/log/page/3/').items.map(({ sequence }) => sequence)).toEqual([1]);
});

test('the log is of publications, whatever day the site is for', () => {
  const site = aSite({ manifests: manifestsOf('2022-05-20') }, '2022-04-01');
  expect(theView(site, 'log', '/about/log/').total).toBe(1);
});
