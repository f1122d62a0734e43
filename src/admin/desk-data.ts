import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registrySummary, type RegistrySummary } from '../desk/import/registry-summary.ts';
import type { Registry } from '../domain/registry.ts';
import { privateKinds } from '../domain/unit-kind.ts';
import type { PlannedFile } from '../press/plan.ts';

/** What the desk page compares with and adds to. */
export interface DeskData {
  summary: RegistrySummary;
  /** Paths of the tables that lie below `/admin/tables/`. */
  tables: string[];
  /** Paths of tables that name persons or families: they are only read from an opened folder. */
  withheld: string[];
}

/** The tables an import may add to: rolls with their heads, and the events of cycles. */
function tablePaths(registry: Registry): string[] {
  const rolls = [...registry.rolls.keys()].flatMap((id) => [`communities/${id}.csv`, `communities/${id}.md`]);
  const cycles = [...registry.cycles.values()].map(({ program, id }) => `cycles/${program}/${id}.csv`);
  return [...rolls, ...cycles].sort();
}

/**
 * The desk page's files. On the web (`isPublic`) persons and families are left out, and the tables that name them.
 * @returns PlannedFile below `/admin/`
 */
export function deskFiles(
  registry: Registry,
  content: string,
  { isPublic }: { isPublic: boolean },
): PlannedFile[] {
  const summary = registrySummary(registry);
  const isPrivate = ({ kind }: { kind: (typeof privateKinds)[number] }) =>
    isPublic && privateKinds.includes(kind);
  const persons = new Set([...registry.units.values()].filter(isPrivate).map(({ id }) => id));
  const files = tablePaths(registry)
    .filter((path) => existsSync(join(content, path)))
    .map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));
  const naming = (text: string) =>
    persons.size > 0 && text.split(/[,\n\r"]/).some((cell) => persons.has(cell));
  const open = files.filter(({ text }) => !naming(text));
  const data: DeskData = {
    summary: { ...summary, units: summary.units.filter((unit) => !isPrivate(unit)) },
    tables: open.map(({ path }) => path),
    withheld: files.filter((file) => !open.includes(file)).map(({ path }) => path),
  };
  return [
    { path: '/admin/desk/data.json', body: JSON.stringify(data) },
    ...open.map(({ path, text }) => ({ path: `/admin/tables/${path}`, body: text })),
  ];
}
