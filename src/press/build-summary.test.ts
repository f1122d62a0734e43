import { expect, test } from 'vitest';
import type { BuildReport } from './build-site.ts';
import { buildSummary } from './build-summary.ts';

const report: BuildReport = {
  day: '2022-05-20',
  base: '/',
  problems: [],
  account: undefined as never,
  press: {
    pagesRendered: 1,
    pagesReused: 0,
    filesWritten: 1,
    filesReused: 0,
    filesRemoved: 0,
    bytes: 1,
    stages: [],
  },
  newAddresses: 0,
  stages: [{ name: 'gate', count: 1, ms: 1 }],
};
const said = (signature: BuildReport['signature']) => buildSummary({ ...report, signature }, false);

test('whoever builds is told which key signed, or that it was forgotten', () => {
  expect(said({ key: 'key-1' })).toContain('牌匾已签名：key-1');
  expect(said('missing')).toMatch(/没有签名：.*没有给私钥（HONGBANG_KEY_FILE）/);
  expect(said(undefined)).not.toContain('签名');
});
