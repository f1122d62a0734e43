import { expect, test } from 'vitest';
import { certificationEventTypes } from '../domain/certification-event.ts';
import { inspectionKinds, recheckOutcomes } from '../domain/inspection.ts';
import { noticeKinds } from '../domain/notice.ts';
import { judged } from '../testing/judged-content.ts';
import { chineseChoice } from './chinese-choice.ts';

test('a Chinese word stands for the value it names', () => {
  expect(chineseChoice('暂停', certificationEventTypes)).toBe('suspended');
  expect(chineseChoice('公示', noticeKinds)).toBe('publicity');
  expect(chineseChoice('联合考评', inspectionKinds)).toBe('joint-assessment');
  expect(chineseChoice('已整改', recheckOutcomes)).toBe('corrected');
});

test('a word that names no value of the field stands for nothing', () => {
  expect(chineseChoice('公示', certificationEventTypes)).toBeUndefined();
});

test('a clerk who writes the event in Chinese is given the word to write', async () => {
  const { problems } = await judged({
    'cycles/epidemic-free/2022-04.csv': 'date,unit,event\n2022-04-18,chunjiang-1,认定\n',
  });
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'HB216',
      line: 2,
      suggestion: 'certified',
      file: 'cycles/epidemic-free/2022-04.csv',
    }),
  );
});
