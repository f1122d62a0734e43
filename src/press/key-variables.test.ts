import { afterEach, expect, test, vi } from 'vitest';
import { childEnvironment } from './child-environment.ts';
import { takeKeyVariables } from './key-variables.ts';

afterEach(() => vi.unstubAllEnvs());

test('what a build starts inherits no private key', () => {
  vi.stubEnv('HONGBANG_KEY', 'z3u2-secret');
  vi.stubEnv('HONGBANG_KEY_FILE', '/home/clerk/key.pem');
  expect(JSON.stringify(childEnvironment())).not.toMatch(/secret|HONGBANG_KEY/);
  const taken = takeKeyVariables(process.env);
  expect(taken).toEqual({ HONGBANG_KEY: 'z3u2-secret', HONGBANG_KEY_FILE: '/home/clerk/key.pem' });
  expect(Object.keys(process.env).filter((name) => name.startsWith('HONGBANG_KEY'))).toEqual([]);
});
