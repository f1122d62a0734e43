import { expect, test } from 'vitest';
import { widthClass } from './width-class.ts';

test.each([
  ['清河区人民政府', undefined],
  ['清河区疫情防控工作指挥部', undefined],
  ['清河区人力资源和社会保障局', 'long'],
  ['清河区创建示范活动领导小组办公室', 'long'],
  ['清河区新型冠状病毒感染的肺炎疫情防控工作指挥部办公室', 'longest'],
])('the header %s is set %s', (office, expected) => {
  expect(widthClass(office)).toBe(expected);
});
