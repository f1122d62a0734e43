// Not in i18n/terms.ts: that would load all terms of the site with every page.
const terms = { upcoming: '未开始', open: '公示中', closed: '已结束' } as const;

/**
 * How an objection window stands on a day (all `YYYY-MM-DD`), in words; the days left include that day and the last.
 */
export function windowState(
  from: string,
  to: string,
  today: string,
): { state: 'upcoming' | 'open' | 'closed'; text: string } {
  if (today < from) return { state: 'upcoming', text: terms.upcoming };
  if (today > to) return { state: 'closed', text: terms.closed };
  const days = Math.round((Date.parse(to) - Date.parse(today)) / 86_400_000) + 1;
  return { state: 'open', text: `${terms.open}，还剩${days}天${days > 1 ? '（含今天）' : ''}` };
}
