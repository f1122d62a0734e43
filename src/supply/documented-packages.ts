import type { PackageFile } from './lock-file.ts';

/** The packages that the first column of the first table of docs/dependencies.md names; `*` stands for the rest. */
export function documentedPackages(page: string): string[] {
  const table = page.split('\n## ')[0] ?? '';
  return [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

/** Direct dependencies that the page does not explain, and packages it explains that are none. */
export function documentationProblems(
  { dependencies, devDependencies, optionalDependencies }: PackageFile,
  page: string,
): string[] {
  const direct = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const documented = documentedPackages(page);
  const names = (pattern: string, name: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  return [
    ...direct
      .filter((name) => !documented.some((pattern) => names(pattern, name)))
      .map((name) => `${name}：docs/dependencies.md 的表里没有写它为什么在`),
    ...documented
      .filter((pattern) => !direct.some((name) => names(pattern, name)))
      .map((pattern) => `${pattern}：docs/dependencies.md 的表里有它，package.json 里没有`),
  ];
}
