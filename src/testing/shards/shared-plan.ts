import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SigningKey } from '../../credentials/keys/signing-key.ts';
import type { PhotoInput } from '../../press/bundle-input.ts';
import { makePhotoFolder } from '../../press/photo-bundles.ts';
import type { Plan, PlannedBundle, PlannedDrawing } from '../../press/plan.ts';
import { searchBundles } from '../../search/bundle.ts';
import { pagefindVersion } from '../../search/pagefind-version.ts';
import type { SearchRecord } from '../../search/record.ts';
import { tableBundles } from '../../search/table/table-bundle.ts';
import type { CredentialView } from '../../views/honour/plaque-credential.ts';
import { aPhoto } from '../builders/photos.ts';
import { aBoard, anAddress } from '../plaque/boards.ts';
import { thing, tinyPlan } from '../press/tiny-plan.ts';

export interface SharedPlanOptions {
  pages: number;
  /** No page can be printed. */
  isFaulty?: boolean | undefined;
  /** With boards that are signed, a search and a photograph; without it there are pages alone. */
  rest?: SharedRest | undefined;
}

export interface SharedRest {
  key: SigningKey;
  /** Of each board. */
  credentials: CredentialView[];
  /** Folder of the photograph `photo.jpg`. */
  content: string;
  /** SHA-256 of it, in hexadecimal. */
  sha256: string;
}

/** The plan that machines print together. */
export function sharedPlan({ pages, isFaulty = false, rest }: SharedPlanOptions): Plan {
  const things = Array.from({ length: pages }, (_, at) => thing(at + 1, { isFaulty }));
  if (rest === undefined) return tinyPlan(things);
  const { key, credentials } = rest;
  return {
    ...tinyPlan(things, { drawings: credentials.flatMap(drawingsOf) }),
    signingKey: key,
    bundles: bundles(rest),
  };
}

/** Puts the photograph into a folder. */
export async function writeSharedPhoto(content: string): Promise<Pick<SharedRest, 'content' | 'sha256'>> {
  const bytes = await aPhoto({ width: 80 });
  writeFileSync(join(content, 'photo.jpg'), bytes);
  return { content, sha256: hash('sha256', bytes, 'hex') };
}

function drawingsOf(credential: CredentialView): PlannedDrawing[] {
  const { number } = credential;
  const board = { ...aBoard, number };
  const picture = (format: 'svg' | 'png' | 'pdf'): PlannedDrawing => ({
    path: `/p/${number}/plaque.${format}`,
    view: {
      template: `plaque-${format}`,
      board,
      address: anAddress,
      ...(format !== 'pdf' && { credential }),
    },
  });
  return [
    { path: `/p/${number}/credential.json`, view: { template: 'credential', credential } },
    ...(['svg', 'png', 'pdf'] as const).map(picture),
  ];
}

const records: SearchRecord[] = Array.from({ length: 3 }, (_, at) => ({
  path: `/things/${at + 1}/`,
  names: [`春江花园${at + 1}期`],
  text: '无疫小区',
  facets: {},
  shelf: 'site',
  rank: `${at}`,
}));

function bundles({ content, sha256 }: SharedRest): PlannedBundle[] {
  const input: PhotoInput = { kind: 'photo', content, path: 'photo.jpg', sha256 };
  const produce = (folder: string) => makePhotoFolder(input, folder);
  return [
    { path: `/photos/${sha256.slice(0, 16)}/`, fingerprint: sha256, input, produce },
    ...searchBundles([{ name: 'site', records }], pagefindVersion()),
    ...tableBundles(records),
  ];
}
