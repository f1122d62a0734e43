import { expect, test } from 'vitest';
import { retiredPage } from './retired.ts';

test('a moved address leads to the new one and is not to be found', () => {
  const page = retiredPage({ path: '/notices/old/', kind: 'redirect', target: '/notices/new/' });
  expect(page).toMatchObject({
    path: '/notices/old/',
    view: {
      template: 'retired',
      movedTo: '/notices/new/',
      head: { redirect: '/notices/new/', noindex: true },
    },
  });
});

test('a tombstone says why the page was taken down and leads nowhere by itself', () => {
  const { view } = retiredPage({ path: '/notices/old/', kind: 'gone', target: '公示期满，已撤下' });
  expect(view).toMatchObject({ reason: '公示期满，已撤下', head: { redirect: undefined, noindex: true } });
});

test('a tombstone without a reason still says that the page was taken down', () => {
  expect(retiredPage({ path: '/x/', kind: 'gone', target: '' }).view).toMatchObject({
    reason: '本页内容已撤下',
  });
});
