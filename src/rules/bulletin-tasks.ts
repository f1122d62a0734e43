import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { lookUp } from './look-up.ts';
import { problemAt } from './problem-at.ts';

/** The tasks of a bulletin are series that have a figure of its period. */
export function bulletinTasks(registry: Registry): Problem[] {
  const looking = lookUp(registry);
  const problems: Problem[] = [];
  for (const { kind, tasks, origin } of registry.notices.values()) {
    if (tasks === undefined) continue;
    if (kind !== 'bulletin') problems.push(problemAt(origin, { code: 'HB673', field: ['tasks'] }));
    for (const [at, id] of tasks.series.entries()) {
      const field = ['tasks', 'series', at];
      const series = registry.indicators.get(id);
      if (series === undefined) looking.report('HB677', id, origin, field, registry.indicators.keys());
      else if (!series.points.some(({ period }) => period === tasks.period)) {
        const periods = series.points.map(({ period }) => period).join('、');
        const file = series.origin.file.replace(/\.md$/, '.csv');
        problems.push(
          problemAt(origin, { code: 'HB674', field, args: { id, period: tasks.period, file, periods } }),
        );
      }
    }
  }
  return [...looking.problems, ...problems];
}
