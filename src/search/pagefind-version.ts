import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version of Pagefind that is installed. */
export function pagefindVersion(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('没有找到 Pagefind，请先运行 npm ci。');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
