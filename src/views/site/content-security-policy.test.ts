import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

test('a site without peers reads from itself alone', () => {
  expect(contentSecurityPolicy([])).toContain("; connect-src 'self'; ");
});

test('the search may read from the peers, by their origins, once each', () => {
  const policy = contentSecurityPolicy([
    { url: 'https://www.example.gov.cn/a/' },
    { url: 'https://www.example.gov.cn/b/' },
    { url: 'http://127.0.0.1:8080/' },
  ]);
  expect(policy).toContain("; connect-src 'self' https://www.example.gov.cn http://127.0.0.1:8080; ");
  expect(policy.match(/https?:/g)).toHaveLength(2);
});
