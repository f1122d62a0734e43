import type { SigningKey } from '../credentials/keys/signing-key.ts';
import type { FilePart } from './file-part.ts';
import type { RendererOptions } from './renderer.ts';

/** What a printing process is started with. */
export interface WorkerSetup {
  /** The slot to write into. */
  folder: string;
  /** The compiled templates; without them the process draws plaques. */
  renderer?: RendererOptions | undefined;
  /** Signs credentials. It is told, and not put into the environment or the arguments, which other programs see. */
  signingKey?: SigningKey | undefined;
  /** Numbers that may stand on pages though they are personal data. */
  allowedPersonalData?: readonly string[] | undefined;
}

/** A page to print. The view travels as JSON text, which is what its fingerprint was made from. */
export interface PrintJob {
  path: string;
  /** Relative to the slot. */
  file: string;
  fingerprint: string;
  viewJson: string;
  /** Where the same drawing lies without its credential: only that is left to be baked in. */
  drawn?: FilePart | undefined;
}

export interface PrintedPage {
  file: string;
  fingerprint: string;
  size: number;
  digest: string;
  /** SHA-256 (base64url) of the text of the notice that the page prints. */
  text?: string | undefined;
}

/** A batch of pages, as it is or in a file of `putBatch`. */
export type ToWorker = { setup: WorkerSetup } | { batch: PrintJob[] } | { batchFile: string };

/** The answer to one batch: pages in the order asked; `failure` if one could not be printed, and none after it. */
export interface FromWorker {
  pages: PrintedPage[];
  failure?: { code: string | undefined; message: string; stack: string | undefined } | undefined;
}
