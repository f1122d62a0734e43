import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from './child-environment.ts';
import { endProcesses } from './end-processes.ts';
import { PressError } from './press-error.ts';
import type { PressErrorCode } from './press-error.ts';
import { putBatch } from './queued-batch.ts';
import type { FromWorker, PrintedPage, PrintJob, ToWorker, WorkerSetup } from './worker-messages.ts';

export interface PoolOptions {
  setup: WorkerSetup;
  /** At most so many processes; they start when there is work for them. */
  workers: number;
  onPrinted: (pages: readonly PrintedPage[]) => void;
  /** Does a part of the build that is due later, while there is no room for more pages; false when nothing is left. */
  meanwhile?: (() => boolean) | undefined;
}

interface Worker {
  process: ChildProcess;
  /** Sizes of the batches sent and not yet answered, in characters of their views; they are answered in order. */
  waiting: number[];
}

// Small enough that two workers end together, large enough that messages cost little.
const BATCH = 32;
// Views that may wait for each process, in characters. Pages of communities are printed more slowly than they are
// derived, lists the other way round: with room for most of the former, all processors are busy to the end.
const MOST_WAITING = 40_000_000;
// A pipe holds about this much of what its reader has not taken yet; the rest goes by way of files.
const MESSAGE = 32_000;
// Below this, a second process costs more to start than it saves.
const PAGES_WORTH_A_CROWD = 200;

/** Prints pages in child processes. Asking waits while all of them have enough to do. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #workers: Worker[] = [];
  /** Folder beside that of the site for pages on their way. */
  readonly #queue: string;
  #files = 0;
  #asked = 0;
  #failure: Error | undefined;
  #isClosing = false;
  #wake: () => void = () => undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#queue = `${options.setup.folder}.queue`;
  }

  /**
   * Takes pages to print; resolves when there is room for more.
   * @throws PressError if a page could not be printed or a process died, also one of an earlier call.
   */
  async print(jobs: readonly PrintJob[]): Promise<void> {
    this.#asked += jobs.length;
    const wanted = this.#asked < PAGES_WORTH_A_CROWD ? 1 : this.#options.workers;
    while (jobs.length > 0 && this.#workers.length < wanted) this.#workers.push(this.#start());
    for (let at = 0; at < jobs.length; at += BATCH) {
      const worker = await this.#leastBusy();
      const batch = jobs.slice(at, at + BATCH);
      const size = batch.reduce((sum, { viewJson }) => sum + viewJson.length, 0);
      worker.waiting.push(size);
      this.#send(worker, size <= MESSAGE ? { batch } : { batchFile: this.#queued(batch) });
    }
  }

  /** Resolves when every page asked for is printed. */
  async done(): Promise<void> {
    while (this.#workers.some(({ waiting }) => waiting.length > 0)) await this.#change();
    this.#throwFailure();
  }

  /** Ends the processes; resolves when they are gone and write no more. */
  async close(): Promise<void> {
    this.#isClosing = true;
    // Nothing is lost: a page half written is in the journal and in no manifest.
    await endProcesses(this.#workers.map(({ process }) => process));
    rmSync(this.#queue, { recursive: true, force: true });
  }

  /** Where the process finds these pages. */
  #queued(batch: readonly PrintJob[]): string {
    if (this.#files === 0) {
      // A killed build may have left some.
      rmSync(this.#queue, { recursive: true, force: true });
      mkdirSync(this.#queue, { recursive: true });
    }
    const file = join(this.#queue, String((this.#files += 1)));
    putBatch(file, batch);
    return file;
  }

  async #leastBusy(): Promise<Worker> {
    for (;;) {
      this.#throwFailure();
      const loads = this.#workers.map((worker) => ({ worker, load: loadOf(worker) }));
      const [first, ...others] = loads;
      if (!first) throw new Error('a pool without workers');
      const { worker, load } = others.reduce((best, other) => (other.load < best.load ? other : best), first);
      if (load < MOST_WAITING) return worker;
      // A turn of the event loop takes the answers that came in while the other work was done.
      if (this.#options.meanwhile?.()) await setImmediate();
      else await this.#change();
    }
  }

  #start(): Worker {
    const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
    const child = fork(script, [], {
      // What a page leaves behind is collected soon: 100 MB less in each process, in the same time.
      execArgv: ['--max-semi-space-size=8'],
      serialization: 'advanced',
      // What a template prints to the console belongs beside the build's own messages, not into its output.
      stdio: ['ignore', 2, 2, 'ipc'],
      env: childEnvironment(),
    });
    const worker: Worker = { process: child, waiting: [] };
    child.on('message', (answer: FromWorker) => this.#receive(worker, answer));
    child.on('error', (error) => this.#fail(error));
    child.on('exit', (code, signal) => {
      if (!this.#isClosing) this.#fail(deathOf(code, signal));
    });
    this.#send(worker, { setup: this.#options.setup });
    return worker;
  }

  #send(worker: Worker, message: ToWorker): void {
    // A process that dies while it is written to is told of by its exit.
    worker.process.send(message, () => undefined);
  }

  #receive(worker: Worker, { pages, failure }: FromWorker): void {
    worker.waiting.shift();
    this.#options.onPrinted(pages);
    if (failure) this.#fail(revive(failure));
    this.#wake();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const worker of this.#workers) worker.waiting = [];
    this.#wake();
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

function loadOf({ waiting }: Worker): number {
  return waiting.reduce((sum, size) => sum + size, 0);
}

function deathOf(code: number | null, signal: NodeJS.Signals | null): PressError {
  const how = signal ? `信号 ${signal}` : `代码 ${code}`;
  return new PressError(
    'HB-PRESS-WORKER',
    `打印进程意外退出（${how}），多半是内存不足；旧网站未受影响。请关闭其他程序，或用 --workers 1 重试：已印好的页面会留用。`,
  );
}

function revive({ code, message, stack }: NonNullable<FromWorker['failure']>): Error {
  const cause = Object.assign(new Error(message), { code });
  if (stack) cause.stack = stack;
  return code?.startsWith('HB-PRESS-') ? new PressError(code as PressErrorCode, message, { cause }) : cause;
}
