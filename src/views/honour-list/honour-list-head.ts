import type { Program } from '../../domain/program.ts';
import { crumbs } from '../crumbs.ts';
import type { Link, PageHead } from '../head.ts';
import { programLink } from '../links.ts';

/** Who grants an honour at which of its levels; false: 本站仅登记. */
export interface GrantorView {
  name: string;
  grantedHere: boolean;
  /** Names of its levels, where the program has several grantors. */
  levels: string[];
}

/** The grantors of a program in the order of its levels, each once. */
export function grantorsOf({ levels }: Program): GrantorView[] {
  const grantors = new Map<string, GrantorView>();
  for (const { name, grantor, grantedHere } of levels.list) {
    const known = grantors.get(grantor) ?? { name: grantor, grantedHere, levels: [] };
    known.levels.push(name);
    grantors.set(grantor, known);
  }
  const all = [...grantors.values()];
  return all.length > 1 ? all : all.map((one) => ({ ...one, levels: [] }));
}

/** The head of a page that shows a list or a part of one. */
export function honourListHead(
  program: Program,
  page: { path: string; title: string; description: string; above?: Link[]; noindex?: boolean | undefined },
): PageHead {
  const { above = [], ...rest } = page;
  return {
    ...rest,
    crumbs: [crumbs.home, crumbs.honourLists, programLink(program), ...above],
    section: 'honors',
    column: {
      name: `${program.name}红榜`,
      description: `${program.name}在册名单`,
      keywords: [program.name, '红榜', '名单'],
      type: '名单公告',
    },
  };
}
