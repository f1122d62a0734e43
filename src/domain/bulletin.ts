import { z } from 'zod';
import { id } from './id.ts';
import { indicatorPeriod } from './indicator-period.ts';

/** 任务完成情况 of a bulletin: the table is derived from these series, with the year before beside it. */
export const bulletinTasks = z.strictObject({
  period: indicatorPeriod,
  /** Indicator series in the order of the table. */
  series: z.array(id).min(1),
});
