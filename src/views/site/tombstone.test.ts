import { expect, test } from 'vitest';
import type { PageView } from '../page.ts';
import { retiredPage } from './retired.ts';
import { isGone, isTakenDown } from './tombstone.ts';

const posting = (text: object | undefined) => ({ template: 'posting', text }) as PageView;

test('a tombstone is gone and taken down, a redirect is neither', () => {
  const gone = retiredPage({ path: '/notices/a/', kind: 'gone', target: '已撤下' }).view;
  const moved = retiredPage({ path: '/notices/a/', kind: 'redirect', target: '/notices/b/' }).view;
  expect([isGone(gone), isTakenDown(gone)]).toEqual([true, true]);
  expect([isGone(moved), isTakenDown(moved)]).toEqual([false, false]);
});

test('a hidden notice and a posting that is down are taken down, but their pages still speak', () => {
  const hidden = { template: 'withdrawn-notice' } as PageView;
  expect([hidden, posting(undefined), posting({})].map(isTakenDown)).toEqual([true, true, false]);
  expect([hidden, posting(undefined)].map(isGone)).toEqual([false, false]);
});
