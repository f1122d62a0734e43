/** 结构层次序数 of the first and second level (GB/T 9704-2012, 7.3.3): “一、” in 黑体, “（一）” in 楷体. */
const levels = [
  { name: 'level-1', start: '[一二三四五六七八九十]+、' },
  { name: 'level-2', start: '（[一二三四五六七八九十]+）' },
];

/**
 * Marks the numbered headings in the printed HTML of a notice: the short sentence with which a paragraph begins, or
 * the paragraph that is nothing else. What has a comma or a colon in it is a sentence of the text, and stays; so do
 * levels three and four, which are set like the text.
 */
export function withLevels(html: string): string {
  return levels.reduce(
    (text, { name, start }) =>
      text.replaceAll(
        new RegExp(`<p>(${start}[^<。，：；]+(?:。|(?=</p>)))`, 'g'),
        `<p><b class="${name}">$1</b>`,
      ),
    html,
  );
}
