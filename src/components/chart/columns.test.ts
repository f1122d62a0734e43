import { describe, expect, it, test } from 'vitest';
import { columnOfDay, columnsInWords, drawColumns, type ColumnFigure } from './columns.ts';

const figures = (...values: number[]): ColumnFigure[] =>
  values.map((value, index) => ({ value, label: `${index + 1}月1日`, name: `第${index + 1}期` }));

describe('columns', () => {
  it('stand on the axis, as high as their figure, in slots of equal width', () => {
    const { ticks, columns } = drawColumns(figures(0, 50, 100, 75));
    expect(ticks.map(({ text, y }) => `${text} ${y}`)).toEqual([
      '0 100%',
      '25 75%',
      '50 50%',
      '75 25%',
      '100 0%',
    ]);
    expect(columns.map(({ x, y, height }) => [x, y, height])).toEqual([
      ['5%', '100%', '0%'],
      ['30%', '50%', '50%'],
      ['55%', '0%', '100%'],
      ['80%', '25%', '75%'],
    ]);
  });

  it('are not drawn as blocks where they are few, and fill the width where they are many', () => {
    expect(drawColumns(figures(1, 2, 3)).width).toBe('216');
    expect(drawColumns(figures(...Array.from({ length: 26 }, () => 5))).width).toBe('100%');
  });

  it('have a label where there is room for it, the last one always', () => {
    const { columns } = drawColumns(figures(...Array.from({ length: 26 }, () => 5)));
    const shownIn = (...windows: string[]) =>
      columns.flatMap(({ shown }, index) => (windows.includes(shown) ? [index] : []));
    expect(shownIn('wide', 'always')).toEqual([1, 4, 7, 10, 13, 16, 19, 22, 25]);
    expect(shownIn('narrow', 'always')).toEqual([4, 11, 18, 25]);
  });
});

test('a column of a day has its day and its year beneath', () => {
  expect(columnOfDay('第3期', '2022-05-02', 102)).toEqual({
    name: '第3期',
    value: 102,
    label: '5月2日',
    below: '2022',
  });
});

describe('a chart in words', () => {
  it('tells every figure while they are few', () => {
    expect(columnsInWords(figures(90, 1200, 0), '个')).toBe('第1期90个，第2期1,200个，第3期0个。');
    expect(columnsInWords(figures(9), '个')).toBe('第1期9个。');
    expect(columnsInWords([], '个')).toBe('');
  });

  it('tells how many begin and end, and what lies outside of that', () => {
    expect(columnsInWords(figures(90, 120, 80, 85, 99, 98, 100), '个')).toBe(
      '共7期，从第1期90个到第7期100个，最多是第2期120个，最少是第3期80个。',
    );
  });

  it('names no extreme that is an end', () => {
    expect(columnsInWords(figures(90, 91, 92, 93, 94, 95, 1200), '个')).toBe(
      '共7期，从第1期90个到第7期1,200个。',
    );
  });

  it('says of a figure that is not published that it is not', () => {
    const [, ...rest] = figures(0, 7, 12);
    expect(columnsInWords([{ name: '2019年', label: '2019', value: undefined }, ...rest], '人次')).toBe(
      '2019年不公开，第2期7人次，第3期12人次。',
    );
  });
});

it('draws neither a column nor a wrong height for what is 0 or not published', () => {
  const { columns } = drawColumns([...figures(0, 8), { name: '', label: '', value: undefined }]);
  expect(columns.map(({ y, height }) => [y, height])).toEqual([
    ['100%', '0%'],
    ['0%', '100%'],
    ['100%', '0%'],
  ]);
});
