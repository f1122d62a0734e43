import { setImmediate } from 'node:timers/promises';
import { pageJob } from './page-job.ts';
import type { PlannedPage } from './plan.ts';
import { Pool } from './pool.ts';
import type { Printer, PrinterMaker } from './printer.ts';
import type { SlotUpdate } from './slot-update.ts';
import type { Tick } from './stages.ts';
import type { PrintJob, WorkerSetup } from './worker-messages.ts';

export interface PagesOptions {
  /** What all pages (or drawings) depend on beside their views. */
  printerKey: string;
  setup: WorkerSetup;
  workers: number;
  /** By default they are printed in processes of this machine. */
  printer?: PrinterMaker | undefined;
  /** Does a part of the build that is due later; false when nothing is left. */
  meanwhile?: (() => boolean) | undefined;
  tick: Tick;
}

// So many views are held at a time. The journal is written once for each group, which costs a disk's round trip.
const GROUP = 512;
// Links hold no views, so that more of them can share an entry of the journal.
const LINKS = 4096;
// Pages derived between two looks at what the printing processes answer.
const TURN = 16;

/** Brings the pages or drawings of a plan into the slot: kept, linked from the live slot, or printed. */
export async function assemblePages(slot: SlotUpdate, pages: Iterable<PlannedPage>, options: PagesOptions) {
  const counts = { rendered: 0, reused: 0 };
  const makePrinter = options.printer ?? ((poolOptions) => new Pool(poolOptions));
  const printer: Printer = makePrinter({
    setup: options.setup,
    workers: options.workers,
    meanwhile: options.meanwhile,
    onPrinted: (printed) => {
      for (const { file, ...entry } of printed) slot.recordFile(file, entry);
      counts.rendered += printed.length;
      options.tick(counts.rendered + counts.reused);
    },
  });
  const links: string[] = [];
  const placeLinks = () => {
    slot.begin(links);
    for (const file of links.splice(0)) slot.linkFile(file);
  };
  const place = async (group: readonly PlannedPage[]) => {
    const jobs: PrintJob[] = [];
    for (const page of group) {
      const { path, file, fingerprint, viewJson } = pageJob(page, options.printerKey);
      const standing = slot.standingOfFile(file, fingerprint);
      printer.see?.({ path, file, fingerprint, viewJson: viewJson() });
      if (standing === 'linkable') links.push(file);
      if (standing === 'absent') jobs.push({ path, file, fingerprint, viewJson: viewJson() });
    }
    if (links.length >= LINKS) placeLinks();
    slot.begin(jobs.map(({ file }) => file));
    counts.reused += group.length - jobs.length;
    options.tick(counts.rendered + counts.reused);
    await printer.print(jobs);
  };
  try {
    const group: PlannedPage[] = [];
    for (const page of pages) {
      group.push(page);
      // Printing processes get what was sent to them while this one waits, and it derives for seconds on end.
      if (group.length % TURN === 0) await setImmediate();
      if (group.length === GROUP) await place(group.splice(0));
    }
    await place(group);
    placeLinks();
    await printer.done();
  } finally {
    await printer.close();
  }
  return { result: counts, count: counts.rendered + counts.reused };
}
