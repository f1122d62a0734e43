import type { LockedPackage, PackageFile } from './lock-file.ts';

/**
 * Every package that would run a program while it is installed is named in `allowScripts` of package.json (npm 11.16
 * and later), and `.npmrc` lets none run (`ignore-scripts`, any npm). A name that no package needs is a problem too.
 */
export function installScriptProblems(
  locked: readonly LockedPackage[],
  { allowScripts }: PackageFile,
  npmrc: string,
): string[] {
  const running = new Set(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  return [
    ...[...running]
      .filter((name) => allowScripts[name] === undefined)
      .map(
        (name) =>
          `${name}：安装时要运行程序，package.json 的 allowScripts 里没有它；看过它做什么，再写 true 或 false`,
      ),
    ...Object.keys(allowScripts)
      .filter((name) => !running.has(name))
      .map((name) => `${name}：allowScripts 里有它，可是没有这样的软件包，请删去`),
    ...(/^ignore-scripts=true$/m.test(npmrc) ? [] : ['.npmrc：少了一行 ignore-scripts=true']),
  ];
}
