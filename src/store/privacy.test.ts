import { expect, test } from 'vitest';
import { reportGithub, reportJson } from './report-machine.ts';
import { reportProblems } from './report.ts';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf } from '../testing/judged-content.ts';

const notice = 'notices/2022/list-2022-04.md';
const roll = 'communities/dongmen.csv';
const files = {
  [notice]: smallDistrictFile(
    notice,
    '第一期名单如下。',
    '联系人手机 138-1234-5678。\n残疾人证 11010519491231002X43',
  ).replace('kind: list', 'kind: list\nsummary: 电话１３９１２３４５６７８'),
  [roll]: smallDistrictFile(roll, '东门路1号', '户主440524188001010014'),
  'plaques/epidemic-free.csv': 'number,unit,removalConfirmedBy\nQH-1,chunjiang-1,"王\n13712345678"\n',
};

test('personal data is found in text, front matter and cells, at its place', async () => {
  const { problems } = await judged(files);
  expect(placesOf({ problems } as never).filter((place) => place.includes('HB60'))).toEqual([
    `${roll}:2:58 HB601`,
    `${notice}:4:12 HB602`,
    `${notice}:10:7 HB602`,
    `${notice}:11:6 HB601`,
    'plaques/epidemic-free.csv:3:1 HB602',
  ]);
});

test('no report prints what it found, only the masked form', async () => {
  const { problems, account } = await judged(files);
  const printed = [
    reportProblems(problems, account, 'zh'),
    reportJson(problems, account, 'zh'),
    reportGithub(problems, 'content', 'en'),
  ].join('\n');
  expect(printed).toContain('138****5678');
  expect(printed.match(/1234.?5678|１２３４|19491231|18800101|13712345678/)).toBeNull();
});

test('a file may not be named after a number', async () => {
  const name = 'notices/13812345678.md';
  const { problems } = await judged({ [name]: smallDistrictFile(notice, 'title:', 'id: x\ntitle:') });
  expect(problems).toMatchObject([{ code: 'HB602', file: name, args: { masked: '138****5678' } }]);
});

test('a number of the old form is a warning', async () => {
  const { problems, registry } = await judged({
    [notice]: smallDistrictFile(notice, '第一期名单如下。', '编号 130503670401001'),
  });
  expect(problems).toMatchObject([{ code: 'HB603', line: 9, column: 4 }]);
  expect(registry).toBeDefined();
});

test('what was clean once is looked at again when it changes', async () => {
  const { problems } = await judged({ [roll]: smallDistrictFile(roll, '东门路1号', '电话13812345678') });
  expect(problems).toMatchObject([{ code: 'HB602', suggestion: '138****5678' }]);
});

test.each([
  ['HB750', '账号6222021234567890128'],
  ['HB751', '护照G12345678'],
  ['HB752', '通行证H12345678'],
  ['HB753', '代码91350100M000100Y43'],
  ['HB754', '低保户李小明'],
  ['HB755', '残疾人张三'],
  ['HB759', '经评议，李小明家的情况符合条件，给予低保。'],
])('%s is said of its kind of data', async (code, text) => {
  const { problems } = await judged({ [notice]: smallDistrictFile(notice, '第一期名单如下。', text) });
  expect(problems).toMatchObject([{ code, file: notice, line: 9 }]);
});
