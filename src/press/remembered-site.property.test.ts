import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { openGate, readContent } from '../store/gate.ts';
import { seededRandom } from '../testing/district/random.ts';
import { editAtRandom, kindsOfEdits } from '../testing/remembered/random-edits.ts';
import { siteHashes } from '../testing/remembered/site-hashes.ts';
import type { ContentOnDay } from '../views/remembered/content-on-day.ts';
import { Remembered } from '../views/remembered/remembered.ts';
import type { FileEntry } from './manifest.ts';

const sample = join(import.meta.dirname, '..', '..', 'content');
const nightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;
const edits = nightly ? 400 : kindsOfEdits;
const seed = nightly ? Date.now() % 1_000_000 : 7;

test(`after any edit the site is the one that a build from nothing makes (seed ${seed})`, async () => {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-edits-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const content = join(root, 'content');
  cpSync(sample, content, { recursive: true });
  const random = seededRandom(seed);
  const remembered = new Remembered<ContentOnDay>();
  const stands = new Map<string, FileEntry>();
  let day = '2022-05-20';
  const gate = await openGate({ content, root });
  siteHashes(gate.verdict, { day, content, stands, remembered });
  let [passed, spared] = [0, 0];

  for (let count = 0; count < edits; count += 1) {
    // Many days pass too; on each of them something is published, decided or ends.
    if (random.below(10) === 0) day = `2022-05-${10 + random.below(20)}`;
    const { name, undo } = editAtRandom(content, random, count);
    if ((await gate.update([])).registry === undefined) {
      undo();
      await gate.update([]);
    } else passed += 1;
    const options = { day, content, stands };
    const kept = siteHashes(gate.verdict, { ...options, remembered });
    const anew = siteHashes(gate.verdict, options);
    expect([...kept], `${count}: ${name} on ${day}`).toEqual([...anew]);
    if (remembered.derived < kept.size / 2) spared += 1;
    // What was taken back is compared with the next edit.
    if (random.below(2) === 0) undo();
  }
  // The gate that stayed has read all of it too.
  await gate.update([]);
  const fresh = await readContent({ content, root, cache: false });
  const options = { day, content, stands };
  expect([...siteHashes(fresh, options)]).toEqual([...siteHashes(gate.verdict, options)]);
  expect(fresh.problems).toEqual(gate.verdict.problems);
  expect(passed).toBeGreaterThan(edits / 4);
  expect(spared).toBeGreaterThan(edits / 4);
}, 3_600_000);
