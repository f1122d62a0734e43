import { createInternalBuilder, defineCollection } from '@content-collections/core';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { DocumentKind } from './content-file.ts';
import { frontMatterSchemas } from './document-kinds.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';
import { normalized } from './text.ts';

/** A document to collect: its path in the content folder and the (normalized) text that was judged. */
export interface DocumentSource {
  path: string;
  kind: DocumentKind;
  text: string;
}

export interface Collected {
  /** Front matter as its schema gives it, by path. What is not here was refused. */
  data: Map<string, Record<string, unknown>>;
  /** What content-collections itself said against a document, by path. */
  errors: Map<string, string>;
}

/** content-collections opens every file of a builder at once; systems allow 1,024 open files, some 256. */
const batchSize = 200;

/**
 * Reads documents through content-collections. It drops what it cannot read and still resolves: the caller keeps
 * the account. Only front matter goes through it, in batches, and `work` (a folder of ours) takes the modules that
 * it insists on writing; they are thrown away.
 */
export async function collectDocuments(
  content: string,
  sources: readonly DocumentSource[],
  work: string,
): Promise<Collected> {
  const collected: Collected = { data: new Map(), errors: new Map() };
  if (sources.length === 0) return collected;
  mkdirSync(work, { recursive: true });
  const folder = mkdtempSync(join(work, 'collect-'));
  try {
    const byFolder = sources.toSorted((a, b) => (dirname(a.path) < dirname(b.path) ? -1 : 1));
    for (let start = 0; start < byFolder.length; start += batchSize) {
      await collectBatch(content, byFolder.slice(start, start + batchSize), folder, collected);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return collected;
}

async function collectBatch(
  content: string,
  sources: readonly DocumentSource[],
  folder: string,
  collected: Collected,
): Promise<void> {
  const judged = new Map(sources.map(({ text }) => [text, text]));
  const parser = { hasContent: false, parse: (text: string) => frontMatterOf(text, judged) };
  const groups = Map.groupBy(sources, ({ path, kind }) => `${kind} ${posix.dirname(path)}`);
  const collections = [...groups.values()].map((group, index) => {
    const directory = posix.dirname(group[0]?.path ?? '');
    return defineCollection({
      name: `documents${index}`,
      typeName: `Documents${index}`,
      directory,
      include: patternsFor(group.map(({ path }) => posix.basename(path))),
      parser,
      schema: frontMatterSchemas[group[0]?.kind ?? 'notice'],
      onSuccess: (documents) => {
        for (const { _meta, ...data } of documents)
          collected.data.set(posix.join(directory, _meta.filePath), data);
      },
    });
  });
  const builder = await createInternalBuilder(
    { collections, path: content, inputPaths: [], checksum: '', hooks: {}, generateTypes: false },
    content,
    { configName: 'unused', outputDir: join(folder, 'out'), cacheDir: join(folder, 'cache') },
    errorsInto(collected.errors),
  );
  await builder.build();
}

/**
 * The gate and content-collections each read the file: what changed in between must be read again. Fields are cut
 * out of the text that was judged, so that the other is not kept in memory for them.
 */
function frontMatterOf(raw: string, judged: ReadonlyMap<string, string>): Record<string, unknown> {
  const text = judged.get(normalized(raw));
  if (text === undefined) throw new Error('The file changed while it was read');
  const split = splitFrontMatter(text);
  if (typeof split === 'string') throw new Error(`Front matter is ${split}`);
  return (parseYaml(split.yaml) ?? {}) as Record<string, unknown>;
}

/** Patterns for these file names and no others. One pattern for the many plain ones: each is tried on every file. */
function patternsFor(names: readonly string[]): string[] {
  const plain = names.filter((name) => plainName.test(name));
  const odd = names.filter((name) => !plainName.test(name)).map(escaped);
  return plain.length < 2 ? [...plain, ...odd] : [`{${plain.join(',')}}`, ...odd];
}

const plainName = /^[\p{L}\p{N}_-]+\.mdx?$/u;

function escaped(name: string): string {
  return name.replaceAll(/[\\!*?{}()[\]+@,|^$~]/g, '\\$&');
}

/** An emitter from the start: errors of parsing are sent before the builder is returned. */
function errorsInto(errors: Map<string, string>) {
  return {
    on: () => undefined,
    emit: (event: string, detail: unknown) => {
      const { filePath, collection, file, error } = detail as {
        filePath?: string;
        collection?: { directory?: string };
        file?: { path: string };
        error?: Error;
      };
      if (error === undefined) return;
      const path = filePath ?? posix.join(collection?.directory ?? '', file?.path ?? event);
      errors.set(path.replaceAll('\\', '/'), error.message);
    },
  };
}
