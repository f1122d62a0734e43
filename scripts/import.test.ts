import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsxStream } from 'hucre/xlsx';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../src/store/gate.ts';
import { aContentFolder } from '../src/testing/content-folder.ts';

const app = join(import.meta.dirname, '..');
const isNightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;

function run({ content, root }: { content: string; root: string }, words: string[], flags: string[] = []) {
  const script = join(import.meta.dirname, 'import.ts');
  const args = [...flags, script, ...words, '--content', content, '--root', root];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  return { status, stdout, stderr };
}

async function workbook(
  file: string,
  header: string[],
  rows: Iterable<(string | number)[]>,
): Promise<string> {
  const stream = writeXlsxStream(rows, { name: '底册', columns: header.map((title) => ({ header: title })) });
  writeFileSync(file, new Uint8Array(await new Response(stream).arrayBuffer()));
  return file;
}

const header = ['所属街道', '社区', '小区名称', '户数', '人口', '地址'];

function* compounds(count: number, street: string, community: string): Iterable<(string | number)[]> {
  for (let at = 1; at <= count; at += 1) {
    yield [street, community, `新江里${at}号院`, 100 + (at % 900), 300 + at, `新江路${at}号`];
  }
}

test('a workbook of 2,000 rows comes into the sample, and the gate finds every row', async () => {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-import-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, 'content');
  cpSync(join(app, 'content'), content, { recursive: true });
  const before = await readContent({ content, root });
  const file = await workbook(join(root, '底册.xlsx'), header, compounds(2000, '锦绣街道', '春江社区'));

  const { status, stdout, stderr } = run({ content, root }, [file, '--yes']);

  expect(stderr).toBe('');
  expect(stdout).toContain('读入 2001 行 = 写入 2000 行 + 没有导入 0 行 + 不用导入 1 行');
  expect(stdout).toContain('npm run check');
  expect(status).toBe(0);
  const { registry, account } = await readContent({ content, root });
  expect(account.errors).toBe(0);
  const added = [...(registry?.units.values() ?? [])].filter(({ name }) => name.startsWith('新江里'));
  expect([added.length, (registry?.units.size ?? 0) - (before.registry?.units.size ?? 0)]).toEqual([
    2000, 2000,
  ]);
  expect(added.find(({ name }) => name === '新江里1999号院')).toMatchObject({
    division: 'chunjiang',
    households: 299,
    population: 2299,
    address: '新江路1999号',
  });
  // A second time there is nothing to do.
  expect(run({ content, root }, [file, '--yes']).stdout).toContain(
    '写入 0 行 + 没有导入 0 行 + 不用导入 2001 行',
  );
});

/** By night as many as is promised, in less than 1 GB; a part of them needs so much less. */
const large = isNightly ? { rows: 200_000, kilobytes: 1_000_000 } : { rows: 50_000, kilobytes: 600_000 };

test(`a sheet of ${large.rows} rows is imported in less than ${large.kilobytes / 1000} MB`, async () => {
  const folder = aContentFolder();
  const file = await workbook(
    join(folder.root, '大表.xlsx'),
    header,
    compounds(large.rows, '东门街道', '春江社区'),
  );
  const tell =
    'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';
  const { status, stdout, stderr } = run(
    folder,
    [file, '--dry-run'],
    ['--max-old-space-size=700', '--import', tell],
  );
  expect(stdout).toContain(`读入 ${large.rows + 1} 行 = 写入 ${large.rows} 行`);
  expect(Number(/peak (\d+)/.exec(stderr)?.[1])).toBeLessThan(large.kilobytes);
  expect(status).toBe(0);
}, 600_000);

const rollFile = 'communities/dongmen.csv';

function aList(root: string, names: string[]): string {
  const file = join(root, '名单.csv');
  writeFileSync(file, `小区名称\n${names.join('\n')}\n`);
  return file;
}

const certify = ['--program', 'epidemic-free', '--cycle', '2022-04', '--event', 'certified=2022-04-19'];

test('without --yes nothing is written where nobody can be asked, and what would change is shown', () => {
  const folder = aContentFolder();
  const { status, stdout, stderr } = run(folder, [aList(folder.root, ['春江花园二期']), ...certify]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('加 --yes')]);
  expect(stdout).toContain('+2022-04-19,chunjiang-2,certified,,,,');
  expect(readFileSync(join(folder.content, 'cycles/epidemic-free/2022-04.csv'), 'utf8')).not.toContain(
    'chunjiang-2',
  );
});

test('what is certain is written, what is doubtful is refused with its reason, and that ends with 1', () => {
  const folder = aContentFolder();
  const { status, stdout } = run(folder, [
    aList(folder.root, ['春江花园（二期）', '春江花圆一期']),
    ...certify,
    '--yes',
  ]);
  expect(stdout).toMatch(/“春江花圆一期”底册里没有，相近的有：春江花园一期/);
  expect(status).toBe(1);
  const events = readFileSync(join(folder.content, 'cycles/epidemic-free/2022-04.csv'), 'utf8');
  expect(events.trim().split('\n').at(-1)).toBe('2022-04-19,chunjiang-2,certified,,,,');
});

test('a plan is written, changed and imported by', () => {
  const folder = aContentFolder();
  const file = aList(folder.root, ['春江花圆二期']);
  const planPath = join(folder.root, 'plan.json');
  expect(run(folder, [file, ...certify, '--dry-run', '--plan', planPath]).status).toBe(1);
  const plan = JSON.parse(readFileSync(planPath, 'utf8')) as {
    decisions: object;
    questions: { name: string }[];
  };
  expect(plan.questions.map(({ name }) => name)).toEqual(['春江花圆二期']);
  plan.decisions = { ...plan.decisions, names: { 春江花圆二期: { unit: 'chunjiang-2' } } };
  writeFileSync(planPath, JSON.stringify(plan));
  expect(run(folder, [file, '--plan', planPath, '--yes']).status).toBe(0);
  expect(readFileSync(join(folder.content, 'cycles/epidemic-free/2022-04.csv'), 'utf8')).toContain(
    'chunjiang-2',
  );
});

test('texts go to another folder when asked, and the account is JSON when asked', () => {
  const folder = aContentFolder();
  const file = join(folder.root, '材料.txt');
  writeFileSync(file, '創(chuàng)建無疫小區(qū)的做法\n推荐度：★★★\n每棟樓都有樓棟長，天天巡查。\n');
  const to = join(folder.root, '草稿');
  const { status, stdout } = run(folder, [
    file,
    '--simplified',
    '--to',
    to,
    '--yes',
    '--json',
    '--as-of',
    '2022-05-20',
  ]);
  expect(status).toBe(0);
  const account = JSON.parse(stdout) as {
    account: object;
    files: { path: string }[];
    repairs: { kind: string }[];
  };
  expect(account.account).toEqual({ read: 3, written: 2, refused: 0, skipped: 1 });
  expect(new Set(account.repairs.map(({ kind }) => kind))).toEqual(
    new Set(['pinyin-note', 'traditional', 'advertising']),
  );
  const draft = readFileSync(join(to, account.files[0]?.path ?? ''), 'utf8');
  expect(draft).toContain('title: 创建无疫小区的做法');
  expect(draft).toContain('draft: true');
  expect(existsSync(join(folder.content, 'experiences'))).toBe(false);
});

test('a draft passes the gate as it is written', async () => {
  const folder = aContentFolder();
  const file = join(folder.root, '材料.txt');
  writeFileSync(file, '关于做好巡查工作的通知\n各街道：\n一、每天巡查。\n');
  expect(run(folder, [file, '--yes', '--as-of', '2022-05-20']).status).toBe(0);
  const { account, problems } = await readContent(folder);
  expect(problems.filter(({ file: path }) => path.startsWith('notices/2022/guanyu'))).toEqual([]);
  expect(account.errors).toBe(0);
});

test('an import that was cut short while it wrote is finished first', () => {
  const folder = aContentFolder();
  const stage = join(folder.root, '.hongbang-import-content');
  const text = readFileSync(join(folder.content, rollFile), 'utf8');
  const added = `${text}dongmenli,东门里,compound,chunjiang,,,,\n`;
  cpSync(join(folder.content, rollFile), join(stage, '0'), { recursive: true });
  writeFileSync(join(stage, '0'), added);
  writeFileSync(join(stage, 'journal.json'), JSON.stringify([rollFile]));
  const { stderr } = run(folder, [aList(folder.root, ['东门里']), ...certify, '--dry-run']);
  expect(stderr).toContain('上次导入中断');
  expect(readFileSync(join(folder.content, rollFile), 'utf8')).toBe(added);
});

test.each([
  [[]],
  [['没有这个文件.xlsx']],
  [['package.json', '--program', 'epidemic-free']],
  [['package.json', ...certify.slice(0, 4), '--event', 'certified']],
  [['package.json', '--as', 'poem']],
  [['package.json', '--plan', '没有.json']],
])('wrong use ends with 2: %j', (words) => {
  const { status, stderr } = run(aContentFolder(), words);
  expect([status, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('命令写得不对')]);
});
