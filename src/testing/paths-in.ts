/** Every path inside the site that a view leads to, without anchors: all values named `path`, `…Path` or `paths`. */
export function pathsIn(view: unknown): string[] {
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, value]: [string, unknown]) => {
    const isPath = key === 'path' || key.endsWith('Path');
    if (isPath && typeof value === 'string') return [value.replace(/#.*$/, '')];
    if (key === 'paths' && Array.isArray(value)) return value.map(String);
    return pathsIn(value);
  });
}
