// A process that prints pages into a slot: receives a setup, then batches, and answers each batch.
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { noticeText } from '../credentials/manifest/notice-text.ts';
import { loadDrawer } from './draw.ts';
import { digestOf } from './fingerprint.ts';
import { placeBody } from './place-file.ts';
import { takeBatch } from './queued-batch.ts';
import { refusePersonalData } from './printed-personal-data.ts';
import type { Render } from './renderer.ts';
import { loadRenderer } from './renderer.ts';
import type { FromWorker, PrintedPage, ToWorker, WorkerSetup } from './worker-messages.ts';

const parent = process.ppid;
let setup: WorkerSetup;
let renderer: Promise<Render>;
let queue: Promise<void> = Promise.resolve();
let bytes = Buffer.allocUnsafe(64 * 1024);

process.on('message', (message: ToWorker) => {
  if ('setup' in message) {
    setup = message.setup;
    renderer = setup.renderer ? loadRenderer(setup.renderer) : Promise.resolve(loadDrawer(setup.signingKey));
    // This process ends by being killed: what it compiled is kept now. Whoever awaits the renderer next tells of a
    // failure; until then it is no unhandled one.
    renderer.then(
      () => flushCompileCache(),
      () => undefined,
    );
  } else {
    queue = queue.then(() => print(message)).then(answer);
  }
});

// The build is over, or was killed: nothing may be written into a slot that the next build may own.
process.on('disconnect', () => process.exit());

async function print(message: Exclude<ToWorker, { setup: WorkerSetup }>): Promise<FromWorker> {
  const pages: PrintedPage[] = [];
  try {
    const render = await renderer;
    const batch = 'batch' in message ? message.batch : takeBatch(message.batchFile);
    for (const job of batch) {
      const view = JSON.parse(job.viewJson) as { template: string };
      const printed = await render({ path: job.path, view, drawn: job.drawn });
      if (typeof printed === 'string') refusePersonalData(job.path, printed, setup.allowedPersonalData ?? []);
      exitIfOrphaned();
      const body = typeof printed === 'string' ? bytesOf(printed) : printed;
      placeBody(join(setup.folder, job.file), body);
      const text = view.template === 'notice' ? noticeText(String(printed)) : undefined;
      pages.push({
        file: job.file,
        fingerprint: job.fingerprint,
        size: body.length,
        digest: digestOf(body),
        ...(text !== undefined && { text: digestOf(text) }),
      });
      // Lets `disconnect` be heard between two pages.
      await setImmediate();
    }
    return { pages };
  } catch (error) {
    return { pages, failure: failureOf(error) };
  }
}

/** UTF-8, until the next page is printed: a buffer of its own for each page would take as long as the encoding. */
function bytesOf(html: string): Buffer {
  const most = 3 * html.length;
  if (bytes.length < most) bytes = Buffer.allocUnsafe(most);
  return bytes.subarray(0, bytes.write(html));
}

function exitIfOrphaned(): void {
  if (!process.connected || process.ppid !== parent) process.exit();
}

/** An error as it can travel; the stack is that of its cause, which names the component. */
function failureOf(error: unknown): NonNullable<FromWorker['failure']> {
  if (!(error instanceof Error)) return { code: undefined, message: String(error), stack: undefined };
  const { stack } = error.cause instanceof Error ? error.cause : error;
  return { code: (error as NodeJS.ErrnoException).code, message: error.message, stack };
}

function answer(result: FromWorker): void {
  // If the build is gone by now, `disconnect` ends this process.
  process.send?.(result, undefined, undefined, () => undefined);
}
