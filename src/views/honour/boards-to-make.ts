import type { Board } from '../../domain/board.ts';
import type { Plaque } from '../../domain/plaque.ts';
import { formatDate } from '../../i18n/format.ts';
import { placementTerms } from '../../i18n/terms.ts';
import type { Edition } from '../edition.ts';
import { hasPlaquePage } from '../links.ts';
import type { Table } from '../table.ts';
import { boardOf, standingOf, upTo } from './board.ts';
import { isHeld } from './honours-of.ts';

/** A board for the sign maker, and where it is to hang. */
export interface BoardToMake {
  board: Board;
  placementTerm: string;
  location?: string | undefined;
}

/**
 * What a sign maker is asked for: a board by its number, all boards of a program that count and hang or are to hang,
 * or those of them that were first certified in a cycle (`program/cycle`). In Chinese, why there are none.
 */
export function boardsToMake(
  edition: Edition,
  wanted: string,
): { boards: BoardToMake[] } | { refusal: string } {
  const { registry, day } = edition;
  const one = registry.plaques.get(wanted);
  const until = formatDate(day);
  if (one) {
    return hasPlaquePage(edition, one)
      ? { boards: made(edition, [one]) }
      : { refusal: `${wanted} 的荣誉到${until}还没有认定，不能制作。` };
  }
  const [program = '', cycle] = wanted.split('/');
  if (!registry.programs.has(program)) return { refusal: `没有编号为 ${wanted} 的牌匾或者项目。` };
  const plaques = [...registry.plaques.values()].filter((plaque) => {
    if (plaque.program !== program || upTo(day, plaque.removedOn) !== undefined) return false;
    const standing = standingOf(edition, plaque);
    if (standing === undefined || !isHeld(standing)) return false;
    return cycle === undefined || standing.certification.cycle === cycle;
  });
  if (plaques.length === 0) return { refusal: `到${until}，${wanted} 没有要挂的牌匾。` };
  return { boards: made(edition, plaques) };
}

/** The packing list: which file is which board, how large, for whom, and where it goes. */
export function packingList(boards: readonly BoardToMake[]): Table {
  const text = (key: string, title: string) => ({ key, title, type: 'text' as const });
  const millimetres = (key: string, title: string) => ({ key, title, type: 'integer' as const });
  return {
    title: '牌匾装箱单',
    columns: [
      text('number', '编号'),
      text('holder', '单位'),
      text('title', '牌匾'),
      text('level', '级别'),
      text('template', '式样'),
      millimetres('width', '宽（毫米）'),
      millimetres('height', '高（毫米）'),
      text('placement', '挂在'),
      text('location', '位置'),
      text('file', '文件'),
    ],
    rows: boards.map(({ board, placementTerm, location }) => [
      board.number,
      board.holder,
      board.title,
      board.level,
      templateTerms[board.template],
      board.width,
      board.height,
      placementTerm,
      location,
      `${board.number}.pdf`,
    ]),
  };
}

const templateTerms: Record<Board['template'], string> = {
  gold: '金底红字',
  red: '红底金字',
  wood: '木底金字',
};

function made(edition: Edition, plaques: readonly Plaque[]): BoardToMake[] {
  return plaques.flatMap((plaque) => {
    const board = boardOf(edition, plaque);
    const placement =
      plaque.placement ?? edition.registry.programs.get(plaque.program)?.plaque?.placement ?? 'list';
    return board ? [{ board, placementTerm: placementTerms[placement], location: plaque.location }] : [];
  });
}
