import type { PoolOptions } from './pool.ts';
import type { PrintJob } from './worker-messages.ts';

/** Prints the pages that a slot does not have yet; `Pool` does it on this machine. */
export interface Printer {
  /** Told of every page in the order of the plan, before it is asked to print those that are missing. */
  see?(job: PrintJob): void;
  /** Takes pages to print; they may be placed as late as `done`. */
  print(jobs: readonly PrintJob[]): Promise<void>;
  /** Resolves when every page asked for is in its place. */
  done(): Promise<void>;
  /** Resolves when nothing is written any more. */
  close(): Promise<void>;
}

export type PrinterMaker = (options: PoolOptions) => Printer;
