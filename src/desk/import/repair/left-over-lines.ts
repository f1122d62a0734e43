/** Lines that web pages put around a text: where it came from, how often it was read, what to read next. */
const advertising: readonly RegExp[] = [
  /^\[?(?:\d{2,4}[-/.])?\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\]?\s*(?:来源|來源)[：:]/u,
  /^(?:发布|更新|發布)?(?:时间|時間|日期)[：:]\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/u,
  /^(?:推荐度|推薦度|点击次数|阅读次数|浏览次数|阅读量)[：:]?/u,
  /^(?:点击下载|点击查看|下载文档|文档下载|下載|下载地址|免费下载|立即下载)/u,
  /^(?:上一篇|下一篇|相关文章|相关推荐|相關文章|推荐阅读|延伸阅读|猜你喜欢|热门文章|本文来源|本文地址)[：:]?/u,
  /(?:阅读|閱讀|点击)[：:]\s*\d+\s*次/u,
  /(?:以上就是|以下是|下面是|精心挑选|小编|小編).{0,40}(?:小编|小編|范文|範文|大家|希望|灵感|参考|參考)/u,
  /^(?:导言|導言|导读)[：:].*(?:精心|参考|灵感|借鉴)/u,
  /^(?:版权所有|转载请注明|扫一扫|微信公众号|责任编辑|编辑)[：:]?/u,
];

/** No line of a text is an advertisement when it is longer. */
const longest = 200;

export function isAdvertising(line: string): boolean {
  return line.length <= longest && advertising.some((pattern) => pattern.test(line));
}

/** Letters that a stretch of lines must have to be taken for a copy: short headings may well come twice. */
const shortestCopy = 20;

/**
 * Lines that stand a second time in the same order, as when a page was pasted twice: by their index, the index of
 * the line they repeat.
 */
export function repeatedLines(lines: readonly string[]): Map<number, number> {
  const seen = new Map<string, number[]>();
  const repeated = new Map<number, number>();
  for (let at = 0; at < lines.length;) {
    const copy = longestCopy(lines, at, seen);
    const length = Math.max(1, copy?.length ?? 0);
    for (let step = 0; step < length; step += 1) {
      if (copy !== undefined) repeated.set(at + step, copy.from + step);
      const line = lines[at + step] ?? '';
      const before = seen.get(line);
      if (before === undefined) seen.set(line, [at + step]);
      else if (copy === undefined) before.push(at + step);
    }
    at += length;
  }
  return repeated;
}

function longestCopy(
  lines: readonly string[],
  at: number,
  seen: ReadonlyMap<string, number[]>,
): { from: number; length: number } | undefined {
  let best: { from: number; length: number } | undefined;
  for (const from of seen.get(lines[at] ?? '') ?? []) {
    let length = 0;
    let letters = 0;
    while (from + length < at && at + length < lines.length && lines[from + length] === lines[at + length]) {
      letters += lines[at + length]?.length ?? 0;
      length += 1;
    }
    if (letters >= shortestCopy && length > (best?.length ?? 0)) best = { from, length };
  }
  return best;
}
