import { expect, test } from 'vitest';
import { robotsFor } from './robots.ts';

const text = `# 只给某些程序
User-agent: other
Disallow: /

User-agent: *
Disallow: /private/
Allow: /private/open/
Disallow: /*.pdf$   # 附件
`;

test.each([
  ['/', true],
  ['/private/a', false],
  ['/private/open/a', true],
  ['/a/b.pdf', false],
  ['/a/b.pdf.html', true],
])('robots.txt about %s', (path, allowed) => {
  expect(robotsFor('hongbang-inspect', text)(path)).toBe(allowed);
});

test('a group that names the crawler is the only one that counts; an empty file forbids nothing', () => {
  expect(robotsFor('other', text)('/')).toBe(false);
  expect(
    robotsFor('hongbang-inspect', `${text}\nUser-agent: Hongbang-Inspect\nDisallow:\n`)('/private/a'),
  ).toBe(true);
  expect(robotsFor('hongbang-inspect', '')('/a')).toBe(true);
});
