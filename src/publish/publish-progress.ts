import { formatCount } from '../i18n/format.ts';
import type { ProgressStream } from '../press/build-progress.ts';

const terms: Record<string, string> = {
  verified: '核对文件',
  packed: '压缩',
  placed: '放入新版本',
  uploaded: '上传',
  carried: '保留旧文件',
  staged: '备好',
  sent: '传送',
  switched: '切换',
  removed: '清理',
};

/** Shows how far a publication is, a line a stage with its count. Without a stream nothing is shown. */
export function publishProgress(stream: ProgressStream | undefined): (step: string) => void {
  let stage: string | undefined;
  let count = 0;
  let shownAt = 0;
  const line = () => `${stage ?? ''} ${formatCount(count)}`;
  return (step) => {
    const term = terms[step.split(' ', 1)[0] ?? ''];
    if (stream === undefined || term === undefined) return;
    const isNew = term !== stage;
    if (isNew && stage !== undefined) stream.write(stream.isTTY ? `\r\x1b[K${line()}\n` : `${line()}\n`);
    count = isNew ? 1 : count + 1;
    stage = term;
    if (!stream.isTTY) return;
    if (term === terms['switched']) stream.write('\r\x1b[K');
    else if (isNew || performance.now() - shownAt > 100) {
      stream.write(`\r\x1b[K${line()}`);
      shownAt = performance.now();
    }
  };
}
