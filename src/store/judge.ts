import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { severityOf } from '../i18n/gate/catalogue.ts';
import { withoutPersonalData } from '../privacy/personal-data.ts';
import { allRules } from '../rules/all.ts';
import type { Rule } from '../rules/rule.ts';
import { accountOf, type Account } from './account.ts';
import { allowedValue, withoutAllowed } from './allowances.ts';
import type { AttachedPersonalData } from './attached-personal-data.ts';
import { attachedFilesIn, type AttachedFiles } from './attached-files.ts';
import { contentHash } from './content-hash.ts';
import { findPlaces } from './find-places.ts';
import { readGuide } from './guide.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { permalinksProblems } from './permalinks-problems.ts';
import type { PhotoFiles } from './photos.ts';
import type { HashedReading } from './read-files.ts';
import { readingsByKind } from './readings.ts';
import { rememberedRule } from './remembered-rule.ts';
import { registryBuilder, type Built } from './registry-builder.ts';
import type { Walk } from './walk.ts';

/** What the gate has to say about the content. */
export interface Verdict {
  /** Undefined if there is an error: all of the content, or nothing. Warnings do not count. */
  registry?: Registry | undefined;
  /** Of the files that the registry was made from; undefined with it. */
  contentHash?: string | undefined;
  /** What the registry's events add up to; undefined with the registry. */
  ledger?: Ledger | undefined;
  /** In the order of files, lines and columns. */
  problems: Problem[];
  /** Numbers that may be published though they are personal data, as findings spell them. */
  allowedPersonalData: string[];
  account: Account;
}

/** A judge of one content folder, who remembers what has not changed since the last time. */
export function judgeWith(
  content: string,
): (
  walk: Walk,
  files: ReadonlyMap<string, HashedReading>,
  photos: PhotoFiles,
  inAttached: AttachedPersonalData,
) => Verdict {
  const build = registryBuilder();
  const readAttached = attachedFilesIn(content);
  const rules = allRules.map(rememberedRule);
  return (walk, files, photos, inAttached) => {
    const readings = [...files.values()].map(({ reading }) => reading);
    const attached = readAttached(walk.attached);
    const guide = readGuide(content);
    const permalinks = permalinksProblems(content);
    const built = build(readingsByKind(readings), attached.files, photos.files, guide.pages);
    const across = [...built.problems, ...built.ledgerProblems, ...ruleProblems(rules, built)];
    const inFiles = [
      ...walk.problems,
      ...attached.problems,
      ...photos.problems,
      ...inAttached.problems,
      ...changedMeanwhile(attached.files, inAttached.seen),
      ...permalinks.problems,
      ...guide.problems,
      ...readings.flatMap((reading) => reading.problems),
      ...withoutAllowed(
        [
          ...permalinks.personalData,
          ...inAttached.personalData,
          ...guide.personalData,
          ...readings.flatMap(({ personalData }) => personalData),
        ],
        built.allowances,
        built.registry.notices.values(),
      ),
    ];
    const kept = withoutFollowUps(across, readings, built.registry);
    // What follows from other errors is held back, but never so that no error is left and the content passes.
    const own = inFiles.some(isError) || kept.some(isError) ? kept : across;
    const problems = findPlaces(content, [...inFiles, ...own])
      .map(masked)
      .sort(byPlace);
    const errors = problems.filter(isError).length;
    return {
      ...(errors === 0 && {
        registry: built.registry as Registry,
        ledger: built.ledger,
        contentHash: contentHash(files, attached.files, photos.files),
      }),
      problems,
      allowedPersonalData: built.allowances.map(allowedValue),
      account: {
        ...accountOf(readings, walk.aside, built),
        filesWithProblems: new Set(problems.map(({ file }) => file)).size,
        errors,
        warnings: problems.length - errors,
        followUps: across.length - own.length,
        allowances: built.allowances.length,
      },
    };
  };
}

/** Files that were looked into as other bytes than those that would be published. */
function changedMeanwhile(files: AttachedFiles['files'], seen: AttachedPersonalData['seen']): Problem[] {
  const changed = [...files.values()].filter(
    ({ path, sha256 }) => sha256 !== '' && seen.get(path) !== sha256,
  );
  return changed.map(({ path }) => ({
    code: 'HB120',
    file: path,
    args: { reason: '读的时候被改动，请再试一次' },
  }));
}

function isError({ code }: Problem): boolean {
  return severityOf(code) === 'error';
}

function ruleProblems(rules: readonly Rule[], { registry, ledger }: Built): Problem[] {
  return rules.flatMap((rule) => rule({ ...registry, issuer: registry.issuer ?? lenientIssuer }, ledger));
}

/**
 * Rules still run without an issuer (its absence is a problem of its own); all they ask of it is how many boards
 * may hang at a door, and then any number may.
 */
const lenientIssuer = { doorPlaques: Number.POSITIVE_INFINITY } as Registry['issuer'];

/** Messages quote values, and a value that is wrong may hold a number that must not be printed. */
function masked(problem: Problem): Problem {
  const { args, suggestion } = problem;
  const clean = Object.entries(args).map(([name, value]) => {
    return [name, typeof value === 'string' ? withoutPersonalData(value) : value];
  });
  return {
    ...problem,
    args: Object.fromEntries(clean) as Problem['args'],
    ...(suggestion !== undefined && { suggestion: withoutPersonalData(suggestion) }),
  };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
