const DIGITS = '〇一二三四五六七八九';

/** `2022-05-16` → `二〇二二年五月`, as boards write it. */
export function chineseMonth(date: string): string {
  const year = [...date.slice(0, 4)].map((digit) => DIGITS[Number(digit)]).join('');
  const month = Number(date.slice(5, 7));
  const tens = month < 10 ? '' : '十';
  const ones = month % 10 === 0 ? '' : DIGITS[month % 10];
  return `${year}年${tens}${ones}月`;
}
