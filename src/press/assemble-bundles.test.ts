import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nameRows } from '../testing/builders/name-rows.ts';
import { buildFolder, readTree } from '../testing/press/tiny-site.ts';
import { BundleAssembly } from './assemble-bundles.ts';
import { digestOf } from './fingerprint.ts';
import { makeBundle } from './make-bundle.ts';
import type { PlannedBundle } from './plan.ts';
import { SlotUpdate } from './slot-update.ts';
import { slotPlace } from './slots.ts';

let root: string;
let remove: () => void;
const processes: ChildProcess[] = [];
const remember = (message: unknown) => processes.push((message as { process: ChildProcess }).process);
beforeEach(() => {
  ({ root, remove } = buildFolder());
  processes.splice(0);
  subscribe('child_process', remember);
});
afterEach(() => {
  unsubscribe('child_process', remember);
  remove();
});

/** A name table of numbered names. */
function table(path: string, name: string, count = 250): PlannedBundle {
  const rows = nameRows(...Array.from({ length: count }, (_, at) => `${name}${at}区`));
  const input = { kind: 'names' as const, rows };
  return { path, fingerprint: digestOf(name), input, produce: (folder) => makeBundle(input, folder) };
}

const tables = (count: number) => Array.from({ length: count }, (_, at) => table(`/t/${at}/`, `春江${at}村`));

/** What a slot holds in the end, and what became of its bundles; offers come while pages are printed. */
async function assembled(
  name: 'a' | 'b',
  bundles: readonly PlannedBundle[],
  { offers = [], workers = 2 }: { offers?: readonly PlannedBundle[]; workers?: number } = {},
) {
  const slot = new SlotUpdate(slotPlace(root, name), undefined);
  const assembly = new BundleAssembly(slot, { workers });
  try {
    if (assembly.takesOffers) for (const bundle of offers) assembly.offer(bundle);
    assembly.start(bundles);
    const { result } = await assembly.finish(() => undefined);
    slot.finish();
    return { result, files: readTree(slot.folder), made: processes.length };
  } finally {
    await assembly.close();
  }
}

it('has many bundles made by other processes, to the same bytes', async () => {
  const bundles = tables(9);
  const { files, result, made } = await assembled('a', bundles, { offers: bundles.slice(0, 8) });
  expect({ result, made }).toEqual({ result: { produced: 9, reused: 0 }, made: 2 });
  expect(processes.map(({ signalCode }) => signalCode)).toEqual(['SIGKILL', 'SIGKILL']);
  expect(files).toEqual((await assembled('b', bundles, { workers: 1 })).files);
  expect(processes).toHaveLength(2);
});

it('makes a bundle again that has changed since it was offered, and removes what the plan does not end with', async () => {
  const offers = tables(9);
  const bundles = [...offers.slice(0, 7), table('/t/7/', '改名')];
  const { files } = await assembled('a', bundles, { offers });
  expect(files).toEqual((await assembled('b', bundles, { workers: 1 })).files);
});

it('makes small bundles itself', async () => {
  const bundles = tables(7);
  expect(await assembled('a', bundles, { offers: bundles })).toMatchObject({
    result: { produced: 7 },
    made: 0,
  });
});

it('keeps what stands, and takes no offers then', async () => {
  const bundles = tables(8);
  await assembled('a', bundles, { workers: 1 });
  const { result, made } = await assembled('a', bundles, { offers: bundles });
  expect({ result, made }).toEqual({ result: { produced: 0, reused: 8 }, made: 0 });
});

it('names the bundle that another process could not make', async () => {
  const faulty: PlannedBundle = { ...table('/t/x/', ''), input: { kind: 'names', rows: [null as never] } };
  await expect(assembled('a', [...tables(8), faulty])).rejects.toMatchObject({
    code: 'HB-PRESS-BUNDLE',
    message: expect.stringMatching(/^\/t\/x\/ 没有生成/),
  });
});

it('tells of a process that died', async () => {
  const kill = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    child.once('spawn', () => child.kill('SIGKILL'));
  };
  subscribe('child_process', kill);
  try {
    await expect(assembled('a', tables(8))).rejects.toMatchObject({
      code: 'HB-PRESS-BUNDLE',
      message: expect.stringContaining('做检索的进程意外退出（信号 SIGKILL）'),
    });
  } finally {
    unsubscribe('child_process', kill);
  }
});
