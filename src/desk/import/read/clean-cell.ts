/** A cell's text without characters that nobody sees; a line break inside it is a space, between Chinese nothing. */
export function cleanCell(text: string): string {
  return text
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/(?<=\p{Script=Han})\s*[\r\n]+\s*(?=\p{Script=Han})/gu, '')
    .replaceAll(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}
