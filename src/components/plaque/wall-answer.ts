import { formatDate } from '../../i18n/format.ts';
import type { WallListView } from '../../views/honour/wall-list.ts';

/** How many boards hang, how many of the places at the door they take, and how many must come down. */
export function wallAnswer({ asOf, due, hanging, door }: WallListView): string {
  const all = due.length + hanging.length;
  const day = `截至${formatDate(asOf)}，`;
  if (all === 0) return `${day}没有牌匾挂着。`;
  const rest = all - door.hanging;
  const where = [
    `门口${door.hanging}块（最多可挂${door.most}块）`,
    ...(rest > 0 ? [`室内${rest}块`] : []),
  ].join('，');
  const down = due.length > 0 ? `其中${due.length}块应当摘下。` : '没有应当摘下的。';
  return `${day}挂着${all}块：${where}；${down}`;
}
