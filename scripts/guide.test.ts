import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { messageOf } from '../src/i18n/gate/catalogue.ts';

vi.setConfig({ testTimeout: 300_000 });

const scripts = import.meta.dirname;
const guide = readFileSync(join(scripts, '..', 'content', 'README.md'), 'utf8');

/** Lines of the blocks that a clerk copies: the guide's commands, in its order. */
const commands = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
  (block ?? '').split('\n').filter((line) => line !== ''),
);

/** Files that the commands name. */
const files = {
  '通知.txt':
    '关于做好冬季安全工作的通知\n\n各街道办事处：\n\n一、检查避灾点。\n\n清河区应急管理局\n2026年11月20日\n',
  '名单.csv': '序号,社区名称,所属街道\n1,白杨村,东风镇\n2,芙蓉社区,锦绣街道\n',
};

/** Commands that serve until they are stopped; each says its address when it is ready. */
const serving = /^(?:preview|admin)$/;

/** Commands that do not ask for a day. */
const timeless = /^(?:check|approval|draft|cycle|admin)$/;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hongbang-guide-'));
  cpSync(join(scripts, '..', 'content'), join(folder, 'content'), {
    recursive: true,
    // The boards of the biggest program take longer to draw than all the rest; addresses may then be missing.
    filter: (path) => !/(?:epidemic-free\.csv|permalinks\.csv)$/.test(path),
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the commands of the guide', () => {
  it('are there, and are all of this project', () => {
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((line) => !/^npm run [\w:]+(?: -- .+)?$/.test(line))).toEqual([]);
  });

  it.each(commands)('%s', async (line) => {
    const [, name = '', rest = ''] = /^npm run ([\w:]+)(?: -- (.+))?$/.exec(line) ?? [];
    const words = rest === '' ? [] : rest.split(' ');
    // The sample of the project itself stays as it is; and it is always the same day.
    words.push('--content', join(folder, 'content'));
    if (name !== 'check') words.push('--root', folder);
    if (!timeless.test(name)) words.push('--as-of', '2026-11-22');
    if (serving.test(name)) return expect(await servesUntilStopped(name, words)).toMatch(/http:\/\//);

    const { status, stdout, stderr } = node(name, words);
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  });
});

function node(name: string, words: string[]) {
  return spawnSync(process.execPath, [join(scripts, `${name.replaceAll(':', '-')}.ts`), ...words], {
    encoding: 'utf8',
    cwd: folder,
    input: '',
  });
}

/** What a server says until it is ready; then it is stopped as by Ctrl+C. */
async function servesUntilStopped(name: string, words: string[]): Promise<string> {
  const server = spawn(process.execPath, [join(scripts, `${name}.ts`), ...words, '--port', '0'], {
    cwd: folder,
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('http://')) server.kill('SIGINT');
    });
  }
  const [code] = (await once(server, 'exit')) as [number | null];
  return code === 0 ? said : `ended with ${code}: ${said}`;
}

describe('the ten common problems of the guide', () => {
  const rows = [...guide.matchAll(/^\| (HB\d{3}) \| (.+?) \| .+ \|$/gm)].map(
    ([, code = '', example = '']) => ({
      code,
      example,
    }),
  );

  it('are ten', () => {
    expect(rows).toHaveLength(10);
  });

  it.each(rows)('$code is quoted as the check says it', ({ code, example }) => {
    expect(example).toMatch(pattern(messageOf(code).zh.what));
  });
});

/** The message as a pattern: where it puts a value in, anything may stand. */
function pattern(message: string): RegExp {
  const parts = message.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
