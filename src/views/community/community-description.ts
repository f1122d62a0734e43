import type { PlainDate } from '../../domain/plain-date.ts';
import { formatDate } from '../../i18n/format.ts';
import { honourStateTerms, unitKindTerms } from '../../i18n/terms.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import type { HonourView } from '../honour/honour.ts';
import type { Place } from '../places.ts';

/** A merger, split or dissolution, and the units that went on. */
export interface UnitEnd {
  term: string;
  date: PlainDate;
  successors: Link[];
}

/** What a search engine shows of a community: `春江花园，锦绣街道春江社区的小区。“无疫小区”在册。截至2022年5月20日。` */
export function communityDescription(
  { places, day }: Edition,
  place: Place,
  own: readonly HonourView[],
  ended: UnitEnd | undefined,
): string {
  const where = [place.street, place.neighbourhood]
    .flatMap((division) => (division && division.id !== place.unit.id ? [places.at(division).name] : []))
    .join('');
  const kind = unitKindTerms[place.unit.kind];
  const now = ended ? endText(ended) : honoursText(own);
  return `${place.name}，${where === '' ? '' : `${where}的`}${kind}。${now}。截至${formatDate(day)}。`;
}

function honoursText(own: readonly HonourView[]): string {
  if (own.length === 0) return '目前没有在册的荣誉';
  return own
    .map(({ program, level, state }) => `“${program.text}”${level ?? ''}${honourStateTerms[state]}`)
    .join('，');
}

function endText({ term, date, successors }: UnitEnd): string {
  const to = successors.map(({ text }) => text).join('、');
  return `已于${formatDate(date)}${term}${to === '' ? '' : `，现为${to}`}`;
}
