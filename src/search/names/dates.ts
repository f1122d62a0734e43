/**
 * The year, the month, or the day that a query asks for, as tokens of a key (`#2022 04`); undefined if it is no
 * date. Takes `2022`, `2022年`, `2022年4月`, `2022-04`, `2022/4/5`, `2022.04.05`, `2022年4月5日`; `二〇二二年四月`
 * is left to the full text.
 */
export function dateTokens(query: string): string[] | undefined {
  const plain = query.normalize('NFKC').replaceAll(/\s/g, '');
  const [, only] = /^((?:19|20)\d{2})年?$/.exec(plain) ?? [];
  if (only !== undefined) return [`#${only}`];
  const [, year, month = '', day] =
    /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|(?=[-/.]|$))(?:[-/.]?(\d{1,2})日?)?$/.exec(plain) ?? [];
  if (year === undefined || !isWithin(month, 12) || (day !== undefined && !isWithin(day, 31)))
    return undefined;
  return [`#${year}`, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
}

/** `2022-04-05` → `#2022`, `04`, `05`. */
export function tokensOfDate(date: string): string[] {
  const [year, ...rest] = date.slice(0, 10).split('-');
  return [`#${year}`, ...rest];
}

function isWithin(number: string, most: number): boolean {
  return Number(number) >= 1 && Number(number) <= most;
}
