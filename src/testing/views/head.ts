import type { Link, PageHead } from '../../views/head.ts';
import { home } from './links.ts';

/** A head with the breadcrumbs `首页 › …`. */
export function headExample(
  path: string,
  title: string,
  section: PageHead['section'],
  rest: Partial<PageHead> = {},
  above: Link[] = [],
): PageHead {
  return { path, title, description: `${title}——清河区红榜`, crumbs: [home, ...above], section, ...rest };
}

export function columnHead(
  path: string,
  title: string,
  section: PageHead['section'],
  type: string,
): PageHead {
  const column = { name: title, description: `清河区${title}`, keywords: [title, '清河区'], type };
  return headExample(path, title, section, { column });
}
