/** What a bundle holds, in words for a reader: `/base/pagefind/communities-binhe/` → `滨河街道的小区和社区`. */
export function bundleName(path: string, streets: ReadonlyMap<string, string>): string {
  const [shelf = '', ...rest] = (path.split('/').at(-2) ?? '').split('-');
  const detail = rest.join('-').replace(/\.\d+$/, '');
  if (shelf === 'communities') return `${streets.get(detail) ?? detail}的小区和社区`;
  if (shelf === 'notices') return '一部分通告';
  return shelf === 'experiences' ? '一部分经验做法' : '创建项目、街道和红榜';
}
