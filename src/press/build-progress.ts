import type { WriteStream } from 'node:tty';

const stageTerms: Record<string, string> = {
  gate: '读取校验',
  compile: '编译模板',
  pages: '打印页面',
  files: '其他文件',
  bundles: '搜索索引',
  assembly: '装配切换',
};

/** What a stage of the build is called. */
export function stageTerm(stage: string): string {
  return stageTerms[stage] ?? stage;
}

/**
 * Shows how far a build is: on a terminal one line that counts on, elsewhere a line when a stage begins to count.
 * Without a stream nothing is shown.
 */
export function buildProgress(stream: WriteStream | undefined): (stage: string, count: number) => void {
  let current = '';
  let shownAt = 0;
  return (stage, count) => {
    if (stream === undefined) return;
    const now = performance.now();
    if (!stream.isTTY) {
      if (stage !== current) stream.write(`${stageTerm(stage)} …\n`);
    } else if (stage !== current || now - shownAt > 100) {
      stream.write(`${stage === current ? '' : '\n'}\r\x1b[K${stageTerm(stage)} ${count}`);
      shownAt = now;
    }
    current = stage;
  };
}
