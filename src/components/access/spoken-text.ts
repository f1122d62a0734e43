/**
 * A text as it is said: numbers of documents and plaques, dates, spans and large numbers, which a voice would
 * stumble over, are spelled; check sums of files are left out.
 */
export function spokenText(text: string): string {
  return (
    text
      .replaceAll(/\b[0-9a-f]{32,}\b/gi, '')
      .replaceAll(/\s+/g, ' ')
      // 清指〔2022〕5号
      .replaceAll(/〔(\d{4})〕第?(\d+)号/g, '$1年第$2号')
      .replaceAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, year: string, month: string, day: string) =>
        [year, '年', Number(month), '月', Number(day), '日'].join(''),
      )
      // QH-2204-0001
      .replaceAll(/\b[A-Z]+(?:-\d+)+\b/g, (number) => [...number.replaceAll('-', '杠')].join(' '))
      // 0000-0000000, 138****1234
      .replaceAll(/\b\d{3,4}-\d{7,8}\b|\b\d{3}\*{4}\d{4}\b/g, (phone) =>
        [...phone.replaceAll('-', '转').replaceAll(/\*+/g, '星')].join(' ').replace('转', '，'),
      )
      .replaceAll(/(\d),(?=\d{3})/g, '$1')
      .replaceAll(/(\d[年月日时号]?) ?[—–-] ?(?=\d)/g, '$1到')
      .replaceAll(/[−－](?=\d)/g, '减')
      .replaceAll(/[＋+](?=\d)/g, '加')
      .replaceAll(/\s*[·›→|/]\s*/g, '，')
      .replaceAll(/[“”‘’《》〈〉「」【】*_#]/g, '')
      .replaceAll(/(?:[，,、]\s*){2,}/g, '，')
      .replaceAll(/^[，,、\s]+|[，,、\s]+$/g, '')
  );
}

/** The longest piece that is said at once: some voices stop by themselves after a quarter of a minute. */
const longest = 120;

/** The text in pieces of whole sentences, or of parts of one that is too long. */
export function spokenPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const sentence of spokenText(text).match(/[^。！？；]+[。！？；]*|[。！？；]+/g) ?? []) {
    for (const part of partsOf(sentence.trim())) if (/[\p{L}\p{N}]/u.test(part)) pieces.push(part);
  }
  return pieces;
}

function partsOf(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const cut = sentence.lastIndexOf('，', longest - 1) + 1 || longest;
  return [sentence.slice(0, cut), ...partsOf(sentence.slice(cut))];
}
