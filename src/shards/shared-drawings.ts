import type { DrawingView } from '../press/draw.ts';
import { drawingKey } from '../press/drawing-key.ts';
import type { FilePart } from '../press/file-part.ts';
import { digestOf, pageFingerprint } from '../press/fingerprint.ts';
import { Pool, type PoolOptions } from '../press/pool.ts';
import type { Printer } from '../press/printer.ts';
import type { PrintJob } from '../press/worker-messages.ts';
import { weightOfDrawing } from './maker.ts';
import { placeParts } from './shared-pages.ts';
import { SharedStage, type SharedOptions } from './shared-stage.ts';
import type { ShardJob, Workspace } from './workspace.ts';

/**
 * Draws the boards of a build in shards that other machines share. Machines share what bears no credential; signing,
 * and baking credentials in, is done by the processes of this machine, which has the key.
 */
export class SharedDrawings implements Printer {
  readonly #pool: PoolOptions;
  readonly #signing: Pool;
  readonly #stage: SharedStage;
  readonly #addDrawing: (job: PrintJob) => void;
  /** By file, in the order of the plan: the files of a board follow on each other and are signed once. */
  readonly #missing = new Map<string, PrintJob>();

  constructor(options: SharedOptions, pool: PoolOptions) {
    this.#pool = pool;
    this.#signing = new Pool(pool);
    this.#stage = new SharedStage(options, { kind: 'drawings' });
    this.#addDrawing = drawingsInto(this.#stage);
  }

  see(job: PrintJob): void {
    this.#addDrawing(job);
  }

  print(jobs: readonly PrintJob[]): Promise<void> {
    for (const job of jobs) this.#missing.set(job.file, job);
    return Promise.resolve();
  }

  async done(): Promise<void> {
    const drawn = new Map<string, FilePart>();
    await this.#stage.bring(new Set(this.#missing.keys()), (parts) => {
      const isWhole = ({ page }: { page: { file: string; fingerprint: string } }) =>
        this.#missing.get(page.file)?.fingerprint === page.fingerprint;
      placeParts(parts.filter(isWhole), this.#pool);
      for (const part of parts) {
        if (isWhole(part)) this.#missing.delete(part.page.file);
        else drawn.set(part.page.file, part.part);
      }
    });
    await this.#signing.print(
      Array.from(this.#missing.values(), (job) => ({ ...job, drawn: drawn.get(job.file) })),
    );
    await this.#signing.done();
  }

  async close(): Promise<void> {
    await this.#signing.close();
    this.#stage.close();
  }
}

/** Takes the drawings of a plan into what is shared, without their credentials; what is only signed is not shared. */
export function drawingsInto(stage: Pick<Workspace, 'add'>): (job: ShardJob) => void {
  const key = drawingKey();
  return (job) => {
    const view = JSON.parse(job.viewJson) as DrawingView;
    if (view.template === 'credential' || view.template === 'status-list') return;
    const weight = weightOfDrawing(view.template);
    if (view.credential === undefined) {
      stage.add(job, weight);
      return;
    }
    const viewJson = JSON.stringify({ ...view, credential: undefined });
    stage.add({ ...job, viewJson, fingerprint: pageFingerprint(key, digestOf(viewJson)) }, weight);
  };
}
