import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentationProblems } from '../src/supply/documented-packages.ts';
import { installScriptProblems } from '../src/supply/install-scripts.ts';
import { licenceProblems } from '../src/supply/licences.ts';
import { readLockFile, readPackageFile } from '../src/supply/lock-file.ts';
import { lockProblems } from '../src/supply/lock-problems.ts';
import { runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run supply
检查用到的软件包：锁文件（校验值、没有下载地址）、安装时要运行的程序、许可证，每个直接用的都写明为什么在；最后印出数目。
不上网。已知漏洞另看：npm audit --omit=dev（docs/dependencies.md）。
例：npm run supply
退出码：0 没有问题，1 有问题，2 用法不对，3 程序出错。`,
  options: {},
  read: () => ({}),
  run: () => {
    const file = readPackageFile(app);
    const locked = readLockFile(app);
    const read = (path: string) => readFileSync(join(app, path), 'utf8');
    const problems = [
      ...lockProblems(locked, file),
      ...installScriptProblems(locked, file, read('.npmrc')),
      ...licenceProblems(locked, app),
      ...documentationProblems(file, read('docs/dependencies.md')),
    ];
    for (const problem of problems) console.error(problem);
    const count = (packages: object) => Object.keys(packages).length;
    const shipped = locked.filter(({ dev, optional }) => !dev && !optional).length;
    console.log(
      `直接用的软件包 ${count(file.dependencies)} 个，开发和测试用 ${count(file.devDependencies)} 个，` +
        `各平台自带的 Node ${count(file.optionalDependencies)} 个；` +
        `连同它们用到的共 ${locked.length} 个，其中运行要用 ${shipped} 个。`,
    );
    console.log(problems.length === 0 ? '没有问题' : `${problems.length} 个问题`);
    return Promise.resolve(problems.length === 0 ? 0 : 1);
  },
});
