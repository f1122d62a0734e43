import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aContentFolder } from '../testing/content-folder.ts';
import type { BuildReport, SiteBuilder } from './build-site.ts';
import { keepBuilding } from './keep-building.ts';

/** A builder that notes what it was asked, and takes as long as it is told. */
async function kept(build: SiteBuilder['build'] = async () => report) {
  const { content } = aContentFolder();
  const world = { day: '2022-05-20', program: 'one' };
  const asked: [day: string, changed: readonly string[]][] = [];
  const faults: unknown[] = [];
  const keeping = await keepBuilding({
    content,
    builder: {
      build: (day, changed = []) => {
        asked.push([day, changed]);
        return build(day, changed);
      },
    },
    today: () => world.day,
    programKey: () => world.program,
    onBuilt: () => undefined,
    onFault: (fault) => faults.push(fault),
    dayCheckMs: 20,
  });
  onTestFinished(keeping.close);
  const save = (file: string) => writeFileSync(join(content, file), `${Math.random()}`);
  return { world, asked, faults, keeping, save };
}

const report = {} as BuildReport;

test('the site is built once, and again when something is saved', async () => {
  const { asked, save } = await kept();
  expect(asked).toEqual([['2022-05-20', []]]);
  save('issuer.md');
  await vi.waitFor(() => expect(asked.at(-1)).toEqual(['2022-05-20', ['issuer.md']]), 5_000);
});

test('a new day is built when it comes', async () => {
  const { asked, world } = await kept();
  world.day = '2022-05-21';
  await vi.waitFor(() => expect(asked.at(-1)).toEqual(['2022-05-21', []]), 5_000);
  await setTimeout(60);
  expect(asked).toHaveLength(2);
});

test('what is saved during a build is built after it, never beside it', async () => {
  let [running, most] = [0, 0];
  const { asked, save } = await kept(async () => {
    most = Math.max(most, (running += 1));
    await setTimeout(150);
    running -= 1;
    return report;
  });
  save('issuer.md');
  await vi.waitFor(() => expect(asked).toHaveLength(2), 5_000);
  save('divisions.csv');
  await vi.waitFor(() => expect(asked.at(-1)?.[1]).toEqual(['divisions.csv']), 5_000);
  expect(most).toBe(1);
});

test('a build that fails is told of, and the next change is built', async () => {
  let count = 0;
  const { asked, faults, save } = await kept(async () => {
    count += 1;
    if (count === 1) throw new Error('no room');
    return report;
  });
  expect(faults).toEqual([new Error('no room')]);
  save('issuer.md');
  await vi.waitFor(() => expect(asked).toHaveLength(2), 5_000);
  expect(faults).toHaveLength(1);
});

test('it stops when the program on the disk is another', async () => {
  const { asked, keeping, world, save } = await kept();
  world.program = 'two';
  save('issuer.md');
  await expect(keeping.stopped).rejects.toMatchObject({ code: 'HB-PRESS-OUTDATED' });
  expect(asked).toHaveLength(1);
});
