import { describe, expect, it } from 'vitest';
import { booksLine } from './figures.ts';

const books = { since: '2022-05-15', before: 10, asOf: '2022-05-20', after: 10 };

describe('a difference in one line', () => {
  it('names what came, then what left', () => {
    const line = booksLine({
      ...books,
      entered: [
        { cause: 'certified', count: 34 },
        { cause: 'restored', count: 2 },
      ],
      left: [{ cause: 'suspended', count: 3 }],
    });
    expect(line).toBe('新增34、恢复2；暂停3');
  });

  it('tells a unit that was merged away from one that took its honour over', () => {
    const merged = [{ cause: 'merged' as const, count: 1 }];
    expect(booksLine({ ...books, entered: merged, left: merged })).toBe('并入转来1；已并入1');
  });

  it('says so when nothing moved', () => {
    expect(booksLine({ ...books, entered: [], left: [] })).toBe('没有增减');
  });
});
