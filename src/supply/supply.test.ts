import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentationProblems } from './documented-packages.ts';
import { installScriptProblems } from './install-scripts.ts';
import { isAllowed, licenceProblems } from './licences.ts';
import { readLockFile, readPackageFile, type LockedPackage, type PackageFile } from './lock-file.ts';
import { lockProblems } from './lock-problems.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const own = readPackageFile(root);
const locked = readLockFile(root);
const integrity = `sha512-${'a'.repeat(86)}==`;

function aPackage(entry: Partial<LockedPackage> = {}): LockedPackage {
  return { path: 'node_modules/x', name: 'x', version: '1.0.0', license: 'MIT', integrity, ...entry };
}

function aFile(file: Partial<PackageFile> = {}): PackageFile {
  const none = { dependencies: {}, devDependencies: {}, optionalDependencies: {} };
  return { ...none, overrides: {}, allowScripts: {}, ...file };
}

test('the packages of this project are locked, run nothing, are licensed, and each is explained', () => {
  expect(lockProblems(locked, own)).toEqual([]);
  expect(installScriptProblems(locked, own, read('.npmrc'))).toEqual([]);
  expect(licenceProblems(locked, root)).toEqual([]);
  expect(documentationProblems(own, read('docs/dependencies.md'))).toEqual([]);
});

test.each<[string, Partial<LockedPackage>]>([
  ['a download address', { resolved: 'https://registry.example.org/x-1.0.0.tgz' }],
  ['no hash', { integrity: '' }],
  ['a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
  ['a link to a folder', { link: true }],
  ['a dependency from Git', { dependencies: { y: 'git+ssh://git@example.org/y.git' } }],
  ['a dependency from GitHub', { dependencies: { y: 'someone/y' } }],
  ['a dependency by address', { optionalDependencies: { y: 'https://example.org/y.tgz' } }],
])('%s in the lock file is a problem', (_, entry) => {
  expect(lockProblems([aPackage(entry)], aFile())).toHaveLength(1);
});

test('a dependency of our own is of one exact version', () => {
  expect(lockProblems([], aFile({ dependencies: { x: '^1.0.0' } }))).toHaveLength(1);
  expect(lockProblems([], aFile({ dependencies: { x: '1.0.0-beta.11' } }))).toEqual([]);
});

test('a package that runs a program while it is installed is named, and none is named for nothing', () => {
  const runs = [aPackage({ hasInstallScript: true })];
  const npmrc = 'ignore-scripts=true\n';
  expect(installScriptProblems(runs, aFile(), npmrc)).toEqual([
    expect.stringContaining('x：安装时要运行程序'),
  ]);
  expect(installScriptProblems(runs, aFile({ allowScripts: { x: false } }), npmrc)).toEqual([]);
  expect(installScriptProblems([], aFile({ allowScripts: { x: false } }), npmrc)).toHaveLength(1);
  expect(installScriptProblems([], aFile(), '')).toEqual(['.npmrc：少了一行 ignore-scripts=true']);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND OFL-1.1', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['UNLICENSED', false],
])('the licence %s is allowed: %s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

test('a licence that changed, or that nobody allowed, is a problem', () => {
  const before = licenceProblems(locked, root).length;
  const changed = locked.map((entry) =>
    entry.name === 'jschardet' ? { ...entry, license: 'AGPL-3.0' } : entry,
  );
  expect(licenceProblems(changed, root)).toHaveLength(before + 1);
  expect(licenceProblems([...locked, aPackage({ license: undefined })], root)).toHaveLength(before + 1);
});

test('a package without a reason is a problem, and a reason without a package', () => {
  const page = '| package | why |\n|---|---|\n| `x`, `@types/*` | for `z` |\n\n## Own\n| `y` | no |\n';
  const file = aFile({ dependencies: { x: '1.0.0', z: '1.0.0' }, devDependencies: { '@types/x': '1.0.0' } });
  expect(documentationProblems(file, page)).toEqual([expect.stringContaining('z：')]);
  expect(documentationProblems(aFile({ dependencies: { x: '1.0.0' } }), page)).toEqual([
    expect.stringContaining('@types/*：'),
  ]);
});
