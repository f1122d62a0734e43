import { execFileSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { commentProblems } from '../src/desk/review/comment-problems.ts';
import { needed, type Forge } from '../src/desk/review/forge.ts';
import { diffPlaces, gitee } from '../src/desk/review/gitee.ts';
import { gitlab } from '../src/desk/review/gitlab.ts';
import { readContent } from '../src/store/gate.ts';
import { stated } from '../src/store/stated-problem.ts';
import { oneWord, runCommand, UsageError } from './config/command.ts';

const root = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run review -- gitlab
      npm run review -- gitee
在流水线里检查内容，把问题写成合并请求里那几行的评论；以前写过的不再写。GitHub 不用它：
npm run check -- --format github 就会标在行上。
  --content DIR          内容文件夹，默认 content
环境变量：HONGBANG_REVIEW_TOKEN 令牌（要有写评论的权限，放在流水线的保密变量里），其余由流水线给出；
Gitee 还要 HONGBANG_GITEE_OWNER 仓库所在的空间。
退出码：0 没有错误，1 有错误，2 用法不对，3 评论没写成，或程序出错。
例子：npm run review -- gitee`,
  options: { content: { type: 'string', default: join(root, 'content') } },
  takes: 'gitlab 或 gitee',
  read: ({ content }, words) => {
    const server = oneWord(words, 'gitlab 或 gitee');
    if (server !== 'gitlab' && server !== 'gitee') throw new UsageError(`${server}：只有 gitlab 和 gitee`);
    return { content: resolve(content), server };
  },
  run: async ({ content, server }) => {
    const { problems, account } = await readContent({ content, root });
    const said = problems.map((problem) => stated(problem, 'zh'));
    const forge = server === 'gitlab' ? gitlab(process.env) : onGitee();
    const { atLines, onWhole, before } = await commentProblems(
      forge,
      said,
      relative(process.cwd(), content).replaceAll('\\', '/'),
    );
    console.log(
      `${problems.length} 个问题：写在行上 ${atLines} 个，合在一条里 ${onWhole} 个，以前写过 ${before} 个。`,
    );
    return account.errors > 0 ? 1 : 0;
  },
});

function onGitee(): Forge {
  const target = needed(process.env, 'GITEE_COMMIT');
  return gitee(process.env, (path) =>
    diffPlaces(execFileSync('git', ['diff', `${target}...HEAD`, '--', path], { encoding: 'utf8' })),
  );
}
