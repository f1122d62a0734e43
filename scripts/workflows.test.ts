import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const workflows = [
  '.github/workflows/check.yml',
  '.github/workflows/publish.yml',
  '.github/workflows/nightly.yml',
  '.gitlab-ci.yml',
  '.workflow/check.yml',
  '.workflow/publish.yml',
];

test.each(workflows)('%s is YAML, and runs commands that there are', (path) => {
  const text = read(path);
  expect(parse(text)).toBeTypeOf('object');
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every server builds the site each night, for what changes by the day', () => {
  expect(read('.github/workflows/publish.yml')).toMatch(/schedule:/);
  expect(read('.workflow/publish.yml')).toMatch(/schedule:/);
  // GitLab keeps schedules outside the file, which says which one to make.
  expect(read('.gitlab-ci.yml')).toMatch(/pipeline schedule \(10 0 \* \* \*, Asia\/Shanghai\)/);
});

test.each(['.github/workflows/nightly.yml', '.gitlab-ci.yml'])(
  '%s runs every test with its long series',
  (path) => {
    const jobs = Object.values(parse(read(path)) as object).flatMap((part: object) => [
      part,
      ...Object.values(part),
    ]);
    const long = jobs
      .map((job) => JSON.stringify(job))
      .filter((job) => job?.includes('"HONGBANG_NIGHTLY":"1"'));
    expect(long.some((job) => /"npm test"/.test(job))).toBe(true);
  },
);

test.each(['.github/workflows/nightly.yml', '.gitlab-ci.yml'])(
  '%s inspects site and content each night',
  (path) => {
    const text = read(path);
    expect(text).toContain('npm run inspect -- --links --report inspection.html --log inspection.jsonl');
    expect(text).toMatch(
      /npm run inspect -- "\$HONGBANG_SITE" --content content --audit .* --log inspection\.jsonl/,
    );
    expect(text).toMatch(/fetch-depth: 0|GIT_DEPTH: 0/);
  },
);

test('no workflow sets a private key that may be empty, and none that checks a change knows of one', () => {
  for (const path of workflows) expect(read(path), path).not.toMatch(/HONGBANG_KEY(?:_FILE)?['"]?:/);
  expect(read('.github/workflows/publish.yml')).toContain(
    'if [ -n "$SIGNING_KEY" ]; then export HONGBANG_KEY=',
  );
  for (const path of ['.github/workflows/check.yml', '.workflow/check.yml']) {
    expect(read(path), path).not.toContain('HONGBANG_KEY');
  }
});

test.each(workflows.filter((path) => path.startsWith('.github')))(
  '%s runs actions by their commit, not by a name that can be moved, and keeps no token for them',
  (path) => {
    const lines = read(path).split('\n');
    const used = lines.filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const checkouts = used.filter((line) => line.includes('actions/checkout@')).length;
    expect(lines.filter((line) => line.includes('persist-credentials: false'))).toHaveLength(checkouts);
  },
);

test('what a change must be looked at for is the same on every server', () => {
  const asked = read('.github/PULL_REQUEST_TEMPLATE.md');
  expect(read('.gitee/PULL_REQUEST_TEMPLATE.zh-CN.md')).toBe(asked);
  expect(read('.gitlab/merge_request_templates/Default.md')).toBe(asked);
});
