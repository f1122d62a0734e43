/** What a bundle holds, in words for a reader: `/base/pagefind/notices-2022-1/` → `2022年的通告`. */
export function bundleName(path: string, streets: ReadonlyMap<string, string>): string {
  const [shelf = '', ...rest] = (path.split('/').at(-2) ?? '').split('-');
  const detail = rest.join('-').replace(/\.\d+$/, '');
  if (shelf === 'communities') return `${streets.get(detail) ?? detail}的小区和社区`;
  if (shelf === 'notices') return `${detail.slice(0, 4)}年的通告`;
  return shelf === 'experiences' ? '经验做法' : '创建项目、街道和红榜';
}
