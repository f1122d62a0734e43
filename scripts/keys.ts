import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { keyFileText } from '../src/credentials/keys/key-file.ts';
import { keyList } from '../src/credentials/keys/key-list.ts';
import { newKey, writeKeyFile } from '../src/credentials/keys/new-key.ts';
import { readPrivateKey } from '../src/credentials/keys/read-private-key.ts';
import { givenKey } from '../src/credentials/keys/signing-key.ts';
import { applyChanges, contentText, type ContentChange } from '../src/desk/content-change.ts';
import { assignStatusIndexes } from '../src/desk/keys/assign-status-indexes.ts';
import { withKey, withRevocation, withRotation, type KeyTable } from '../src/desk/keys/key-rows.ts';
import { problemLines } from '../src/desk/problem-lines.ts';
import { plainDate } from '../src/domain/plain-date.ts';
import type { Registry } from '../src/domain/registry.ts';
import { readContent } from '../src/store/gate.ts';
import { reportProblems } from '../src/store/report.ts';
import { dayOption, runCommand, UsageError } from './config/command.ts';

const app = join(import.meta.dirname, '..');
const takesFile = ['new', 'add', 'rotate'];
const verbs = [...takesFile, 'revoke', 'list', 'assign'];

await runCommand({
  usage: `用法：npm run keys -- 做什么 [选项]
  new 文件       做第一把签名的钥匙：私钥写进这个文件（不能在仓库里），公钥登记在 content/keys.csv
  add 文件       登记一把已经有的私钥（PEM、JWK 或 multibase）
  rotate 文件    换一把：做一把新的，旧的停用；旧的签过的仍然有效
  revoke key-1   收回一把：--from 那天起签的不作数，以前签的仍然有效
  list           列出钥匙和状态名单
  assign         给还没有状态序号的牌匾各编一个
选项：
  --from 2022-05-20      启用或收回的日期，启用默认是今天；不能是以后
  --reason 原因          为什么收回，如 存私钥的电脑丢失
  --as-of 2022-05-20     当作这一天，默认是今天（北京时间）
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
例：npm run keys -- new ~/.hongbang/key-1.pem
    HONGBANG_KEY_FILE=~/.hongbang/key-1.pem npm run build
私钥只在文件里，不会印出来；写下去通不过检查的，不写。
退出码：0 已写好，1 没有写（说明原因），2 用法不对，3 程序出错。`,
  options: {
    from: { type: 'string' },
    reason: { type: 'string' },
    'as-of': { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  takes: '做什么',
  read: ({ from, reason, 'as-of': asOf, content, root }, words) => {
    const [verb = '', what, ...others] = words;
    if (!verbs.includes(verb)) throw new UsageError(`做什么只有：${verbs.join('、')}`);
    const isAlone = verb === 'list' || verb === 'assign';
    if (others.length > 0 || isAlone !== (what === undefined)) {
      throw new UsageError(
        isAlone ? `${verb} 后面不写别的` : `${verb} 后面写一个${verb === 'revoke' ? '钥匙编号' : '文件'}`,
      );
    }
    if (from !== undefined && !plainDate.safeParse(from).success) {
      throw new UsageError(`--from ${from}：没有这一天，请写成 2022-05-16 的样子`);
    }
    if (verb === 'revoke' && (from === undefined || !reason)) {
      throw new UsageError('revoke 要写 --from 哪天起签的不作数，和 --reason 原因');
    }
    const today = dayOption(asOf);
    return {
      verb,
      what: what ?? '',
      from: from ?? today,
      reason,
      today,
      content: resolve(content),
      root: resolve(root),
    };
  },
  run: async (options) => {
    const { verb, what, from, reason = '', today, content, root } = options;
    const { registry, problems, account } = await readContent({ content, root });
    if (registry === undefined) {
      console.error(reportProblems(problems, account, 'zh'));
      console.error('内容有错误，先改好再动钥匙。');
      return 1;
    }
    const repository = [app, root, content];
    const table = { text: contentText(content, 'keys.csv'), keys: registry.keys, today };
    const write = async (changes: ContentChange[]) => {
      const warnings = await applyChanges({ content, root }, changes, problemLines);
      for (const { path } of changes) console.log(`已写：${shown(join(content, path))}`);
      if (warnings.length > 0) console.log(`提醒：\n${problemLines(warnings)}`);
    };
    if (verb === 'list') {
      const given = givenKey(process.env, repository)?.publicKeyMultibase;
      console.log(keyList(registry.keys, registry.plaques.values(), { day: today, given }));
    } else if (verb === 'assign') {
      await assign(registry, content, write);
    } else if (verb === 'revoke') {
      await write([withRevocation(table, { id: what, from, reason })]);
      console.log(
        `${what} 已收回，${from} 起签的不作数。接下来：\n  1. 没有在用的钥匙，就做一把新的：npm run keys -- new 新文件\n  2. 用新的私钥构建、发布：还有效的牌匾都会重新签过`,
      );
    } else if (verb === 'add') {
      const { publicKeyMultibase } = readPrivateKey(keyFileText(what, repository));
      await write([withKey(table, publicKeyMultibase, from)]);
      sayNext(what, content);
    } else await makeKey({ verb, file: what, from, table, repository, content }, write);
    return 0;
  },
});

type Write = (changes: ContentChange[]) => Promise<void>;

/** The private key first, then its public half; without the one, the other is of no use. */
async function makeKey(
  {
    verb,
    file,
    from,
    table,
    repository,
    content,
  }: { verb: string; file: string; from: string; table: KeyTable; repository: string[]; content: string },
  write: Write,
): Promise<void> {
  const { publicKeyMultibase, pem } = newKey();
  const change = (verb === 'new' ? withKey : withRotation)(table, publicKeyMultibase, from);
  writeKeyFile(file, pem, repository);
  try {
    await write([change]);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  console.log(`私钥在 ${resolve(file)}，只有您能读；它没有别的副本，请另存一份在锁着的地方。`);
  sayNext(file, content);
}

async function assign(registry: Registry, content: string, write: Write): Promise<void> {
  const { changes, count } = assignStatusIndexes(registry, (path) => contentText(content, path), randomInt);
  if (count === 0) console.log('每块本单位授予的牌匾都有状态序号，没有要编的。');
  else {
    await write(changes);
    console.log(`编了 ${count} 个状态序号，和牌匾表一起提交。`);
  }
}

/** A path as it is typed here. */
function shown(path: string): string {
  return relative(process.cwd(), path) || '.';
}

function sayNext(file: string, content: string): void {
  console.log(`接下来：
  1. 提交 ${shown(join(content, 'keys.csv'))}（里面只有公钥）
  2. npm run keys -- assign，给牌匾编状态序号
  3. HONGBANG_KEY_FILE=${resolve(file)} npm run build，牌匾就签了名`);
}
