import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder } from '../src/testing/content-folder.ts';

const header = 'number,unit,level,placement,location,hungOn,removedOn,removalConfirmedBy';

function aFolderWithBoard() {
  return aContentFolder({ 'plaques/epidemic-free.csv': `${header}\nQH-1,chunjiang-1,,,北门东侧,,,\n` });
}

function plaque({ content, root }: { content: string; root: string }, ...words: string[]) {
  const script = join(import.meta.dirname, 'plaque.ts');
  const args = [script, ...words, '--content', content, '--root', root];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

test('the boards of a program are drawn into a folder, with a packing list', () => {
  const folder = aFolderWithBoard();
  const out = join(folder.root, 'maker');
  expect(plaque(folder, 'epidemic-free', '--as-of', '2022-05-01', '--out', out)).toEqual({
    status: 0,
    stderr: '',
  });
  expect(readdirSync(out).toSorted()).toEqual(['QH-1.pdf', 'QH-1.svg', '装箱单.csv']);
  expect(readFileSync(join(out, 'QH-1.svg'), 'utf8')).toContain('width="600mm" height="400mm"');
  expect(readFileSync(join(out, 'QH-1.pdf'), 'latin1')).toMatch(/^%PDF-/);
  expect(readFileSync(join(out, '装箱单.csv'), 'utf8')).toMatch(
    /编号,单位,.*\r\nQH-1,[^\r]*,无疫小区,,金底红字,600,400,门口,北门东侧,QH-1\.pdf\r\n$/s,
  );
});

test('what is not there, or not granted yet, is refused and nothing is written', () => {
  const folder = aFolderWithBoard();
  const refusal = (...words: string[]) => plaque(folder, ...words).stderr;
  expect(refusal('QH-2', '--as-of', '2022-05-01')).toBe('没有编号为 QH-2 的牌匾或者项目。\n');
  expect(refusal('QH-1', '--as-of', '2021-05-01')).toBe('QH-1 的荣誉到2021年5月1日还没有认定，不能制作。\n');
  expect(refusal('epidemic-free/2099', '--as-of', '2022-05-01')).toBe(
    '到2022年5月1日，epidemic-free/2099 没有要挂的牌匾。\n',
  );
  expect(plaque(folder, 'QH-2').status).toBe(1);
  expect(plaque(folder).status).toBe(2);
  expect(existsSync(join(folder.root, '.hongbang', 'plaques'))).toBe(false);
});
