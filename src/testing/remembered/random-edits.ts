import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../district/random.ts';

/** Something an editor does to a content folder; gives the way back. */
export interface Edit {
  name: string;
  undo: () => void;
}

type Change = (file: string, random: Random) => string | undefined;

/** What may happen to a file, by what its path must look like. Whether the gate lets it pass is its business. */
const kinds: readonly [name: string, path: RegExp, change: Change][] = [
  ['text of a notice', /^notices\/.*\.md$/, (text) => `${text}\n补充说明。\n`],
  ['title of a notice', /^notices\/.*\.md$/, (text) => text.replace(/^title: /m, 'title: 更名')],
  [
    'day of a notice',
    /^notices\/.*\.md$/,
    (text) => text.replace(/^published: (\S{8})\d/m, 'published: $11'),
  ],
  ['draft', /^notices\/.*\.md$/, (text) => text.replace(/^kind: /m, 'draft: true\nkind: ')],
  [
    'notice taken down',
    /^notices\/.*\.md$/,
    (text) => text.replace(/^kind: /m, 'takeDownOn: 2022-05-10\nkind: '),
  ],
  ['notice removed', /^notices\/.*\.md$/, () => undefined],
  ['experience', /^experiences\/.*\.md$/, (text) => text.replace(/^title: /m, 'title: 新')],
  ['experience removed', /^experiences\/.*\.md$/, () => undefined],
  ['profile', /^profiles\/.*\.md$/, (text) => `${text}\n小区新修了车棚。\n`],
  ['profile removed', /^profiles\/.*\.md$/, () => undefined],
  ['name in a roll', /^communities\/.*\.csv$/, (text, random) => renamedRow(text, random)],
  ['row of a roll removed', /^communities\/.*\.csv$/, (text, random) => withoutRow(text, random)],
  ['row of a cycle removed', /^cycles\/.*\.csv$/, (text, random) => withoutRow(text, random)],
  ['row of a register removed', /^registers\/.*\.csv$/, (text, random) => withoutRow(text, random)],
  ['program', /^programs\/.*\.md$/, (text) => text.replace(/^summary: /m, 'summary: 新')],
  ['inspection', /^inspections\/.*\.md$/, (text) => `${text}\n已经复查。\n`],
  ['issuer', /^issuer\.md$/, (text) => `${text}\n欢迎指正。\n`],
];

/** So many edits are of every kind once. */
export const kindsOfEdits = kinds.length + 1;

/** Changes, removes or copies one file of the folder; by their count, edits take turns in what they do. */
export function editAtRandom(content: string, random: Random, count: number): Edit {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
  const kind = kinds[count % kindsOfEdits];
  const candidates = files.filter((path) => kind?.[1].test(path));
  if (kind === undefined || candidates.length === 0) return copied(content, random, files, count);
  const [name, , change] = kind;
  const file = join(content, random.pick(candidates));
  const before = readFileSync(file, 'utf8');
  const after = change(before, random);
  if (after === undefined) rmSync(file);
  else writeFileSync(file, after);
  return { name: `${name}: ${file}`, undo: () => writeFileSync(file, before) };
}

/** A notice more, which may also take an earlier one back. */
function copied(content: string, random: Random, files: readonly string[], count: number): Edit {
  const source = random.pick(files.filter((path) => /^notices\/.*\.md$/.test(path)));
  const file = join(content, 'notices', '2022', `random-${count}.md`);
  const id = source.slice(source.lastIndexOf('/') + 1, -3);
  const text = readFileSync(join(content, source), 'utf8')
    .replace(/^published: \S+/m, 'published: 2022-05-18T09:00+08:00')
    .replace(/^(?:number|id|withdraws|corrects): .*\n/gm, '')
    .replace(/^kind: /m, random.below(2) === 0 ? 'kind: ' : `withdraws: ${id}\nkind: `);
  writeFileSync(file, text);
  return { name: `copy of ${source}`, undo: () => rmSync(file, { force: true }) };
}

function renamedRow(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = 1 + random.below(lines.length - 2);
  lines[at] = (lines[at] ?? '').replace(/,([^,]+)/, ',$1新');
  return lines.join('\n');
}

function withoutRow(text: string, random: Random): string {
  const lines = text.split('\n');
  lines.splice(1 + random.below(Math.max(1, lines.length - 2)), 1);
  return lines.join('\n');
}
