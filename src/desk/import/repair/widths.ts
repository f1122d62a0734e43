import { mendEach, type Mended } from './mended.ts';

const wide: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };

/**
 * Letters and digits narrow (`２０２２Ａ` → `2022A`), punctuation beside Chinese wide (`工作,` → `工作，`); brackets
 * wide where both stand against Chinese or hold it. Times, ratios and addresses of the web stay.
 */
export function evenWidths(line: string): Mended {
  const narrow = mendEach(line, /[０-９Ａ-Ｚａ-ｚ％]/gu, ([letter]) => letter.normalize('NFKC'));
  const signs = mendEach(
    narrow.text,
    /(?<=[\p{Script=Han}）)”’》」％%\d])([,:;!?])(?=[\p{Script=Han}（(“‘《「]|$)|(?<=[\p{Script=Han}）)”’》」])([,:;!?])(?=[\dA-Za-z])/gu,
    ([sign]) => wide[sign],
  );
  const brackets = mendEach(signs.text, /\(([^()（）]*)\)/gu, ([whole, inside = '']) => {
    return /\p{Script=Han}/u.test(inside) ? `（${inside}）` : whole;
  });
  const parts = [narrow, signs, brackets];
  const first = parts.find(({ count }) => count > 0)?.first ?? -1;
  return { text: brackets.text, count: parts.reduce((sum, { count }) => sum + count, 0), first };
}
