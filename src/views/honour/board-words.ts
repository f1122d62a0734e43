import type { Board } from '../../domain/board.ts';
import { chineseMonth } from '../../i18n/chinese-month.ts';

/** A board for those who do not see its drawing: all that stands on it. */
export function boardWords({ title, level, holder, grantor, date, number }: Board): string {
  const words = [title, level, holder, grantor, chineseMonth(date), `编号${number}`];
  return `牌匾样式：${words.filter((word) => word !== undefined).join('，')}`;
}
