import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { reportGitlab } from './report-machine.ts';

interface Issue {
  fingerprint: string;
  location: { path: string; lines: { begin: number } };
}

const at = (line: number): Problem => ({ code: 'HB715', file: 'README.md', line, args: { id: 'a' } });
const issuesOf = (problems: Problem[]) => JSON.parse(reportGitlab(problems, 'content', 'zh')) as Issue[];

test('a problem keeps its fingerprint when its line moves, and two alike have two', () => {
  const [first, second] = issuesOf([at(3), at(9)]);
  const [moved, other] = issuesOf([at(5), at(11)]);
  expect([moved?.fingerprint, other?.fingerprint]).toEqual([first?.fingerprint, second?.fingerprint]);
  expect(second?.fingerprint).not.toBe(first?.fingerprint);
  expect(moved?.location).toEqual({ path: 'content/README.md', lines: { begin: 5 } });
});

test('a problem of the whole content stands at the folder', () => {
  expect(issuesOf([{ ...at(1), file: '', line: undefined }])).toMatchObject([
    { location: { path: 'content', lines: { begin: 1 } } },
  ]);
});
