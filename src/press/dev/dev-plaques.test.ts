import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { anEvent, aPlaque, aProgram } from '../../testing/builders/records.ts';
import { aSite } from '../../testing/builders/site.ts';
import { plaqueBadgeAt } from '../plaque-badges.ts';
import { plaqueDrawingAt } from '../plaque-drawings.ts';
import { DevPlaques } from './dev-plaques.ts';

function someBoards() {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-boards-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = aProgram({
    plaque: { template: 'gold', title: '无疫小区', placement: 'door', width: 450, height: 300 },
  });
  const { edition } = aSite({ programs: [program], events: [anEvent()], plaques: [aPlaque()] }, '2022-04-20');
  return new DevPlaques(
    folder,
    (path) => plaqueDrawingAt(edition, 'https://www.example.org/', path),
    (path) => plaqueBadgeAt(edition, path),
  );
}

test('a board is drawn when a page that is edited asks for it', async () => {
  const file = await someBoards().fileAt('/p/QH-2204-0001/plaque.svg');
  expect(readFileSync(file ?? '', 'utf8')).toContain('width="450mm" height="300mm"');
});

test('so is its badge', async () => {
  const file = await someBoards().fileAt('/p/QH-2204-0001/badge.svg');
  expect(readFileSync(file ?? '', 'utf8')).toContain('截至2022-04-20');
});

test('what is no board is left to others', async () => {
  const boards = someBoards();
  expect(await boards.fileAt('/p/QH-2204-0002/plaque.svg')).toBeUndefined();
  expect(await boards.fileAt('/p/QH-2204-0001/plaque.gif')).toBeUndefined();
  expect(await boards.fileAt('/photos/x.jpg')).toBeUndefined();
});
