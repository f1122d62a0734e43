import { expect, test } from 'vitest';
import { aDocx, anXlsx } from '../testing/builders/office-files.ts';
import { fuzz } from '../testing/fuzz/fuzz.ts';
import { nearlyBytes } from '../testing/fuzz/inputs.ts';
import { attachedTypeOf } from './attached-type.ts';
import { readAttached } from './read-attached.ts';
import { roomForOneFile, zipEntries } from './zip-entries.ts';

test('a damaged archive is read within its room, or refused in words for a clerk', async () => {
  const files = [anXlsx({}), aDocx('<w:p><w:r><w:t>春江花园&#x4e00;</w:t></w:r></w:p>')];
  await fuzz('attached', nearlyBytes(files), async (bytes) => {
    const type = attachedTypeOf(bytes, '附件.csv');
    const room = roomForOneFile();
    try {
      if (type === undefined || type === 'zip')
        for (const entry of zipEntries(bytes, room).entries) entry.read();
      else expect((await readAttached(bytes, type, room)).pieces).toBeInstanceOf(Array);
      expect(room.bytes).toBeGreaterThanOrEqual(0);
    } catch (error) {
      if (error instanceof Error && error.name === 'AssertionError') throw error;
      expect((error as Error).constructor).toBe(Error);
      expect((error as Error).message).toMatch(/\p{Script=Han}/u);
    }
  });
});
