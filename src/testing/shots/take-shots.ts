import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { shoot, type Shot } from '../browser/shoot.ts';
import { contactSheet, type SheetPicture } from './contact-sheet.ts';
import type { PageKind } from './page-kinds.ts';
import { variants } from './variants.ts';

/** Which pictures to take, and where they go. */
export interface TakeShotsOptions {
  /** Address of the home page, with a slash at the end. */
  siteUrl: string;
  kinds: readonly PageKind[];
  /** Folder that receives the pictures and `index.html`. */
  out: string;
  /** Folder of an earlier run, to be shown beside this one. */
  against?: string | undefined;
  onShot: (shot: Shot, done: number, total: number) => void;
}

/** What a run found. */
export interface TakenShots {
  /** Pictures at which the browser complained, or a page was wider than its window. */
  withProblems: number;
  /** Pictures that differ from those of the earlier run. */
  changed: number;
  total: number;
}

/** Takes every kind of page in every variant, and writes the contact sheet beside the pictures. */
export async function takeShots(browser: Browser, options: TakeShotsOptions): Promise<TakenShots> {
  const { kinds, siteUrl, out, against, onShot } = options;
  const pictures = new Map<string, SheetPicture>();
  const total = kinds.length * variants.length;
  for (const { ending, options: variant } of variants) {
    for await (const shot of shoot(browser, { siteUrl, pages: [...kinds], out, full: true, ...variant })) {
      pictures.set(`${shot.name}-${ending}`, pictureOf(shot, ending, out, against));
      onShot(shot, pictures.size, total);
    }
  }
  const rows = kinds.map((kind) => ({
    ...kind,
    pictures: variants.map(({ ending }) => pictures.get(`${kind.name}-${ending}`)),
  }));
  const titles = variants.map(({ title }) => title);
  writeFileSync(join(out, 'index.html'), contactSheet(titles, rows));
  const all = [...pictures.values()];
  return {
    withProblems: all.filter(({ problems }) => problems.length > 0).length,
    changed: all.filter(({ hasChanged }) => hasChanged).length,
    total: all.length,
  };
}

function pictureOf(shot: Shot, ending: string, out: string, against: string | undefined): SheetPicture {
  const file = `${shot.name}-${ending}.png`;
  const earlier = against === undefined ? undefined : join(resolve(against), file);
  const isThere = earlier !== undefined && existsSync(earlier);
  return {
    file,
    earlier: isThere ? relative(out, earlier).replaceAll('\\', '/') : undefined,
    hasChanged: isThere && !readFileSync(earlier).equals(readFileSync(join(out, file))),
    problems: shotProblems(shot),
  };
}

/** What is wrong at a picture, a line each. */
export function shotProblems({ troubles, overflow }: Shot): string[] {
  const problems = troubles.map(({ kind, text }) => `${kind}: ${text}`);
  if (overflow) problems.push(`overflow: 超出窗口 ${overflow.excess}px：${overflow.elements.join('；')}`);
  return problems;
}
