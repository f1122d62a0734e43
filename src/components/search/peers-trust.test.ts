import { describe, expect, test } from 'vitest';
import type { Hit } from './hit.ts';
import { trustedHit } from './peers-trust.ts';

const home = 'https://www.example.gov.cn/ztzl/hongbang/';
const hit: Hit = {
  href: `${home}communities/x/`,
  title: [{ text: '东湖雅苑', marked: true }],
  kind: '小区',
  street: '湖滨街道',
  states: ['in-force'],
  text: [],
  issuer: '东湖区红榜',
};

describe('a hit of another site', () => {
  test('is shown as it is when it leads below the home page of its site', () => {
    expect(trustedHit(hit, home)).toMatchObject(hit);
  });

  test.each([
    'https://www.example.gov.cn/ztzl/',
    'https://www.example.gov.cn/ztzl/hongbang/../x/',
    'https://www.example.gov.cn/ztzl/hongbang/%2e%2e/x/',
    'https://www.example.gov.cn@evil.example/ztzl/hongbang/',
    'http://www.example.gov.cn/ztzl/hongbang/x/',
    'https://evil.example/ztzl/hongbang/x/',
    '//evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    '',
  ])('is left out when it leads to “%s”', (href) => {
    expect(trustedHit({ ...hit, href }, home)).toBeUndefined();
  });

  test('is cut to what can be seen, and to the length of a name', () => {
    const title = [
      { text: '<b>东湖</b>\u202e\u200b', marked: false },
      { text: '长'.repeat(10_000), marked: true },
    ];
    const shown = trustedHit({ ...hit, title, kind: '类'.repeat(500) }, home);
    expect(shown?.title[0]).toEqual({ text: '<b>东湖</b>', marked: false });
    expect(shown?.title.map(({ text }) => text).join('').length).toBeLessThanOrEqual(200);
    expect(shown?.kind).toHaveLength(40);
  });
});
