import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { badgeOf, type BadgeFacts } from './badge.ts';

const facts: BadgeFacts = {
  number: 'QH-2204-0001',
  asOf: '2022-05-20',
  state: 'in-force',
  until: '2022-05-31',
  program: '无疫小区',
  unit: '春江花园二期',
  grantor: '清河区疫情防控工作指挥部',
  grantedHere: true,
};

test('a badge says what counts, of what, for whom, as of which day', () => {
  const svg = badgeOf(facts);
  for (const words of ['春江花园二期', '有效 · 无疫小区', '截至2022-05-20，有效期至2022-05-31']) {
    expect(svg).toContain(`>${words}</text>`);
  }
  expect(svg).toContain('<title id="t">无疫小区：有效，截至2022-05-20</title>');
});

test('each kind of state has a mark of its own shape', () => {
  const marks = (['in-force', 'suspended', 'revoked'] as const).map(
    (state) => /<path d="(M[^"]+)" fill="none"/.exec(badgeOf({ ...facts, state }))?.[1],
  );
  expect(new Set(marks).size).toBe(3);
});

test('what is over says so, and no term', () => {
  const svg = badgeOf({ ...facts, state: 'expired' });
  expect(svg).toContain('已失效（期满）');
  expect(svg).not.toContain('有效期至');
});

test('what others granted is said to be registered only', () => {
  expect(badgeOf({ ...facts, grantedHere: false })).toContain('本站仅登记');
});

test('names are text, whatever stands in them', () => {
  const svg = badgeOf({ ...facts, unit: '<script>alert(1)</script>', program: 'a"&]]>' });
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain(']]>');
  const [root] = parseFragment(svg).childNodes;
  expect(root && 'tagName' in root && root.tagName).toBe('svg');
});

test('long names are drawn closer and cut, never the state', () => {
  const svg = badgeOf({ ...facts, unit: '花'.repeat(60), program: '区'.repeat(60) });
  expect(svg).toMatch(/textLength="188"[^>]*>有效 · 区+…<\/text>/);
});
