// Loaded before a measured build (`node --import`), and so before each process that it starts: counts how often
// files of the content are opened, whoever opens them, and says so at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const query = new URL(import.meta.url).searchParams;
const content = `${query.get('content') ?? ''}${sep}`;
const to = query.get('to') ?? '';
let reads = 0;

type Opener = (...args: unknown[]) => unknown;

let isInside = false;

function count(owner: object, name: string): void {
  const original = Reflect.get(owner, name) as Opener;
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    // Some open a file through another of them: that is one reading.
    if (isInside) return Reflect.apply(original, this, args);
    const [file] = args;
    const path = file instanceof URL ? fileURLToPath(file) : file;
    if (typeof path === 'string' && path.startsWith(content)) reads += 1;
    isInside = true;
    try {
      return Reflect.apply(original, this, args);
    } finally {
      isInside = false;
    }
  });
}

for (const name of ['readFileSync', 'readFile', 'openSync', 'open']) count(fs, name);
for (const name of ['readFile', 'open']) count(fs.promises, name);
syncBuiltinESMExports();

process.once('exit', () => fs.appendFileSync(to, `${reads}\n`));
