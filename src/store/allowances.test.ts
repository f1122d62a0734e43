import { describe, expect, test } from 'vitest';
import { allowableKinds } from '../domain/allowed-personal-data.ts';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf } from '../testing/judged-content.ts';
import { readContent } from './gate.ts';

const notice = 'notices/2022/list-2022-04.md';
const table = 'allowed-personal-data.csv';
const allow = (...rows: string[]) => `kind,value,where,reason\n${rows.join('\n')}\n`;
const saying = (text: string) => smallDistrictFile(notice, '第一期名单如下。', text);

describe('what is allowed for a reason', () => {
  test.each([
    ['mobile,138-1234-5678,,值班手机，已对外公布', '手机 138 1234 5678'],
    ['bank-card,6222021234567890128,notices,捐款专户，区慈善会', '账号 6222 0212 3456 7890 128'],
    ['credit-code,91350100M000100Y43,,受托单位的代码', '代码91350100M000100Y43'],
    [`named-person,李小明,${notice},依《社会救助暂行办法》公示`, '低保户李小明'],
    ['named-person,李小明,content/notices/2022/,依《社会救助暂行办法》公示', '低保户李　明、李小明'],
  ])('is no problem: %s', async (row, text) => {
    const { problems } = await judged({
      [table]: allow(row.replaceAll('，', '、')),
      [notice]: saying(text.replace('李　明、', '')),
    });
    expect(problems).toEqual([]);
  });

  test('is one in other places', async () => {
    const row = 'mobile,13812345678,experiences,值班手机已对外公布';
    const verdict = await judged({ [table]: allow(row), [notice]: saying('手机13812345678') });
    expect(placesOf(verdict)).toEqual([`${table}:2:8 HB758`, `${notice}:9:3 HB602`]);
  });

  test('is judged anew in the next run when its row is gone', async () => {
    const { content, root, write } = aContentFolder({
      [table]: allow('mobile,13812345678,,值班手机已对外公布'),
      [notice]: saying('手机13812345678'),
    });
    expect((await readContent({ content, root })).problems).toEqual([]);
    write(table, undefined);
    expect((await readContent({ content, root })).problems).toMatchObject([{ code: 'HB602' }]);
  });
});

describe('what cannot be allowed', () => {
  test.each([
    ['HB266', 'identity-number,440524188001010014,,当事人同意公开'],
    ['HB756', 'mobile,440524188001010014,,当事人同意公开'],
    ['HB757', 'named-person,李小明,,当事人同意公开'],
    ['HB203', 'mobile,13812345678,,'],
    ['HB267', 'mobile,13812345678,,公开'],
    ['HB758', 'mobile,13812345678,,值班手机已对外公布'],
  ])('%s: %s', async (code, row) => {
    const { problems } = await judged({ [table]: allow(row) });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(JSON.stringify(problems)).not.toMatch(/440524188001010014|13812345678/);
  });

  test.each(allowableKinds.filter((kind) => kind !== 'named-person'))(
    'an identity number, as if it were of another kind: %s',
    async (kind) => {
      const spellings = [
        '11010519491231002X',
        '１１０１０５１９４９１２３１００２Ｘ',
        '110105 19491231 002X',
      ];
      const rows = spellings.map((number) => `${kind},${number},,当事人同意公开此号码`);
      const { problems } = await judged({ [table]: allow(...rows), [notice]: saying(spellings.join('\n')) });
      const inNotice = problems.filter(({ file }) => file === notice);
      expect(inNotice.map(({ code }) => code)).toEqual(['HB601', 'HB601', 'HB601']);
    },
  );

  test('names beside a state of health or of a minor', async () => {
    const { problems } = await judged({
      [table]: allow(`named-person,张三,${notice},当事人同意公开`),
      [notice]: saying('残疾人张三'),
    });
    expect(problems.map(({ code }) => code)).toEqual(['HB758', 'HB755']);
  });
});

test('a posting names people by the ground that it declares itself', async () => {
  const posting = (fields: string) => `---
title: 2022年第一季度低保对象公示
kind: posting
published: 2022-04-18T09:00+08:00
posting:
  subject: 第一季度救助对象
  unit: chunjiang-1
  board: 小区门口
  takeDownOn: 2022-05-18
  personalData: { purpose: 接受监督, legalGround: 社会救助暂行办法第十一条, fields: ${fields} }
---
低保户李小明
`;
  const codesOf = async (fields: string) => {
    const { problems } = await judged({ 'notices/2022/aid.md': posting(fields) });
    return problems.map(({ code }) => code).filter((code) => code === 'HB754');
  };
  expect(await codesOf('[姓名]')).toEqual([]);
  expect(await codesOf('[]')).toEqual(['HB754']);
});
