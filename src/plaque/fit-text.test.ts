import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import { fitText } from './fit-text.ts';
import { typeface } from './typeface.ts';

const face = typeface('text');
const box = { x: 0, y: 0, width: 500, height: 60 };
const style = { largest: 36, mostLines: 3 };
const broken = (text: string, lines: number) =>
  breakLines(
    [...text],
    [...text].map((character) => face.advance(character)),
    lines,
  );

describe('a text on a board', () => {
  it('stands at its largest size in one line while there is room', () => {
    expect(fitText('春江花园二期', face, box, style)).toEqual({ lines: ['春江花园二期'], size: 36 });
  });

  it('becomes smaller before it takes a second line', () => {
    const text = '清河区锦绣街道春江社区居民委员会';
    expect(fitText(text, face, box, style)).toEqual({ lines: [text], size: 31.25 });
  });

  it('takes more lines where one would be too small, and loses nothing', () => {
    const text = '清河区锦绣街道春江社区居民委员会第一网格春江花园二期东区人才公寓综合管理服务中心';
    const { lines, size } = fitText(text, face, box, style);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe(text);
    expect(size).toBeGreaterThan(22);
  });
});

describe('a line', () => {
  it('ends after the name of an office rather than within a word', () => {
    expect(broken('国家减灾委员会、应急管理部、中国气象局、中国地震局', 2)).toEqual([
      '国家减灾委员会、应急管理部、',
      '中国气象局、中国地震局',
    ]);
    expect(broken('清河区锦绣街道办事处春江社区居民委员会', 2)).toEqual([
      '清河区锦绣街道办事处',
      '春江社区居民委员会',
    ]);
  });

  it('neither begins with a closing mark nor ends with an opening one', () => {
    const lines = broken('金色年华国际公寓（南区）和春江花园（北区）', 4) ?? [];
    expect(lines.join('')).toBe('金色年华国际公寓（南区）和春江花园（北区）');
    for (const line of lines) expect(line).not.toMatch(/^[）、]|（$/);
  });

  it('breaks no number but after its hyphens', () => {
    expect(broken('编号 QH-2204-0018', 2)).toEqual(['编号', 'QH-2204-0018']);
    expect(broken('编号 QH-2204-0018', 3)).toEqual(['编号', 'QH-2204-', '0018']);
    expect(broken('ABCDEFG', 2)).toBeUndefined();
  });
});
