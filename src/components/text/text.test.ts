import { describe, expect, it } from 'vitest';
import { headingParts } from './heading-parts.ts';
import { numberParts, withWholeNumbers } from './whole-numbers.ts';

describe('a number', () => {
  it('stays with its unit, in a text and in HTML', () => {
    expect(numberParts('第3期共1,206户')).toEqual(['', '第3期', '共', '1,206户', '']);
    expect(withWholeNumbers('<p>5月2日至15日，共105个</p>')).toBe(
      '<p><span class="q">5月</span><span class="q">2日</span>至<span class="q">15日</span>，共<span class="q">105个</span></p>',
    );
  });

  it('in an address or an entity is left alone', () => {
    const html = '<a href="/notices/2022年/">&#39;QH-2204&#39;</a>';
    expect(withWholeNumbers(html)).toBe(html);
  });
});

describe('a heading', () => {
  it.each([
    ['2021年度和谐社区年终考评', '2021年度|和谐|社区|年终|考评'],
    ['关于公布2022年第3期“无疫小区”名单的通告', '关于|公布|2022年|第3期|“无疫小区”名单的通告'],
    ['白杨村石桥头机耕路硬化工程公开榜', '白杨村石桥头机耕路硬化工程|公开|榜'],
    ['春江花园二期', '春江花园二期'],
  ])('%s breaks behind its words', (heading, parts) => {
    expect(headingParts(heading).join('|')).toBe(parts);
    expect(headingParts(heading).join('')).toBe(heading);
  });
});
