import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands of ours, besides that of the tests, whose options are those of vitest. */
const commands = Object.values(scripts).flatMap((command) => {
  const name = /^node scripts\/run\.mjs (\S+)$/.exec(command)?.[1];
  return name === undefined || name === 'test' ? [] : [name];
});

/** A usage may stand beside its options. */
function usageOf(name: string): string {
  const files = [`${name}.ts`, `config/${name}-options.ts`].map((file) => join(import.meta.dirname, file));
  return files.flatMap((file) => (existsSync(file) ? [readFileSync(file, 'utf8')] : [])).join('');
}

test.each(commands)('the help of %s says how it is called, gives an example and its exit codes', (name) => {
  const usage = usageOf(name);
  expect(usage).toContain('用法：npm run ');
  // Marked as one, or a line of its own below the first.
  expect(usage).toMatch(/例(?:子)?：|如：|\n +npm run /);
  expect(usage).toContain('退出码：0');
});
