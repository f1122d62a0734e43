const unit = '[年月日时分秒天周岁个户人名次件份期届条项处号元万亿栋幢层楼室米里度组批轮套台辆％%]';
/** A number with the unit behind it, and the 第 before it: `第3期`, `1,206户`, `60.5%`. */
const number = `第?\\d(?:[\\d,.]*\\d)?${unit}度?`;

/** One in a tag is followed by the end of that before another begins; entities have no unit. */
const inHtml = new RegExp(`(${number})(?![^<>]*>)`, 'g');
const inText = new RegExp(`(${number})`);

/** HTML in which no line ends between a number and its unit. Tags and entities stay as they are. */
export function withWholeNumbers(html: string): string {
  return html.replaceAll(inHtml, '<span class="q">$1</span>');
}

/** A text in parts, every second of which is a number with its unit. */
export function numberParts(text: string): string[] {
  return text.split(inText);
}
