import { expect, test } from 'vitest';
import { aSheet, planOf } from '../../testing/builders/imports.ts';
import { importReport } from './report-import.ts';

test('a community that is missing is told once, with its rows and the way to add it', () => {
  const rows = Array.from({ length: 7 }, (_, at) => ['锦绣街道', '新社区', `${at + 1}号院`, '9']);
  const report = importReport(planOf(aSheet([['街道', '社区', '小区名称', '户数'], ...rows])));
  expect(report.split('\n').filter((line) => line.includes('新社区'))).toEqual([
    expect.stringMatching(/ 第 2、3、4、5、6 ……共 7 行：.+npm run new -- community --kind neighbourhood/),
  ]);
});
