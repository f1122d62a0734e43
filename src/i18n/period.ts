const quarters = ['一', '二', '三', '四'];

/** `2022-H1` → 2022年上半年, `2022-Q3` → 2022年第三季度, `2022-05` → 2022年5月, `2022` → 2022年. */
export function formatPeriod(period: string): string {
  const year = `${period.slice(0, 4)}年`;
  const part = period.slice(5);
  if (part === '') return year;
  if (part.startsWith('H')) return `${year}${part === 'H1' ? '上半年' : '下半年'}`;
  if (part.startsWith('Q')) return `${year}第${quarters[Number(part[1]) - 1] ?? ''}季度`;
  return `${year}${Number(part)}月`;
}

/** 1 → 第一季度. */
export function formatQuarter(quarter: number): string {
  return `第${quarters[quarter - 1] ?? quarter}季度`;
}
