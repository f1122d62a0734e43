import { carriedBy, type Application, type Visibility } from './application.ts';

type Assessment = Application['assessments'][number];
type Item = Assessment['items'][number];
type Indicator = Application['indicators'][number];
type Plan = NonNullable<Application['plan']>;

/** A part, and the cycle whose dossier stated it last. */
type Stated<T> = Omit<T, 'visibility'> & { statedIn: string };

/** A dossier as the public may see it, what earlier ones said carried forward. Parts for reviewers are not in it. */
export interface PublicDossier {
  /** Only criteria of which something is public, in the order in which they were first stated. */
  assessments: {
    criterion: string;
    text?: Stated<{ text: string }> | undefined;
    items: Stated<Item>[];
  }[];
  /** `before`: the public value of the dossier it was carried from, where this one states another. */
  indicators: (Stated<Indicator> & { before?: Pick<Indicator, 'actual' | 'of'> | undefined })[];
  plan?: Stated<Plan> | undefined;
  /** The text of the newest dossier that has one. */
  body: Stated<{ markdown: string }>;
  /** Are there parts that only reviewers see? */
  hasReviewersParts: boolean;
}

/** A part while a chain is merged. */
interface Part<T> {
  value: T;
  visibility: Visibility;
  statedIn: string;
}

/** What is merged of one criterion. */
interface Criterion {
  /** That of what names none. */
  visibility: Visibility;
  text?: Part<string> | undefined;
  items: Map<number, Part<Item>>;
}

/** The chain of dossiers that ends in `last`, the oldest first; a circle, which the gate refuses, is cut. */
export function chainOf(applications: ReadonlyMap<string, Application>, last: Application): Application[] {
  const chain: Application[] = [];
  let one: Application | undefined = last;
  while (one !== undefined && !chain.includes(one)) {
    chain.unshift(one);
    one = carriedBy(applications, one);
  }
  return chain;
}

/**
 * Merges a chain of dossiers (oldest first) into what the public may see. A part stated again takes the place of the
 * one before; where it names no visibility it keeps that one's. Closing a criterion closes all that was said of it;
 * opening one opens nothing that was handed in for reviewers before.
 */
export function publicDossier(chain: readonly Application[]): PublicDossier {
  const criteria = new Map<string, Criterion>();
  const indicators = new Map<string, Part<Indicator> & { before?: Indicator | undefined }>();
  let plan: Part<Plan> | undefined;
  for (const { cycle, ...dossier } of chain) {
    for (const assessment of dossier.assessments) mergeAssessment(criteria, assessment, cycle);
    for (const value of dossier.indicators) {
      const key = `${value.criterion} ${value.indicator}`;
      const old = indicators.get(key);
      const before = old?.visibility === 'public' ? old.value : undefined;
      indicators.set(key, { ...partOf(value, value.visibility ?? old?.visibility, cycle), before });
    }
    if (dossier.plan !== undefined)
      plan = partOf(dossier.plan, dossier.plan.visibility ?? plan?.visibility, cycle);
  }
  const told = chain.findLast(({ bodyMarkdown }) => bodyMarkdown.trim() !== '') ?? chain.at(-1);
  return {
    assessments: [...criteria].flatMap(([criterion, merged]) => publicAssessment(criterion, merged)),
    indicators: [...indicators.values()].filter(isPublic).map((part) => ({
      ...statedOf(part),
      before: part.before && { actual: part.before.actual, of: part.before.of },
    })),
    plan: plan !== undefined && isPublic(plan) ? statedOf(plan) : undefined,
    body: { markdown: told?.bodyMarkdown ?? '', statedIn: told?.cycle ?? '' },
    hasReviewersParts:
      chain.some(({ reviewersNote }) => reviewersNote !== undefined) ||
      [...criteria.values()].flatMap(partsOf).some((part) => !isPublic(part)) ||
      [...indicators.values(), ...(plan ? [plan] : [])].some((part) => !isPublic(part)),
  };
}

function mergeAssessment(
  criteria: Map<string, Criterion>,
  { criterion, text, visibility, items }: Assessment,
  cycle: string,
): void {
  const merged: Criterion = criteria.get(criterion) ?? { visibility: 'public', items: new Map() };
  criteria.set(criterion, merged);
  merged.visibility = visibility ?? merged.visibility;
  if (visibility === 'reviewers') for (const part of partsOf(merged)) part.visibility = 'reviewers';
  if (text !== undefined)
    merged.text = partOf(text, visibility ?? merged.text?.visibility ?? merged.visibility, cycle);
  for (const value of items) {
    const own = value.visibility ?? visibility ?? merged.items.get(value.item)?.visibility;
    merged.items.set(value.item, partOf(value, own ?? merged.visibility, cycle));
  }
}

function publicAssessment(criterion: string, merged: Criterion): PublicDossier['assessments'] {
  const { text } = merged;
  const items = [...merged.items.values()]
    .filter(isPublic)
    .map(statedOf)
    .toSorted((a, b) => a.item - b.item);
  const shown =
    text !== undefined && isPublic(text) ? { text: text.value, statedIn: text.statedIn } : undefined;
  return items.length === 0 && shown === undefined ? [] : [{ criterion, text: shown, items }];
}

function partsOf({ text, items }: Criterion): Part<unknown>[] {
  return [...items.values(), ...(text === undefined ? [] : [text])];
}

function partOf<T>(value: T, visibility: Visibility | undefined, statedIn: string): Part<T> {
  return { value, visibility: visibility ?? 'public', statedIn };
}

function isPublic({ visibility }: Part<unknown>): boolean {
  return visibility === 'public';
}

function statedOf<T extends { visibility?: Visibility | undefined }>({
  value,
  statedIn,
}: Part<T>): Stated<T> {
  return { ...withoutVisibility(value), statedIn };
}

function withoutVisibility<T extends { visibility?: Visibility | undefined }>({
  visibility: _,
  ...rest
}: T): Omit<T, 'visibility'> {
  return rest;
}

/** The phases that dossiers name, in the order of days; a phase that is stated twice counts from its first day. */
export function phasesIn(dossiers: readonly Pick<Application, 'phases'>[]): Application['phases'] {
  const first = new Map<string, string>();
  for (const { phase, from } of dossiers.flatMap(({ phases }) => phases)) {
    const known = first.get(phase);
    if (known === undefined || from < known) first.set(phase, from);
  }
  return [...first]
    .map(([phase, from]) => ({ phase, from }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
