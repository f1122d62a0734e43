import { formatCount } from '../i18n/format.ts';
import type { BuildReport } from './build-site.ts';
import { stageTerm } from './build-progress.ts';

/**
 * The table at the end of a build: each stage with its count and time, then what was printed and reused.
 * @param dist where the site lies, as one types it
 */
export function buildSummary(report: BuildReport, recorded: boolean, dist = 'dist'): string {
  const { day, base, stages, press, newAddresses, signature } = report;
  if (press === undefined) throw new Error('a build without a site has no summary');
  const slowest = stages.reduce((slow, stage) => (stage.ms > slow.ms ? stage : slow));
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  const lines = stages.map(
    (stage) =>
      `  ${stageTerm(stage.name)}  ${formatCount(stage.count).padStart(9)} 项 ${seconds(stage.ms).padStart(8)} 秒${stage === slowest ? '  ← 最慢' : ''}`,
  );
  return [
    '',
    `已建成 ${day} 的网站，路径 ${base}`,
    ...lines,
    `  合计${' '.repeat(20)}${seconds(total).padStart(6)} 秒`,
    `  页面：打印 ${formatCount(press.pagesRendered)}，沿用 ${formatCount(press.pagesReused)}；` +
      `文件：写入 ${formatCount(press.filesWritten)}，沿用 ${formatCount(press.filesReused)}，删除 ${formatCount(press.filesRemoved)}；` +
      `全站 ${(press.bytes / 1_048_576).toFixed(1)} MB`,
    ...signatureLines(signature),
    ...(newAddresses === 0
      ? []
      : [
          recorded
            ? `  网址台账：新增 ${formatCount(newAddresses)} 个，已写入 content/permalinks.csv，请随内容一起提交`
            : `  网址台账：有 ${formatCount(newAddresses)} 个新网址未登记；在本机运行 npm run build 后提交 content/permalinks.csv`,
        ]),
    `  查看：npm run preview -- --dist ${dist}`,
  ].join('\n');
}

// Nobody should publish a site without signatures by having forgotten a variable.
function signatureLines(signature: BuildReport['signature']): string[] {
  if (signature === undefined) return [];
  return signature === 'missing'
    ? ['  没有签名：keys.csv 里有在用的钥匙，但没有给私钥（HONGBANG_KEY_FILE），牌匾都会写“未签名”']
    : [`  牌匾已签名：${signature.key}`];
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}
