import type { PlannedBundle } from './plan.ts';
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

/** A bundle of a plan; those that the slot does not have yet have a folder, which is empty. */
export interface BundleJob {
  bundle: PlannedBundle;
  folder: string | undefined;
}

/** Fills the folders that are missing, and tells of each that is full. */
export type BundleMaker = (jobs: readonly BundleJob[], onFilled: (job: BundleJob) => void) => Promise<void>;

/** Who makes what is missing, if not this machine alone. */
export interface OtherMakers {
  /** Prints pages, and draws where the setup names no templates. */
  printer: PrinterMaker;
  makeBundles: BundleMaker;
}
