import { join } from 'node:path';
import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { severityOf } from '../i18n/gate/catalogue.ts';
import { allRules } from '../rules/all.ts';
import { accountOf, type Account } from './account.ts';
import { columnsOf, type Column } from './columns.ts';
import type { TableKind } from './content-file.ts';
import { readFiles, type ReadingContext } from './read-files.ts';
import { readingsByKind } from './readings.ts';
import { registryBuilder } from './registry-builder.ts';
import { rowSchemas } from './table-kinds.ts';
import { walkContent } from './walk.ts';

export interface GateOptions {
  /** The content folder. */
  content: string;
  /** The project's folder; what is kept between runs goes to `.hongbang/store` in it. */
  root: string;
  /** False: nothing is reused from earlier runs, nothing kept for later ones. */
  cache?: boolean | undefined;
}

/** What the gate has to say about the content. */
export interface Verdict {
  /** Undefined if there is an error: all of the content, or nothing. Warnings do not count. */
  registry?: Registry | undefined;
  ledger?: Ledger | undefined;
  /** In the order of files and lines. */
  problems: Problem[];
  account: Account;
}

/** A gate that stays open while an editor works. */
export interface Gate {
  verdict: Verdict;
  /** Reads again what changed: files or folders, absolute or relative to the content folder. */
  update(changedPaths: readonly string[]): Promise<Verdict>;
}

/** Reads all of the content once and judges it. */
export async function readContent(options: GateOptions): Promise<Verdict> {
  return (await openGate(options)).verdict;
}

export async function openGate({ content, root }: GateOptions): Promise<Gate> {
  const build = registryBuilder();
  const context: ReadingContext = {
    content,
    work: join(root, '.hongbang', 'store'),
    columns: columnsByKind(),
    known: new Map(),
  };
  const walk = walkContent(content);
  const files = await readFiles(walk.files, context);
  const judge = (): Verdict => {
    const readings = new Map([...files].map(([path, { reading }]) => [path, reading]));
    const built = build(readingsByKind(readings));
    const account = accountOf(readings.values(), walk.aside, built);
    const { registry, ledger } = built;
    const problems = [
      ...walk.problems,
      ...[...readings.values()].flatMap((reading) => reading.problems),
      ...built.problems,
      ...built.ledgerProblems,
    ];
    if (registry.issuer !== undefined) {
      problems.push(...allRules.flatMap((rule) => rule(registry as Registry, ledger)));
    }
    const errors = problems.filter(({ code }) => severityOf(code) === 'error').length;
    return {
      ...(errors === 0 && { registry: registry as Registry, ledger }),
      problems,
      account: {
        ...account,
        filesWithProblems: new Set(problems.map(({ file }) => file)).size,
        errors,
        warnings: problems.length - errors,
      },
    };
  };
  const gate: Gate = {
    verdict: judge(),
    update: async () => gate.verdict,
  };
  return gate;
}

function columnsByKind(): Record<TableKind, Column[]> {
  const columns = Object.entries(rowSchemas).map(([kind, schema]) => [kind, columnsOf(schema)]);
  return Object.fromEntries(columns) as Record<TableKind, Column[]>;
}
