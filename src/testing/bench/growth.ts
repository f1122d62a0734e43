import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DistrictSize } from '../district/files.ts';
import { writeDistrict } from '../district/write.ts';
import { medianCost, rounded, type Cost } from './program-run.ts';
import { buildCold } from './situations.ts';

/** One size of the district, built from nothing. */
export interface GrownDistrict extends Cost {
  communities: number;
}

export interface Growth {
  sizes: GrownDistrict[];
  /** Of wall time and of processor time, over all sizes. */
  exponent: number;
  cpu_exponent: number | undefined;
  /** From the last size but one to the last: what a build costs however small the district is weighs least there. */
  last_exponent: number;
}

/** Builds districts of growing size; each is removed before the next is written. */
export async function measureGrowth(
  app: string,
  folder: string,
  options: Omit<DistrictSize, 'communities'> & { sizes: readonly number[]; runs: number },
  tell: (grown: GrownDistrict) => void,
): Promise<Growth> {
  const { sizes: asked, runs, ...district } = options;
  const sizes: GrownDistrict[] = [];
  for (const communities of asked) {
    const place = join(folder, `of-${communities}`);
    writeDistrict(join(place, 'content'), { ...district, communities });
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run += 1)
      costs.push((await buildCold({ app, folder: place }, 'standard')).run);
    rmSync(place, { recursive: true, force: true });
    const grown = { communities, ...medianCost(costs) };
    sizes.push(grown);
    tell(grown);
  }
  const cpu = sizes.map(({ communities, cpu_s }) => [communities, cpu_s ?? 0] as const);
  const wall = sizes.map(({ communities, wall_s }) => [communities, wall_s] as const);
  return {
    sizes,
    exponent: exponent(wall),
    cpu_exponent: cpu.every(([, seconds]) => seconds > 0) ? exponent(cpu) : undefined,
    last_exponent: exponent(wall.slice(-2)),
  };
}

/** The exponent of a power law through some points, by least squares of their logarithms. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  const under = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  return rounded(over / under);
}
