import { expect, test } from 'vitest';
import { inspectionExample } from '../../testing/views/inspections.ts';
import {
  indicatorSeriesExample,
  postingExample,
  postingsExample,
  registerEntryExample,
  registerExample,
  registerPrintExample,
  takenDownExample,
  villageAffairsExample,
} from '../../testing/views/office.ts';
import { recordOf } from '../records.ts';

test('a place of a register is found by its name, and says where it is', () => {
  const record = recordOf({ ...registerEntryExample, until: undefined });
  expect(record).toMatchObject({
    names: ['春江小学体育馆'],
    facets: { kind: ['register'], street: ['锦绣街道'] },
  });
  expect(record?.text).toContain('避灾点，锦绣街道春江社区春江路21号');
});

test('what is off its register is not found', () => {
  expect(recordOf(registerEntryExample)).toBeUndefined();
});

test('a register is found once, and not its paper version', () => {
  expect(recordOf(registerExample)?.names).toEqual(['避灾点']);
  expect(recordOf(registerPrintExample)).toBeUndefined();
  expect(recordOf({ ...registerExample, paging: { page: 2, pages: 2, paths: [] } })).toBeUndefined();
});

test('an inspection is found by what it found, an indicator by its name', () => {
  expect(recordOf(inspectionExample)?.text).toContain('春江花园二期：出入口登记是事后补写的。');
  expect(recordOf(indicatorSeriesExample)?.names).toEqual(['城镇新增就业']);
});

test('postings are not found, up or down, nor the calendar that counts them', () => {
  for (const view of [postingExample, takenDownExample, postingsExample, villageAffairsExample]) {
    expect(recordOf(view), view.head.path).toBeUndefined();
  }
});
