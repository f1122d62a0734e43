import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from 'node:crypto';
import { digestOf } from '../press/fingerprint.ts';
import type { FilePart } from '../press/file-part.ts';
import type { PrintedPage } from '../press/worker-messages.ts';
import type { ShardPage } from './workspace.ts';

/** A bundle that is not what its shard says; nothing of it may be used. */
export class BundleRefusal extends Error {}

/** A page of a bundle, its bytes, and where they lie. */
export interface BundledPage {
  page: PrintedPage;
  body: Buffer;
  part: FilePart;
}

const DIGEST_LENGTH = 43;

/**
 * Packs printed pages into one file: the SHA-256 (base64url) of all that follows, a line of JSON that lists the
 * pages, and their bytes one after the other.
 * @param folder where the pages lie by their `file`.
 */
export function writeBundle(target: string, folder: string, pages: readonly PrintedPage[]): void {
  const list = Buffer.from(`${JSON.stringify(pages)}\n`);
  const rest = Buffer.concat([list, ...pages.map(({ file }) => readFileSync(join(folder, file)))]);
  const draft = `${target}.draft`;
  const out = openSync(draft, 'w');
  try {
    writeWhole(out, Buffer.from(digestOf(rest)));
    writeWhole(out, rest);
  } finally {
    closeSync(out);
  }
  renameSync(draft, target);
}

/**
 * The pages of a bundle.
 * @param expected what its shard consists of, in order.
 * @throws BundleRefusal if the file is damaged, or holds anything else.
 */
export function readBundle(target: string, expected: readonly ShardPage[]): BundledPage[] {
  const bytes = readFileSync(target);
  const rest = bytes.subarray(DIGEST_LENGTH);
  if (hash('sha256', rest, 'base64url') !== bytes.toString('latin1', 0, DIGEST_LENGTH)) {
    throw new BundleRefusal('its hash is another');
  }
  const end = rest.indexOf('\n');
  const pages = JSON.parse(rest.toString('utf8', 0, end)) as PrintedPage[];
  const isExpected = ({ file, fingerprint }: PrintedPage, at: number) =>
    file === expected[at]?.[0] && fingerprint === expected[at][1];
  const size = pages.reduce((sum, page) => sum + page.size, end + 1);
  if (pages.length !== expected.length || !pages.every(isExpected) || size !== rest.length) {
    throw new BundleRefusal('it holds other pages');
  }
  let at = DIGEST_LENGTH + end + 1;
  return pages.map((page) => {
    const from = at;
    at += page.size;
    return { page, body: bytes.subarray(from, at), part: { file: target, from, size: page.size } };
  });
}

function writeWhole(out: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += writeSync(out, bytes, at));
}
