export type StageName = 'compile' | 'pages' | 'drawings' | 'files' | 'bundles' | 'assembly';

/** How many things a stage dealt with, and how long it took in milliseconds. */
export interface Stage {
  name: StageName;
  count: number;
  ms: number;
}

/** Tells how far the running stage is. */
export type Tick = (count: number) => void;

/** Times the stages of one build. */
export class Stages {
  readonly all: Stage[] = [];
  readonly #onProgress: (name: StageName, count: number) => void;

  constructor(onProgress: (name: StageName, count: number) => void) {
    this.#onProgress = onProgress;
  }

  async run<T>(name: StageName, work: (tick: Tick) => Promise<{ result: T; count: number }>): Promise<T> {
    const start = performance.now();
    const tick = (count: number) => this.#onProgress(name, count);
    const { result, count } = await work(tick);
    tick(count);
    this.all.push({ name, count, ms: performance.now() - start });
    return result;
  }
}
