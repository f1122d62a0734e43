/** Puts the base of the site (`/` or `/ztzl/hongbang/`) before a path of a view (`/notices/x/`). */
export function href(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}
