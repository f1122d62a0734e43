import hongKong from 'opencc-js/dict/HKVariants';
import taiwan from 'opencc-js/dict/TWVariants';
import simplified from 'opencc-js/dict/TSCharacters';

let all: ReadonlyMap<string, string> | undefined;

/**
 * The simplified character of every Traditional one, in its forms in Taiwan and Hong Kong too (OpenCC). A
 * character that is also a simplified one stays.
 */
export function simplifiedCharacters(): ReadonlyMap<string, string> {
  return (all ??= read());
}

function read(): ReadonlyMap<string, string> {
  const map = new Map(pairsOf(simplified));
  const targets = new Set(map.values());
  for (const [standard, form] of [...pairsOf(taiwan), ...pairsOf(hongKong)]) {
    const target = map.get(standard) ?? standard;
    if (form !== target && !map.has(form) && !targets.has(form)) map.set(form, target);
  }
  // 乾 → 干 leads there at once, and 干 nowhere else.
  return new Map([...map].filter(([from, to]) => from !== to).map(([from, to]) => [from, map.get(to) ?? to]));
}

function pairsOf(dictionary: string): [from: string, to: string][] {
  return dictionary.split('|').flatMap((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [...from].length === 1 && [...to].length === 1 ? [[from, to] as [string, string]] : [];
  });
}
