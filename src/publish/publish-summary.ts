import type { Published } from './releases/publish-release.ts';
import type { ReleaseRecord } from './releases/release-record.ts';

/** What a publication did, for the person who asked for it. */
export function publishSummary(
  published: Published,
  { isDry, server }: { isDry: boolean; server: boolean },
): string {
  const { release, changed, gone, carried, removed, isPurged, isServerChanged, warnings } = published;
  const lines = [
    `${isDry ? '将要发布' : '已发布'} ${release}：${changed} 个文件是新的或者变了，${gone} 个不再有，` +
      `为还开着的网页留着 ${carried} 个旧文件。`,
  ];
  const what = server ? '个旧版本' : '个过期文件';
  if (removed.length > 0) lines.push(`${isDry ? '将要删除' : '删除了'} ${removed.length} ${what}。`);
  if (isPurged) {
    lines.push(
      `${isDry ? '会' : '已'}按撤下处理：旧版本、缓存里不再有撤下的内容。Git 历史里还有，怎样清除见 docs/publishing.md。` +
        '几台机器分工构建的，再清空共享缓存：npm run shards -- --empty，见 docs/scale.md。',
    );
  }
  if (isServerChanged)
    lines.push('nginx 的设置有变化，请运行 nginx -t && nginx -s reload，新的转址和 410 才起作用。');
  return [...lines, ...warnings.map((warning) => `提醒：${warning}`)].join('\n');
}

/** The releases that are kept, the newest first. */
export function releaseLines(current: string | undefined, releases: readonly ReleaseRecord[]): string {
  if (releases.length === 0) return '还没有发布过。';
  return releases
    .toReversed()
    .map(({ id, published, built, files }) => {
      const commit = built.revision?.commit.slice(0, 10) ?? '内容版本不明';
      const mark = id === current ? '* 线上' : '      ';
      return `${mark} ${id}  ${published}  按 ${built.day}  ${commit}  ${Object.keys(files).length} 个文件`;
    })
    .join('\n');
}
