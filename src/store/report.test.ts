import { describe, expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged } from '../testing/judged-content.ts';
import { reportGithub, reportJson } from './report-machine.ts';
import { reportProblems } from './report.ts';
import type { Account } from './account.ts';

const account: Account = {
  files: 9,
  aside: 1,
  tables: 3,
  documents: { read: 5, registered: 4, refused: 1 },
  rows: { read: 6, registered: 6, refused: 0 },
  filesWithProblems: 1,
  errors: 1,
  warnings: 0,
  followUps: 0,
};
const unknownField: Problem = {
  code: 'HB201',
  file: 'notices/a.md',
  line: 2,
  column: 1,
  field: ['titel'],
  args: { field: 'titel', suggestion: 'title' },
  suggestion: 'title',
};

describe('for people', () => {
  test('a problem says where, what, why and how to mend it', () => {
    expect(reportProblems([unknownField], account, 'zh')).toMatchInlineSnapshot(`
      "notices/a.md
        2:1     错误 HB201  [titel] 未知字段 \`titel\`，是否为 \`title\`？
                原因：不认识的字段会被漏掉，写错的名称等于没有填。
                办法：把 titel 改为 title。
                改为：title

      共 1 个错误、0 个提醒，涉及 1 个文件。
      读入 9 个文件：文档 5 份，表格 3 张（6 行），不入库的 1 个。
      文档 5 = 入库 4 + 因问题未入库 1。
      表格行 6 = 入库 6 + 因问题未入库 0。"
    `);
  });

  test('in English too', () => {
    expect(reportProblems([unknownField], account, 'en')).toMatchInlineSnapshot(`
      "notices/a.md
        2:1     error HB201  [titel] Unknown field \`titel\`; did you mean \`title\`?
                why: An unknown field would be lost.
                how to mend: Write title in place of titel.
                write: title

      Errors: 1, warnings: 0, files with problems: 1.
      Read 9 files: 5 documents, 3 tables (6 rows), 1 set aside.
      Documents 5 = registered 4 + refused 1.
      Rows 6 = registered 6 + refused 0."
    `);
  });

  test('the why and how of many alike are told once a file, and after twenty only their number', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...unknownField, line: index + 2 }));
    const text = reportProblems(many, account, 'zh');
    expect(text.match(/原因/g)).toHaveLength(1);
    expect(text.match(/未知字段/g)).toHaveLength(20);
    expect(text).toContain('另有 10 处同样的问题');
  });

  test('problems that were held back are counted', () => {
    expect(reportProblems([unknownField], { ...account, followUps: 3 }, 'zh')).toContain(
      '另有 3 处可能由上面的问题引起',
    );
  });

  test('clean content is called clean', async () => {
    const verdict = await judged();
    expect(reportProblems(verdict.problems, verdict.account, 'zh')).toMatchInlineSnapshot(`
      "没有发现问题。
      读入 9 个文件：文档 6 份，表格 3 张（6 行），不入库的 0 个。
      文档 6 = 入库 6 + 因问题未入库 0。
      表格行 6 = 入库 6 + 因问题未入库 0。"
    `);
  });
});

describe('for machines', () => {
  test('JSON holds problems with their words, and the account', () => {
    const parsed = JSON.parse(reportJson([unknownField], account, 'zh')) as Record<string, unknown>;
    expect(parsed).toEqual({
      problems: [
        {
          ...unknownField,
          severity: 'error',
          what: '未知字段 `titel`，是否为 `title`？',
          why: '不认识的字段会被漏掉，写错的名称等于没有填。',
          how: '把 titel 改为 title。',
        },
      ],
      account,
    });
  });

  test('GitHub commands name file, line and column and keep to one line', () => {
    const odd = { ...unknownField, file: 'notices/a, b: 100%.md' };
    expect(reportGithub([odd, { code: 'HB102', file: '.DS_Store', args: {} }], 'content', 'en'))
      .toMatchInlineSnapshot(`
      "::error file=content/notices/a%2C b%3A 100%25.md,line=2,col=1,title=HB201::Unknown field \`titel\`; did you mean \`title\`?%0AAn unknown field would be lost.%0AWrite title in place of titel.
      ::warning file=content/.DS_Store,title=HB102::A file left by the system or an editor was ignored%0AIt is no content and is not published.%0AYou may delete it; if a spreadsheet is still open, close it."
    `);
  });
});

describe('the account', () => {
  test('balances whatever is wrong', async () => {
    const { account: closed } = await judged({
      'notices/empty.md': '',
      'notices/twice.md': smallDistrictFile(
        'notices/2022/list-2022-04.md',
        'title:',
        'id: list-2022-04\ntitle:',
      ),
      'notices/bad.md': smallDistrictFile('notices/2022/list-2022-04.md', 'kind: list', 'kind: lst'),
      'profiles/none.md': '---\nunit: none\nsummary: 无\nupdated: 2022-04-01\n---\n',
      'cycles/epidemic-free/2022-05.csv': 'date,unit,event\n2022-05-02,chunjiang-1,certified\n',
      'communities/dongmen.csv': smallDistrictFile('communities/dongmen.csv', 'chunjiang-2,', 'chunjiang,'),
      'plaques/epidemic-free.csv': 'number\nQH-1\nQH-2\n',
      'unit-events.csv': 'date,event,unit\n2022-02-30,rename,chunjiang-1\n\n',
      'x.doc': 'x',
    });
    expect(closed).toMatchObject({
      files: 17,
      aside: 1,
      tables: 6,
      documents: { read: 10, registered: 6, refused: 4 },
      rows: { read: 10, registered: 5, refused: 5 },
    });
  });
});

test('what stands in the content does not steer the terminal', () => {
  const hostile = {
    ...unknownField,
    file: 'notices/\u001b[2J.md',
    args: { field: 'a\u001b]0;x\u0007', suggestion: 'b' },
  };
  const text = reportProblems([hostile], account, 'zh');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/);
  expect(text).toContain('notices/\ufffd[2J.md');
});

test.each(['::stop-commands::x', '  ::add-mask::x', 'a##[add-mask]x', 'section_start:0:x'])(
  'what stands in the content gives no command to the server of a workflow: %j',
  (name) => {
    const hostile = { ...unknownField, file: name, args: { field: `##[error]${name}`, suggestion: 'b' } };
    for (const line of reportProblems([hostile], account, 'zh').split('\n')) {
      expect(line).not.toMatch(/^\s*::|##\[|^section_/);
    }
    for (const line of reportGithub([hostile], 'content', 'zh').split('\n')) {
      expect(line).toMatch(/^::error file=content\/[^:]*::/);
      expect(line).not.toContain('##[');
    }
  },
);

test('names are told without signs that turn a line or hide in it', () => {
  const hostile = {
    ...unknownField,
    file: 'a\u202egnp.\u200b.md',
    args: { field: '\u2066x', suggestion: 'b' },
  };
  for (const text of [reportProblems([hostile], account, 'zh'), reportGithub([hostile], 'c', 'zh')]) {
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
  }
});

test('a report tells how many rows let personal data pass, also without a problem', async () => {
  const allowed = 'kind,value,where,reason\nmobile,13812345678,,区民政局值班手机，已对外公布\n';
  const notice = 'notices/2022/list-2022-04.md';
  const { problems, account: closed } = await judged({
    'allowed-personal-data.csv': allowed,
    [notice]: smallDistrictFile(notice, '第一期名单如下。', '手机13812345678'),
  });
  expect(problems).toEqual([]);
  expect(reportProblems(problems, closed, 'zh')).toContain('有 1 行放行个人信息');
  expect(reportGithub(problems, 'content', 'zh', closed)).toMatch(
    /^::warning file=content\/allowed-personal-data\.csv::.*1 行/,
  );
});
