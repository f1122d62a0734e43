import type { PlainDate } from '../domain/plain-date.ts';
import { formatDate } from '../i18n/format.ts';
import { honourStateTerms, unitKindTerms } from '../i18n/terms.ts';
import type { HonourView } from './honour.ts';
import type { Place } from './places.ts';

/** What a search engine shows of a community: `春江花园，锦绣街道春江社区的小区。“无疫小区”在册。截至2022年5月20日。` */
export function communityDescription(place: Place, own: readonly HonourView[], day: PlainDate): string {
  const where = [place.street, place.neighbourhood]
    .flatMap((division) => (division && division.id !== place.unit.id ? [division.name] : []))
    .join('');
  const held = own.map(
    ({ program, level, state }) => `“${program.text}”${level ?? ''}${honourStateTerms[state]}`,
  );
  const honours = held.length > 0 ? held.join('，') : '目前没有在册的荣誉';
  const kind = unitKindTerms[place.unit.kind];
  return `${place.name}，${where === '' ? '' : `${where}的`}${kind}。${honours}。截至${formatDate(day)}。`;
}
