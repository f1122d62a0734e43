/** A part of a text. */
interface Part {
  start: number;
  end: number;
}

/** Words in Latin letters that stand before a number without making it a code: `QQ13812341234`. */
const leads = /(?:tel|phone|mobile|mob|cell|call|hp|dh|sj|lxdh|wx|vx|v|weixin|wechat|qq|sms|id|no)$/i;

/** Does a Latin letter touch the number, other than of `tel` and the like? Then it is part of a code or address. */
export function touchesLetter(text: string, { start, end }: Part): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[A-Za-z_]/.test(text.slice(end, end + 1))) return true;
  return /[A-Za-z_]$/.test(before) && !(/(?<![A-Za-z_])[A-Za-z]+$/.test(before) && leads.test(before));
}

/** Does a unit or a decimal point say that it is an amount (`13812345678元`, `13812345678.00`, `30.13812345678`)? */
export function isAmount(text: string, { start, end }: Part): boolean {
  if (/^(?:\.\d{1,4}(?!\d)| ?(?:[元万亿吨米㎡%‰℃]|平方|公里|千瓦|立方))/.test(text.slice(end, end + 6)))
    return true;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[¥￥$]\s?$/.test(before)) return true;
  // `1.13812345678` at the start of a line is the first of a list, not a number with decimals.
  return /\d\.$/.test(before) && !/(?:^|\n)[ \t>*-]{0,4}\d{1,2}\.$/.test(before);
}

/** Does one of these words stand shortly before the number, or in the head of the table that the text is? */
export function isBeside(text: string, { start }: Part, words: RegExp): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (words.test(before.slice(before.lastIndexOf('\n') + 1))) return true;
  const head = text.slice(0, Math.min(text.indexOf('\n') + 1, 400));
  return head.includes(',') && words.test(head);
}
