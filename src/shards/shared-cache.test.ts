import { expect, test } from 'vitest';
import { takeCacheSettings } from './shared-cache.ts';

const given = {
  TURBO_API: 'https://cache.example/',
  TURBO_TOKEN: 'token',
  TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'key',
};

test('what opens the cache leaves the environment', () => {
  const env: NodeJS.ProcessEnv = { ...given, PATH: '/bin' };
  expect(takeCacheSettings(env)).toEqual({
    ...given,
    TURBO_API: 'https://cache.example',
    TURBO_TEAM: 'hongbang',
  });
  expect(env).toEqual({ PATH: '/bin' });
});

test.each(Object.keys(given))('without %s nothing is shared, and nothing is told of the others', (name) => {
  const fault = () => takeCacheSettings({ ...given, [name]: '' });
  expect(fault).toThrow(`环境变量 ${name}`);
  expect(fault).not.toThrow(/https:\/\/cache\.example|token$/);
});
