import type { Locale, Words } from '../i18n/gate/message.ts';
import type { BuiltSite } from './built-site.ts';
import type { BuiltPage, Finding } from './check.ts';
import { pageChecks } from './all-checks.ts';
import { siteChecks } from './all-site-checks.ts';
import { pageElements } from './page-elements.ts';

/**
 * Every finding in the pages of a built site, or in some of them, page by page; the same is told once a page. Takes
 * about 4 ms of processor time a page, so that it is no part of a build.
 * @param onPage is shown every page that is looked at
 */
export function* inspectSite(
  site: BuiltSite,
  paths?: readonly string[],
  onPage: (page: BuiltPage) => void = () => undefined,
): Generator<Finding, void> {
  const ids = new Map<string, ReadonlySet<string>>();
  const open = (path: string): BuiltPage => {
    const bytes = site.read(path);
    const page = { path, bytes, elements: pageElements(new TextDecoder().decode(bytes)) };
    if (!ids.has(path))
      ids.set(path, new Set(page.elements.flatMap(({ attributes }) => attributes.get('id') ?? [])));
    return page;
  };
  const idsOf = (path: string) => ids.get(path) ?? (open(path), ids.get(path)) ?? new Set<string>();
  for (const path of paths ?? [...site.files].filter((file) => file.endsWith('.html'))) {
    const page = open(path);
    onPage(page);
    for (const { code, look } of pageChecks) {
      const told = new Set<string>();
      for (const args of look(page, site, idsOf)) {
        const said = JSON.stringify(args);
        if (!told.has(said)) yield { code, path, args };
        told.add(said);
      }
    }
  }
}

/** What a finding says. A placeholder without a value is a defect: it throws. */
export function wordsOfFinding({ code, args }: Finding, locale: Locale): Words {
  const check = [...pageChecks, ...siteChecks].find((one) => one.code === code);
  if (!check) throw new Error(`no check has the code ${code}`);
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = args[name];
      if (value === undefined) throw new Error(`${code}: no value ${name}`);
      return String(value);
    });
  const { what, why, how } = check.words[locale];
  return { what: fill(what), why: fill(why), how: fill(how) };
}
