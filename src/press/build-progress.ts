import type { WriteStream } from 'node:tty';
import { formatCount } from '../i18n/format.ts';

const stageTerms: Record<string, string> = {
  gate: '读取校验',
  compile: '编译模板',
  pages: '打印页面',
  drawings: '绘制牌匾',
  files: '其他文件',
  bundles: '索引照片',
  assembly: '装配切换',
};

/** What a stage of the build is called. */
export function stageTerm(stage: string): string {
  return stageTerms[stage] ?? stage;
}

/** Where progress is shown: a terminal, or a log that keeps every line. */
export type ProgressStream = Pick<WriteStream, 'write'> & { isTTY?: boolean | undefined };

/**
 * Shows how far a build is, a line a stage with its count and the seconds it has taken: on a terminal the line
 * counts on, elsewhere it is written when the next stage begins. Without a stream nothing is shown.
 */
export function buildProgress(stream: ProgressStream | undefined): (stage: string, count: number) => void {
  let current: { stage: string; count: number; since: number } | undefined;
  let last = performance.now();
  let shownAt = 0;
  const line = ({ stage, count, since }: NonNullable<typeof current>) =>
    `${stageTerm(stage)} ${formatCount(count)} 项 ${((last - since) / 1000).toFixed(1)} 秒`;
  return (stage, count) => {
    if (stream === undefined) return;
    const isNew = stage !== current?.stage;
    if (isNew && current !== undefined)
      stream.write(stream.isTTY ? `\r\x1b[K${line(current)}\n` : `${line(current)}\n`);
    // A stage lasts from the end of the one before.
    current = { stage, count, since: isNew || current === undefined ? last : current.since };
    last = performance.now();
    if (stream.isTTY && (isNew || last - shownAt > 100)) {
      stream.write(`\r\x1b[K${line(current)}`);
      shownAt = last;
    }
  };
}
