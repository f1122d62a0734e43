import { join, resolve } from 'node:path';
import { dayInShanghai } from '../src/domain/plain-date.ts';
import { readBuiltSite } from '../src/publish/built-site.ts';
import { headersFile, redirectsFile } from '../src/publish/servers/host-files.ts';
import { nginxFiles } from '../src/publish/servers/nginx-files.ts';
import { publishProgress } from '../src/publish/publish-progress.ts';
import { publishSite, withStore } from '../src/publish/publish-site.ts';
import { publishSummary, releaseLines } from '../src/publish/publish-summary.ts';
import { recordManifest, refuseUnrecordable } from '../src/publish/record-manifest.ts';
import { rollBack } from '../src/publish/releases/roll-back.ts';
import { parseTarget } from '../src/publish/target.ts';
import { countOption, oneWord, runCommand, UsageError } from './config/command.ts';

const app = join(import.meta.dirname, '..');
const DAY_MS = 86_400_000;

await runCommand({
  usage: `用法：npm run publish -- 目标 [选项]
      npm run publish -- --print nginx|headers|redirects
把构建好的 dist 发布出去。发布中途谁来看都是完整的网页；断了再运行一次，接着来。
目标：
  folder:/srv/www/hongbang         本机的文件夹，nginx 指着其中的 current
  ssh://用户@主机/srv/www/hongbang  另一台机器上的同样的文件夹（要 ssh 和 rsync；端口写在主机后面）
  s3://桶名/前缀                    S3 接口的对象存储；HONGBANG_S3_ENDPOINT、_REGION、_ACCESS_KEY_ID、
                                   _SECRET_ACCESS_KEY 写在环境变量里，不要写进文件
选项：
  --dry-run              只看要做什么，不发布
  --list                 留着哪些版本
  --rollback             退回上一版；--to 版本号 退回指定的一版；加 --purge 连刚才那一版一起删掉
  --keep 5               留几版（含线上的）
  --grace 7              旧网页的样式、脚本和检索文件再留几天
  --purge                以前发布的一概不留（个人撤回同意、泄露信息）；撤下了通告、张榜的，自动这样做
  --force                明知是旧的、不是今天的，或者会放回撤下的内容，也要发布
  --print nginx          印出 nginx 的设置；headers、redirects 是静态托管用的 _headers、_redirects
  --json                 印出 JSON
  --quiet                不显示进度
  --content DIR          内容文件夹，默认 content
  --root DIR             dist 和 .hongbang 放在哪里，默认本项目
例：npm run build && npm run publish -- folder:/srv/www/hongbang
退出码：0 已发布，1 没有发布（说明原因），2 用法不对，3 程序出错。`,
  options: {
    'dry-run': { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    rollback: { type: 'boolean', default: false },
    to: { type: 'string' },
    keep: { type: 'string', default: '5' },
    grace: { type: 'string', default: '7' },
    purge: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    print: { type: 'string' },
    json: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  takes: '目标',
  read: (values, words) => ({
    ...values,
    print: printOption(values.print),
    target: values.print === undefined || words.length > 0 ? oneWord(words, '目标') : undefined,
    isDry: values['dry-run'],
    keep: countOption('keep', values.keep, 1, 100),
    graceMs: countOption('grace', values.grace, 0, 365) * DAY_MS,
    content: resolve(values.content),
    root: resolve(values.root),
  }),
  run: async ({ root, content, isDry, keep, graceMs, purge, force: isForced, ...asked }) => {
    const { env } = process;
    const now = new Date();
    const today = dayInShanghai(now);
    if (asked.print !== undefined) {
      const { record } = readBuiltSite(root);
      const target = asked.target === undefined ? undefined : parseTarget(asked.target);
      const folder = target && target.kind !== 's3' ? target.folder : '/srv/www/hongbang';
      if (asked.print === 'headers') console.log(headersFile(record));
      else if (asked.print === 'redirects') console.log(redirectsFile(record));
      else
        for (const [name, text] of Object.entries(nginxFiles(record, folder)))
          console.log(`# ${name}\n${text}`);
      return 0;
    }
    const target = parseTarget(asked.target ?? '');
    const onStep = publishProgress(asked.quiet || asked.json ? undefined : process.stderr);
    const place = { root, target, env, onStep };
    if (asked.list) {
      const { current, releases } = await withStore(place, (store) => store.open());
      const json = releases.map(({ id, published, built }) => ({
        id,
        published,
        built,
        isServed: id === current,
      }));
      console.log(asked.json ? JSON.stringify(json, null, 2) : releaseLines(current, releases));
      return 0;
    }
    if (asked.rollback) {
      const done = await withStore(place, (store, folder) =>
        rollBack(store, { wanted: asked.to, now, graceMs, folder, purge }),
      );
      console.log(
        asked.json
          ? JSON.stringify(done, null, 2)
          : `已从 ${done.from} 退回 ${done.to}。${done.isServerChanged ? '请运行 nginx -s reload。' : ''}`,
      );
      return 0;
    }
    refuseUnrecordable(root, content);
    const options = { content, today, now, keep, graceMs, purge, isForced, isDry };
    const published = await publishSite({ ...place, ...options });
    const isRecorded = !isDry && recordManifest(root, content, today);
    console.log(
      asked.json
        ? JSON.stringify({ ...published, isRecorded }, null, 2)
        : publishSummary(published, { isDry, server: target.kind !== 's3' }),
    );
    if (isRecorded && !asked.json) {
      console.log(
        '这次发布已记入 content/manifests.csv，请和 content/permalinks.csv 一起提交：git add content && git commit',
      );
    }
    return 0;
  },
});

function printOption(text: string | undefined): 'nginx' | 'headers' | 'redirects' | undefined {
  if (text === undefined || text === 'nginx' || text === 'headers' || text === 'redirects') return text;
  throw new UsageError(`--print ${text}：只有 nginx、headers 和 redirects`);
}
