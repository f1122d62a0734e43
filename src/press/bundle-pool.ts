import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SearchInput } from '../search/bundle.ts';
import type { FillAnswer, FillRequest } from './bundle-messages.ts';
import { childEnvironment } from './child-environment.ts';
import { endProcesses } from './end-processes.ts';

interface Task {
  request: FillRequest;
  resolve: (nothing: undefined) => void;
  reject: (error: Error) => void;
}

interface Worker {
  process: ChildProcess;
  /** Sent and not yet answered, by number. */
  tasks: Map<number, Task>;
}

// While Pagefind's program indexes one, its process spells the other.
const TASKS_PER_WORKER = 2;

/** Fills folders of the search in child processes, each with a Pagefind of its own. */
export class BundlePool {
  readonly #workers: Worker[] = [];
  readonly #queue: Task[] = [];
  #asked = 0;
  #most = 1;
  #isClosing = false;

  /** Lets it start more processes. */
  grow(most: number): void {
    this.#most = most;
    this.#deal();
  }

  /**
   * Fills a folder, which exists and is empty. Whoever asked may listen later, or not at all.
   * @throws Error if it could not be filled or the process died
   */
  fill(input: SearchInput, folder: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    promise.catch(() => undefined);
    const task = { request: { number: (this.#asked += 1), input, folder }, resolve, reject };
    // The table of all names takes as long as twenty shards: not at the end, when there is nothing beside it.
    if (input.kind === 'names') this.#queue.unshift(task);
    else this.#queue.push(task);
    this.#deal();
    return promise;
  }

  /** Ends the processes; resolves when they are gone and write no more. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#queue.splice(0);
    await endProcesses(this.#workers.map(({ process }) => process));
  }

  #deal(): void {
    while (this.#queue.length > 0) {
      const worker = this.#freeWorker();
      const task = worker && this.#queue.shift();
      if (task === undefined) return;
      worker?.tasks.set(task.request.number, task);
      // A process that dies while it is written to is told of by its exit.
      worker?.process.send(task.request, () => undefined);
    }
  }

  /** One without work, started if need be; else one that can take more. */
  #freeWorker(): Worker | undefined {
    const idle = this.#workers.find(({ tasks }) => tasks.size === 0);
    if (idle !== undefined) return idle;
    if (this.#workers.length < this.#most) return this.#start();
    return this.#workers.find(({ tasks }) => tasks.size < TASKS_PER_WORKER);
  }

  #start(): Worker {
    const script = fileURLToPath(new URL('./bundle-worker.ts', import.meta.url));
    const child = fork(script, [], {
      serialization: 'advanced',
      stdio: ['ignore', 2, 2, 'ipc'],
      env: childEnvironment(),
    });
    const worker: Worker = { process: child, tasks: new Map() };
    child.on('message', (answer: FillAnswer) => this.#receive(worker, answer));
    child.on('error', (error) => this.#lose(worker, error));
    child.on('exit', (code, signal) => {
      if (!this.#isClosing) this.#lose(worker, deathOf(code, signal));
    });
    this.#workers.push(worker);
    return worker;
  }

  #receive(worker: Worker, answer: FillAnswer): void {
    const task = worker.tasks.get(answer.number);
    worker.tasks.delete(answer.number);
    if (answer.failure) task?.reject(revive(answer.failure));
    else task?.resolve(undefined);
    this.#deal();
  }

  /** What it was doing has failed, and what waits for it would fail the same way. */
  #lose(worker: Worker, error: Error): void {
    for (const { reject } of [...worker.tasks.values(), ...this.#queue.splice(0)]) reject(error);
    worker.tasks.clear();
    const at = this.#workers.indexOf(worker);
    if (at >= 0) this.#workers.splice(at, 1);
  }
}

function deathOf(code: number | null, signal: NodeJS.Signals | null): Error {
  return new Error(`做检索的进程意外退出（${signal ? `信号 ${signal}` : `代码 ${code}`}），多半是内存不足`);
}

/** An error as it was thrown there. */
function revive({ message, stack }: NonNullable<FillAnswer['failure']>): Error {
  const error = new Error(message);
  if (stack) error.stack = stack;
  return error;
}
