import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { aBenchFolder } from './bench-folder.ts';
import { heaviestPage } from './page-weight.ts';

test('the heaviest page is found with its styles, sheets to print left out', () => {
  const noise = (bytes: number) => randomBytes(bytes).toString('hex');
  const site = aBenchFolder({
    'a.css': noise(500),
    'index.html': `<link rel="stylesheet" href="/a.css">${noise(2000)}`,
    'long/index.html': 'x'.repeat(9000),
    'long/print/index.html': noise(9000),
  });
  const { path, bytes } = heaviestPage(site);
  expect(path).toBe('/index.html');
  expect(bytes).toBeGreaterThan(2500);
});
