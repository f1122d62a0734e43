import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSheet, aText, certified, planOf } from '../../testing/builders/imports.ts';
import { fuzz } from '../../testing/fuzz/fuzz.ts';
import { nearly } from '../../testing/fuzz/inputs.ts';
import { nearlyJson } from '../../testing/fuzz/nearly-json.ts';
import type { Decisions } from './import-plan.ts';
import { decisionsOf, planFile } from './plan-file.ts';

const list = aSheet([
  ['小区名称', '认定日期'],
  ['春江花园一期', '2022-05-20'],
  ['阳光花园', ''],
  ['明天小区', '5月20日'],
]);
const text = aText(['关于做好防控的通告', '各街道：', '一、摸清底数。', '名单如下：春江名苑、棉纺厂宿舍。']);
const decisions: Decisions = {
  ...certified,
  day: '2022-05-20',
  as: 'notice',
  parts: { '名单.xlsx#名单': 'list', '名单.txt#1': 'skip' },
  roll: { street: 'jinxiu', kind: 'compound' },
  names: { 阳光花园: { unit: 'sunshine-1' }, 明天小区: { new: true }, 春江名苑: { skip: true } },
  simplified: true,
};
const whole = planFile(planOf(list, decisions), decisions);
const signs =
  '{ } [ ] " : , null true "day":5 "__proto__":{} \\u0000 ../../x 2022-02-30 certified list'.split(' ');

test('a plan file is refused in Chinese, or what it plans stays in the content folder', async () => {
  const files = fc.oneof(
    { weight: 1, arbitrary: nearly([whole], signs) },
    { weight: 3, arbitrary: nearlyJson([{ decisions }, JSON.parse(whole) as object]) },
  );
  await fuzz('plan-file', files, (file) => {
    let read: Decisions;
    try {
      read = decisionsOf(file);
    } catch (refusal) {
      expect((refusal as Error).constructor).toBe(Error);
      expect((refusal as Error).message).toMatch(/\p{Script=Han}/u);
      return;
    }
    for (const source of [list, text]) {
      const { files: planned, account } = planOf(source, read);
      expect(account.read).toBe(account.written + account.refused + account.skipped);
      for (const { path } of planned) expect(path).toMatch(/^[a-z]+(?:\/[a-z0-9-]+)+\.(?:csv|md)$/);
    }
  });
});
