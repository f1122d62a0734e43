import { holds, jcsProofOf } from './check-proof.ts';
import { claimsOf, isPlaqueNumber, issuerOf, numberOf, saysNoMore, type Claims } from './claims.ts';
import { didOfSite } from './did-web.ts';
import type { Fetched, FetchJson } from './fetch-json.ts';
import { issuerKey } from './issuer-key.ts';
import { ledgerStateOf, type LedgerState } from './ledger-state.ts';
import { isCredential, MOST_BYTES, readCredential } from './read-credential.ts';
import { timeOf } from './json-members.ts';
import { isRevoked, statusEntryOf } from './status-list.ts';
import { stepNames, type Failing, type Step, type StepName, type Undone } from './step.ts';
import { termOf } from './term.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** A file as browsers give it: its size is known before it is read. */
export type AFile = Pick<Blob, 'size' | 'arrayBuffer'>;

/** What is to be checked: a board by its number, or a file; a file also against the number it was asked for. */
export interface Question {
  number?: string | undefined;
  file?: AFile | undefined;
}

/** Where and when a check takes place. */
export interface Surroundings {
  /** Address of this site as the reader has it, with base and a slash at the end. */
  site: URL;
  /** Its public address, for which the office signs. */
  official: URL;
  /** Milliseconds since 1970. */
  now: number;
  fetchJson: FetchJson;
  /** Is there a page at an address? Asked where nothing else is known of a number. */
  hasPage: (address: URL) => Promise<boolean>;
  /** Told of each step when it is done. */
  onStep?: ((step: Step) => void) | undefined;
}

export interface Outcome {
  verdict: Verdict;
  /** All six. */
  steps: Step[];
  /** The number that was asked for, else that of the file. */
  number?: string | undefined;
  /** What the credential says; only where its proof holds. */
  claims?: Claims | undefined;
  /** What the ledger of this site says of the number. */
  ledger?: LedgerState | undefined;
  /** The identifier of whoever signs, where that is not this office: claimed, not proven. */
  foreign?: string | undefined;
}

const MOST = { credential: 300_000, issuer: 65_536, list: 2_000_000, state: 65_536 };

/** Checks a credential step by step. What goes wrong on the way is told by steps and never thrown. */
export async function verify(question: Question, surroundings: Surroundings): Promise<Outcome> {
  const check = new Check(question, surroundings);
  await check.run();
  const { steps } = check;
  return { ...check.outcome, steps, verdict: verdictOf(steps) };
}

type Result = { storedAt?: number | undefined } & (
  | { result: 'passed' }
  | { result: 'failed'; why: Failing }
  | { result: 'undone'; why: Undone }
  | { result: 'skipped' }
);

const passed = { result: 'passed' } as const;
const skipped = { result: 'skipped' } as const;
const failed = (why: Failing) => ({ result: 'failed', why }) as const;
const undone = (why: Undone) => ({ result: 'undone', why }) as const;

/** One check: what each step finds is at hand for the next. */
class Check {
  readonly steps: Step[] = [];
  readonly outcome: Omit<Outcome, 'steps' | 'verdict'> = {};
  readonly #question: Question;
  readonly #around: Surroundings;
  #credential: object = {};
  #issuer = '';
  #document: unknown;
  #key: Uint8Array<ArrayBuffer> = new Uint8Array();

  constructor(question: Question, surroundings: Surroundings) {
    this.#question = question;
    this.#around = surroundings;
    this.outcome.number = question.number;
  }

  async run(): Promise<void> {
    const work: Record<StepName, () => Promise<Result> | Result> = {
      file: () => this.#file(),
      issuer: () => this.#findIssuer(),
      proof: () => this.#proof(),
      term: () => this.#term(),
      status: () => this.#status(),
      ledger: () => this.#ledger(),
    };
    for (const name of stepNames) {
      const step: Step = { name, ...(this.#isDue(name) ? await work[name]() : skipped) };
      this.steps.push(step);
      this.#around.onStep?.(step);
    }
  }

  /** What the ledger says of a number is worth telling without a proof too, but not beside what is forged. */
  #isDue(name: StepName): boolean {
    if (name === 'ledger') {
      const { number, foreign } = this.outcome;
      const isForged = this.steps.slice(0, 3).some(({ result }) => result === 'failed');
      return number !== undefined && foreign === undefined && !isForged;
    }
    const before = this.steps.slice(0, Math.min(this.steps.length, 3));
    return before.every(({ result }) => result === 'passed');
  }

  async #file(): Promise<Result> {
    const { number, file } = this.#question;
    if (number !== undefined && !isPlaqueNumber(number)) {
      this.outcome.number = undefined;
      return undone('no-number');
    }
    let storedAt: number | undefined;
    if (file) {
      if (file.size > MOST_BYTES) return undone('too-big');
      const bytes = await file.arrayBuffer().catch(() => undefined);
      // Moved away, or on a disk that is gone.
      if (!bytes) return undone('lost');
      const read = readCredential(new Uint8Array(bytes));
      if ('fault' in read) return undone(read.fault);
      this.#credential = read.credential;
    } else {
      const fetched = await this.#fetch(`p/${number ?? ''}/credential.json`, MOST.credential);
      if ('missing' in fetched) return undone(fetched.missing);
      if (!isCredential(fetched.found)) return undone('something-else');
      this.#credential = fetched.found;
      storedAt = fetched.storedAt;
    }
    const own = numberOf(this.#credential);
    if (number !== undefined && own !== number) return failed('other-number');
    this.outcome.number = own;
    return { ...passed, storedAt };
  }

  async #findIssuer(): Promise<Result> {
    const { site, official } = this.#around;
    this.#issuer = issuerOf(this.#credential) ?? '';
    if (this.#issuer !== didOfSite(site)) {
      if (this.#issuer === didOfSite(official)) return undone('not-here');
      this.outcome.foreign = this.#issuer;
      return undone('foreign');
    }
    const proof = jcsProofOf(this.#credential);
    if (!proof) return undone('no-proof');
    const fetched = await this.#fetch('issuer/did.json', MOST.issuer);
    if ('missing' in fetched) return undone(fetched.missing);
    this.#document = fetched.found;
    const found = issuerKey(this.#document, this.#issuer, proof);
    if ('key' in found) {
      this.#key = found.key;
      return { ...passed, storedAt: fetched.storedAt };
    }
    const { fault } = found;
    return fault === 'other-document' || fault === 'unknown-kind'
      ? undone(fault)
      : { ...failed(fault), storedAt: fetched.storedAt };
  }

  async #proof(): Promise<Result> {
    const proof = jcsProofOf(this.#credential);
    if (!proof) return undone('no-proof');
    // Only pages that came by https, or from this machine, are given cryptography.
    if (globalThis.crypto?.subtle === undefined) return undone('no-crypto');
    if (!(await holds(this.#credential, proof, this.#key))) return failed('altered');
    if ((timeOf(proof, 'created') ?? 0) > this.#around.now + A_DAY) return undone('wrong-clock');
    this.outcome.claims = claimsOf(this.#credential);
    return passed;
  }

  #term(): Result {
    const term = termOf(this.#credential, this.#around.now);
    if (term === 'running') return passed;
    return term === 'unreadable' ? undone('no-dates') : failed(term);
  }

  async #status(): Promise<Result> {
    const entry = statusEntryOf(this.#credential);
    if (!entry) return undone('no-status');
    const { site, now } = this.#around;
    // Only a list of this site: an address elsewhere could be anybody's.
    const path = entry.list.startsWith(site.href) ? entry.list.slice(site.href.length) : '';
    if (!/^status\/[\w-]+\.json$/.test(path)) return undone('other-list');
    const fetched = await this.#fetch(path, MOST.list);
    if ('missing' in fetched) return undone(fetched.missing);
    const { found: list, storedAt } = fetched;
    const proof = jcsProofOf(list);
    const key = proof && issuerKey(this.#document, this.#issuer, proof);
    if (!proof || !key || 'fault' in key || !(await holds(list as object, proof, key.key)))
      return undone('untrusted');
    const bit = await isRevoked(list, entry, this.#issuer, now);
    if ('fault' in bit) return undone(bit.fault);
    return { ...(bit.isSet ? failed('revoked') : passed), storedAt };
  }

  async #ledger(): Promise<Result> {
    const { number = '' } = this.outcome;
    const address = this.#at(`p/${number}/state.json`);
    const fetched = await this.#around.fetchJson(address, MOST.state);
    if ('missing' in fetched) {
      const isGone = fetched.missing === 'absent' && (await this.#around.hasPage(this.#at(`p/${number}/`)));
      return undone(isGone ? 'retired' : fetched.missing);
    }
    const ledger = ledgerStateOf(fetched.found, address);
    if (!ledger) return undone('unreadable');
    if (ledger.number !== number) return undone('other-number');
    this.outcome.ledger = ledger;
    const { storedAt } = fetched;
    const { now } = this.#around;
    // A clock that runs behind could make an old credential young again; a day is lost between time zones.
    if (ledger.asOf > dayInChina(now + A_DAY)) return undone('wrong-clock');
    if (ledger.state === 'suspended' || ledger.state === 'revoked')
      return { ...failed(ledger.state), storedAt };
    const isRunning = ledger.state === 'in-force' && (ledger.until ?? '9999') >= dayInChina(now);
    if (!isRunning) return { ...failed('over'), storedAt };
    return this.#question.file ? this.#present(number, storedAt) : { ...passed, storedAt };
  }

  /**
   * Does a file say no more than the site says now? A level may have been lowered under the same number; and whoever
   * stole a key, even one taken back since, can sign anything as of an earlier day.
   */
  async #present(number: string, ledgerStoredAt: number | undefined): Promise<Result> {
    const fetched = await this.#fetch(`p/${number}/credential.json`, MOST.credential);
    if ('missing' in fetched && fetched.missing !== 'absent') return undone(fetched.missing);
    const { claims } = this.outcome;
    const present = 'found' in fetched ? claimsOf(fetched.found) : undefined;
    if (!claims || !present || !saysNoMore(claims, present)) {
      this.outcome.claims = undefined;
      return undone('not-present');
    }
    return { ...passed, storedAt: ledgerStoredAt ?? ('found' in fetched ? fetched.storedAt : undefined) };
  }

  #fetch(path: string, most: number): Promise<Fetched> {
    return this.#around.fetchJson(this.#at(path), most);
  }

  #at(path: string): URL {
    return new URL(path, this.#around.site);
  }
}

const A_DAY = 86_400_000;

/** The day in China at a moment: UTC+8, no summer time. */
export function dayInChina(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}
