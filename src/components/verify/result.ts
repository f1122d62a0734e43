import type { Step, StepName } from '../../credentials/verify/step.ts';
import { stepNames } from '../../credentials/verify/step.ts';
import type { VerdictName } from '../../credentials/verify/verdict.ts';
import type { Outcome } from '../../credentials/verify/verify.ts';
import { hyphenated } from './asked-number.ts';
import { part } from './part.ts';
import { sentenceOf } from './sentence.ts';
import { setWords } from './set-words.ts';
import { stepLine } from './step-line.ts';
import { dateOf, say, type Site } from './words.ts';

/** Where a check is shown while it goes on, and what it came to. Everything goes in as text. */
export interface ResultBox {
  begin: () => void;
  step: (step: Step) => void;
  show: (outcome: Outcome, asked?: Asked) => void;
  hide: () => void;
}

/** What was asked, for the ways that lead on. */
export interface Asked {
  /** As it was written. */
  asked?: string | undefined;
  /** Checks the file alone, where it was held against a number. */
  onlyFile?: (() => void) | undefined;
}

interface Place extends Site {
  base: string;
  /** Number of a board, whose form is that of others. */
  example: string;
}

const marks: Record<VerdictName, string> = {
  valid: 'm-on',
  expired: 'm-end',
  revoked: 'm-off',
  suspended: 'm-hold',
  forged: 'm-off',
  unknown: 'm-ask',
};

/** The result box of `VerifyPage.astro`. */
export function resultBox(root: HTMLElement, site: Place): ResultBox {
  const box = part(root, 'result');
  const verdict = part(box, 'verdict');
  const lead = part(verdict, 'lead');
  const rest = part(verdict, 'rest');
  const shape = part<SVGUseElement>(box, 'shape');
  const facts = part(box, 'facts');
  const further = part(box, 'further');
  const progress = part(box, 'progress');
  const lines = (name: StepName) => part(box, `step="${name}"`);

  const setLine = (name: StepName, state: string, text: string) => {
    const line = lines(name);
    line.dataset['state'] = state;
    setWords(part(line, 'line'), text);
  };

  return {
    begin: () => {
      box.hidden = false;
      box.setAttribute('aria-busy', 'true');
      verdict.hidden = true;
      delete verdict.dataset['verdict'];
      facts.hidden = true;
      further.replaceChildren();
      for (const name of stepNames) setLine(name, 'waiting', '等待');
      progress.textContent = say.checking('file', 1);
    },
    step: (step) => {
      setLine(step.name, step.result, stepLine(step, {}, site));
      const at = stepNames.indexOf(step.name) + 1;
      const next = stepNames[at];
      if (next !== undefined) progress.textContent = say.checking(next, at + 1);
    },
    show: (outcome, asked = {}) => {
      for (const step of outcome.steps) setLine(step.name, step.result, stepLine(step, outcome, site));
      const { name } = outcome.verdict;
      const sentence = sentenceOf(outcome, site);
      progress.textContent = '';
      setWords(lead, sentence.lead);
      setWords(rest, `${sentence.rest}。`);
      part(box, 'when').textContent = say.checkedAt(new Date(Date.now()));
      shape.setAttribute('href', `#${marks[name]}`);
      verdict.hidden = false;
      verdict.dataset['verdict'] = name;
      showFacts(facts, outcome);
      further.replaceChildren(...furtherLinks(outcome, site, asked));
      box.removeAttribute('aria-busy');
    },
    hide: () => {
      box.hidden = true;
    },
  };
}

/** What the credential says, to be held against the board; only what its proof covers. */
function showFacts(facts: HTMLElement, { claims }: Outcome): void {
  facts.hidden = claims === undefined;
  if (!claims) return;
  const values: Record<string, string | undefined> = {
    number: claims.number,
    holder: claims.holder,
    honour: claims.honour,
    issuer: claims.issuerName,
    from: claims.validFrom === undefined ? undefined : dateOf(claims.validFrom),
    until: claims.validUntil === undefined ? '没有到期日' : dateOf(claims.validUntil),
  };
  for (const [name, value] of Object.entries(values)) {
    const place = part(facts, `fact="${name}"`);
    place.textContent = value ?? '';
    if (place.parentElement) place.parentElement.hidden = value === undefined;
  }
}

/** Where to go from here. */
function furtherLinks(
  outcome: Outcome,
  { base, official, example }: Place,
  { asked = '', onlyFile }: Asked,
): HTMLElement[] {
  const { steps, ledger, number, verdict } = outcome;
  const failed = (why: string) => steps.some((step) => 'why' in step && step.why === why);
  const links: [text: string, address: string][] = [];
  if (ledger?.notice) links.push([`看通告：${ledger.notice.title}`, ledger.notice.address]);
  if (failed('not-here')) links.push(['到正式网址核验', `${official}verify/#${number ?? ''}`]);
  const isOld = verdict.name === 'expired' && verdict.by === 'term' && ledger?.state === 'in-force';
  if (isOld || failed('not-present')) links.push(['核验最新的凭证', `#${ledger?.number ?? ''}`]);
  if (number !== undefined && (ledger !== undefined || failed('retired')))
    links.push([`看牌匾页面 ${number}`, `${base}p/${number}/`]);
  const isUnknown = number !== undefined && failed('absent') && ledger === undefined && !failed('retired');
  const meant = isUnknown ? hyphenated(number, example) : undefined;
  if (meant !== undefined) links.push([`核验 ${meant}`, `#${meant}`]);
  if (isUnknown || failed('no-number'))
    links.push(['在本站搜索', `${base}search/?q=${encodeURIComponent(number ?? asked)}`]);
  const isOfAnother = steps.some(({ name, result }) => name === 'file' && result === 'failed');
  return [
    ...(onlyFile && isOfAnother ? [inList(buttonTo('只核验这个文件', onlyFile))] : []),
    ...links.map(([text, address]) => inList(linkTo(text, address))),
  ];
}

function linkTo(text: string, address: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

function buttonTo(text: string, act: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'verify-choice';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function inList(part: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(part);
  return item;
}
