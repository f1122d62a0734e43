import { expect, test } from 'vitest';
import type { Notice } from '../domain/notice.ts';
import { aPosting } from '../testing/builders/desk-records.ts';
import { aNotice } from '../testing/builders/records.ts';
import { aRegistry } from '../testing/builders/registry.ts';
import { postings } from './postings.ts';

function codesOf(notice: Notice): string[] {
  return postings(aRegistry({ notices: [notice] })).map(({ code, field }) =>
    [code, ...(field ?? [])].join(' '),
  );
}
const personalData = (...fields: string[]) => ({
  personalData: { purpose: '接受监督', legalGround: '村民委员会组织法第三十条', fields },
});

test('a posting that says where, until when and why is fine', () => {
  expect(codesOf(aPosting(personalData('姓名', '所在村民小组', '补助金额')))).toEqual([]);
});

test('a posting says these things, and other notices do not', () => {
  expect(codesOf(aNotice({ kind: 'posting' }))).toEqual(['HB690 kind']);
  expect(codesOf({ ...aPosting(), kind: 'list' })).toEqual(['HB691 posting']);
});

test('it hangs on the board of a unit that exists', () => {
  expect(codesOf(aPosting({ unit: 'nowhere' }))).toEqual(['HB303 posting unit']);
});

test('it is taken down after the day on which it was posted, and within a year', () => {
  expect(codesOf(aPosting({ takeDownOn: '2022-04-08' }))).toEqual(['HB692 posting takeDownOn']);
  expect(codesOf(aPosting({ takeDownOn: '2021-04-08' }))).toEqual(['HB692 posting takeDownOn']);
  expect(codesOf(aPosting({ takeDownOn: '2202-04-23' }))).toEqual(['HB693 posting takeDownOn']);
  expect(codesOf(aPosting({ takeDownOn: '2022-04-09' }))).toEqual([]);
});

test.each(['身份证号', '手机号', '银行账号', '家庭住址', '残疾等级', '所患疾病', '出生日期'])(
  'nobody is to read %s on a board',
  (field) => {
    expect(codesOf(aPosting(personalData('姓名', field)))).toEqual(['HB694 posting personalData fields 1']);
  },
);

test('it has no files and changes no other notice', () => {
  const parts = { original: { file: 'a.pdf' }, withdraws: 'x', reason: '含个人信息', hidesOriginal: true };
  expect(codesOf(aPosting({}, parts))).toEqual(['HB695 original', 'HB695 withdraws']);
});

test('no other notice corrects or withdraws it: it would hang on', () => {
  const posted = aPosting();
  const notices = [
    posted,
    aNotice({ id: 'back', withdraws: posted.id }),
    aNotice({ id: 'c', corrects: posted.id }),
  ];
  const found = postings(aRegistry({ notices })).map(({ code, field }) => [code, ...(field ?? [])].join(' '));
  expect(found).toEqual(['HB696 withdraws', 'HB696 corrects']);
});

test('it has neither lists nor an objection window', () => {
  const window = { from: '2022-04-11', to: '2022-04-15', workingDays: 5, channels: ['x'], handledBy: 'y' };
  const lists = [{ title: '名单', of: 'in-force' as const, program: 'epidemic-free', asOf: '2022-04-18' }];
  expect(codesOf(aPosting({}, { lists, window }))).toEqual(['HB695 lists', 'HB695 window']);
});
