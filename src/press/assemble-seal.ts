import { join } from 'node:path';
import { digestOf } from './fingerprint.ts';
import { placeBody } from './place-file.ts';
import type { Plan } from './plan.ts';
import { fileOf } from './site-path.ts';
import type { SlotUpdate } from './slot-update.ts';

/**
 * Brings the last file of a plan into the slot, when everything else is there. It is not searched for personal data:
 * it holds hashes, and addresses that were.
 */
export function assembleSeal(slot: SlotUpdate, seal: NonNullable<Plan['seal']>): void {
  const { path, body } = seal(slot.contents);
  const file = fileOf(path);
  const bytes = Buffer.from(body);
  const digest = digestOf(bytes);
  const standing = slot.standingOfFile(file, digest);
  if (standing === 'kept') return;
  slot.begin([file]);
  if (standing === 'linkable') {
    slot.linkFile(file);
    return;
  }
  placeBody(join(slot.folder, file), bytes);
  slot.recordFile(file, { fingerprint: digest, size: bytes.length, digest });
}
