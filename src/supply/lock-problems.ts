import type { LockedPackage, PackageFile } from './lock-file.ts';

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
/** A range of versions from the registry, also under another name (`npm:`); no address, folder or branch. */
const fromRegistry = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?[\d\s.^~<>=|*xX\w+-]*$/;

/**
 * Packages of platforms that the registry this lock file was written by does not have: npm checks them by what the
 * reader's own registry says. The list only ever gets shorter.
 */
const withoutHash =
  /^node_modules\/(?:@astrojs\/compiler-binding\/node_modules\/@astrojs\/compiler-binding-|@pagefind\/(?:darwin|freebsd|windows)-)/;

/**
 * Why the lock file could install something else than what was looked at: a download address, a package without a
 * SHA-512 of its archive, a version that is not exact, a package that does not come from the registry.
 */
export function lockProblems(locked: readonly LockedPackage[], file: PackageFile): string[] {
  const own = { ...file.dependencies, ...file.devDependencies, ...file.optionalDependencies };
  return [
    ...Object.entries({ ...own, ...file.overrides })
      .filter(([, version]) => !exact.test(version))
      .map(
        ([name, version]) =>
          `package.json：${name} 的版本“${version}”不是一个确定的版本，请写成 1.2.3 的样子`,
      ),
    ...locked.flatMap((entry) => problemsOf(entry)),
  ];
}

function problemsOf(entry: LockedPackage): string[] {
  const { path, resolved, integrity = '', link } = entry;
  const wanted = Object.entries({ ...entry.dependencies, ...entry.optionalDependencies });
  return [
    ...(resolved === undefined ? [] : [`${path}：锁文件里写着下载地址 ${resolved}，请删去 resolved`]),
    ...(link ? [`${path}：是链接，不是从软件包仓库安装的`] : []),
    ...(isHashed(integrity) || (entry.optional && withoutHash.test(path))
      ? []
      : [`${path}：锁文件里没有 SHA-512 校验值（integrity）`]),
    ...wanted
      .filter(([, range]) => !fromRegistry.test(range))
      .map(([name, range]) => `${path}：要的 ${name} 来自“${range}”，不是软件包仓库`),
  ];
}

function isHashed(integrity: string): boolean {
  return /^sha512-[\w+/]{86}==$/.test(integrity);
}
