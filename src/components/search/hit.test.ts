import { expect, test } from 'vitest';
import { spell } from '../../search/text/spelling.ts';
import { hitOf } from './hit.ts';
import { termsOf } from './search-request.ts';

const record = {
  url: '/communities/x/',
  content: spell(['春江花园（二期）', '芳草苑', 'QH-2204-0018', '锦绣街道春江社区。']),
  filters: { kind: ['compound'], street: ['锦绣街道'], status: ['upgraded', 'suspended', 'in-force'] },
};
const textOf = (query: string) =>
  hitOf(record, termsOf(query))
    .text.map(({ text }) => text)
    .join('');

test('says what kind of page it is, where, and how its honours stand', () => {
  expect(hitOf(record, termsOf('春江'))).toMatchObject({
    href: '/communities/x/',
    title: [
      { text: '春江', marked: true },
      { text: '花园（二期）', marked: false },
    ],
    kind: '小区',
    street: '锦绣街道',
    states: ['in-force', 'suspended'],
  });
});

test('an honour that has ended is named only where no other is open', () => {
  const ended = { ...record, filters: { kind: ['compound'], status: ['revoked', 'expired'] } };
  expect(hitOf(ended, []).states).toEqual(['expired']);
});

test('names the other name or number by which it was found, and only then', () => {
  expect(textOf('芳草')).toBe('又名或编号：芳草苑。锦绣街道春江社区。');
  expect(textOf('qh22040018')).toBe('又名或编号：QH-2204-0018。锦绣街道春江社区。');
  expect(textOf('春江')).toBe('锦绣街道春江社区。');
});
