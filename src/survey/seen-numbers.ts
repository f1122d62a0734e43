import type { BuiltSite } from '../inspection/built-site.ts';
import { pageElements } from '../inspection/page-elements.ts';
import type { Looked, SeenNumbers } from '../inspection/survey-facts.ts';
import { numbersInFile, numbersInPage, numbersInText } from '../press/printed-personal-data.ts';

/** Attributes that are read out, shown, or dialled. */
const saidAttributes = ['alt', 'title', 'content', 'aria-label', 'href', 'value', 'placeholder'];

/**
 * Searches what was read of a site for numbers of persons: pages, their attributes, and tables, feeds and texts.
 * @param allowed numbers that the content allows to be published; undefined where there is no content
 */
export function lookForNumbers(
  site: BuiltSite,
  allowed: readonly string[] | undefined,
  onFile: (done: number) => void = () => undefined,
): Looked<SeenNumbers> {
  const found: { path: string; masked: string }[] = [];
  let files = 0;
  for (const path of site.files) {
    // The manifest holds nothing but addresses and hashes.
    if (site.unread?.has(path) || path === 'manifest.json') continue;
    const isPage = path.endsWith('.html');
    if (!isPage && !/\.(?:csv|ics|json|txt|xml)$/.test(path)) continue;
    const bytes = site.read(path);
    const numbers = isPage ? inPage(new TextDecoder().decode(bytes)) : numbersInFile(bytes);
    for (const masked of new Set(
      numbers.filter(({ value }) => !allowed?.includes(value)).map((one) => one.masked),
    )) {
      found.push({ path, masked });
    }
    onFile((files += 1));
  }
  if (files === 0) return { unchecked: '没有读到网页' };
  return { seen: { files, found, allowed: allowed?.length } };
}

function inPage(html: string): ReturnType<typeof numbersInPage> {
  const numbers = numbersInPage(html);
  const said = pageElements(html).flatMap(({ attributes }) =>
    saidAttributes.flatMap((name) => {
      const text = attributes.get(name) ?? '';
      // Other addresses hold hashes and numbers of lists.
      return name === 'href' && !/^(?:tel|sms|mailto):/i.test(text) ? [] : [text];
    }),
  );
  return [...numbers, ...numbersInText(said.filter((text) => /\d/.test(text)).join('\n'))];
}
