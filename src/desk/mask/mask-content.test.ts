import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../store/gate.ts';
import { aContentFolder, smallDistrictFile } from '../../testing/content-folder.ts';
import { maskContent } from './mask-content.ts';
import { maskSummary } from './mask-summary.ts';

const notice = 'notices/2022/list-2022-04.md';
const roll = 'communities/dongmen.csv';
const body = (text: string) => smallDistrictFile(notice, '第一期名单如下。', text);

async function masking(files: Record<string, string>, dryRun = false) {
  const { content, root } = aContentFolder(files);
  const read = () => readContent({ content, root, cache: false });
  const before = await read();
  const report = maskContent(content, before.problems, dryRun);
  const text = (path: string) => readFileSync(join(content, path), 'utf8');
  return { content, report, text, after: (await read()).problems };
}

test('numbers and names are masked where they stand, and the gate is content', async () => {
  const { text, after } = await masking({
    [notice]: body('手机 138-1234-5678 和 139\n1234 5678，低保户李小明。').replace(
      'kind: list',
      'kind: list\nsummary: 身份证１１０１０５１９４９１２３１００２Ｘ',
    ),
    [roll]: smallDistrictFile(roll, '东门路1号', '户主440524188001010014'),
  });
  expect(text(notice)).toContain('手机 138\\*\\*\\*\\*5678 和 139\\*\\*\\*\\*5678，低保户李某某。');
  expect(text(notice)).toContain('summary: 身份证11*************02X\n');
  expect(text(roll)).toContain(',户主44*************014\n');
  expect(after).toEqual([]);
});

test('byte order mark and line ends of Windows stay', async () => {
  const windows = `\ufeff${body('手机13812345678').replaceAll('\n', '\r\n')}`;
  const { text } = await masking({ [notice]: windows });
  expect(text(notice)).toBe(windows.replace('13812345678', '138\\*\\*\\*\\*5678'));
});

test('line ends of several kinds in one table stay as they are', async () => {
  const table = smallDistrictFile(roll, '东门路1号', '"户主13812345678\n二楼"').replace('\n', '\r\n');
  const { text } = await masking({ [roll]: table });
  expect(text(roll)).toBe(table.replace('13812345678', '138****5678'));
});

test('a dry run writes nothing and says what it would write', async () => {
  const { text, report } = await masking({ [notice]: body('手机13812345678') }, true);
  expect(text(notice)).toContain('13812345678');
  expect(maskSummary(report, true, 'zh')).toContain(`${notice}:9:3 HB602 将改为 138****5678`);
});

test('what is allowed, and what is only warned of, is left', async () => {
  const { text, report } = await masking({
    'allowed-personal-data.csv': 'kind,value,where,reason\nmobile,13812345678,,值班手机已对外公布\n',
    [notice]: body('手机13812345678，代码91350100M000100Y43，旧号 130503670401001'),
  });
  expect(report.masked).toEqual([]);
  expect(text(notice)).toContain('手机13812345678，代码91350100M000100Y43，旧号 130503670401001');
});

test('what a program cannot mend is listed with a way to mend it, without the number', async () => {
  const { report } = await masking({
    [notice]: body('名单如下。').replace('kind: list', 'kind: list\nsummary: "138\\x31234\\x35678"'),
    'notices/13912345678.md': smallDistrictFile(notice, 'title:', 'id: x\ntitle:'),
  });
  expect(report.left.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'HB602 notices/13912345678.md',
    `HB602 ${notice}`,
  ]);
  const said = maskSummary(report, false, 'zh');
  expect(said).toContain('请人工处理');
  expect(said).toContain('改用办公室的固定电话');
});

test('nothing is left beside the files', async () => {
  const { content } = await masking({ [notice]: body('手机13812345678') });
  expect(readdirSync(join(content, 'notices/2022'))).toEqual(['list-2022-04.md']);
});
