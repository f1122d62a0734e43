import type { Problem } from '../domain/problem.ts';
import { printable } from '../store/printable.ts';
import { stated } from '../store/stated-problem.ts';

/** What the gate says, a line a problem, for a command that writes little else. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { what, how } = stated(problem, 'zh');
      const place = [problem.file, problem.line].filter((part) => part !== undefined).join(':');
      return `  ${printable(`${place} ${problem.code} ${what}。${how}`)}`;
    })
    .join('\n');
}
