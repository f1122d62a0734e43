import { fetchJsonBy } from '../../credentials/verify/fetch-json.ts';
import { verify, type AFile, type Question } from '../../credentials/verify/verify.ts';
import { askedNumber, scannedNumber, typedNumber } from './asked-number.ts';
import { canScan, scan } from './camera.ts';
import { keepPage } from './keep-page.ts';
import { mendWellFormed } from './mend-well-formed.ts';
import { part } from './part.ts';
import { resultBox } from './result.ts';
import { withStoredCopies } from './stored-copies.ts';
import { say } from './words.ts';

/** Makes the page of `VerifyPage.astro` work. The address holds the number that is asked for, behind `#`. */
function start(root: HTMLElement): void {
  const { base = '/', official = '', office = '', example = '' } = root.dataset;
  const site = new URL(base, location.href);
  const folder = new URL('verify/', site);
  const box = resultBox(root, { base, official, office, example });
  const input = part<HTMLInputElement>(root, 'number');
  const note = part(root, 'note');
  const fetchJson = withStoredCopies(fetchJsonBy(fetch.bind(globalThis)), folder);
  let turn = 0;

  /** Checks, and shows how it goes; a later call makes an earlier one silent. */
  async function check(question: Question): Promise<void> {
    const mine = ++turn;
    note.textContent = '';
    box.begin();
    const outcome = await verify(question, {
      site,
      official: new URL(official),
      now: Date.now(),
      fetchJson,
      hasPage,
      onStep: (step) => {
        if (mine === turn) box.step(step);
      },
    });
    if (mine !== turn) return;
    const { file, number } = question;
    box.show(outcome, {
      asked: number,
      ...(file && number !== undefined && { onlyFile: () => checkOnly(file) }),
    });
    root.querySelector('[data-verify-result]')?.scrollIntoView({ block: 'nearest' });
  }

  /** The number in the address; undefined where there is none, or the name of a place in the page. */
  function numberInAddress(): string | undefined {
    const text = decoded(location.hash.slice(1));
    return text === '' || document.getElementById(text) ? undefined : askedNumber(text);
  }

  function checkAddress(): void {
    const number = numberInAddress();
    if (number === undefined) return;
    input.value = number;
    void check({ number });
  }

  function ask(number: string): void {
    const hash = `#${encodeURIComponent(number)}`;
    if (location.hash === hash) checkAddress();
    else location.hash = hash;
  }

  /** Says why nothing is checked; what was checked before is no answer to it. */
  function refuse(words: string): void {
    turn += 1;
    box.hide();
    note.textContent = words;
  }

  /** A file is held against the number that the address asks for, if it asks for one. */
  function checkFile(file: AFile): void {
    void check({ file, number: numberInAddress() });
  }

  /** The number that was asked for before is of no interest any more. */
  function checkOnly(file: AFile): void {
    history.replaceState(null, '', location.pathname + location.search);
    input.value = '';
    void check({ file });
  }

  part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = typedNumber(input.value, [site.href, official]);
    if (!('number' in typed)) refuse(say.notOurs(typed.host ?? ''));
    else if (typed.number !== '') ask(typed.number);
    else {
      refuse(say.nothing);
      input.focus();
    }
  });
  const choose = part<HTMLInputElement>(root, 'file');
  choose.addEventListener('change', () => {
    const file = choose.files?.[0];
    if (file) checkFile(file);
    // The same file may be chosen again.
    choose.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    checkFile(file);
  });
  addEventListener('hashchange', checkAddress);

  const scanner = part<HTMLButtonElement>(root, 'scan');
  scanner.addEventListener('click', () => {
    void scanBoard();
  });
  void canScan().then((can) => {
    scanner.hidden = !can;
  });

  async function scanBoard(): Promise<void> {
    scanner.disabled = true;
    note.textContent = say.scanning;
    try {
      const text = await scan(root);
      note.textContent = '';
      if (text === undefined) return;
      const scanned = scannedNumber(text, [site.href, official]);
      if ('number' in scanned) ask(scanned.number);
      else refuse(scanned.host === undefined ? say.noAddress : say.notOurs(scanned.host));
    } catch {
      // No camera, or the reader said no.
      note.textContent = say.noCamera;
    } finally {
      scanner.disabled = false;
    }
  }

  checkAddress();
  const keep = () => {
    // Without it the page works all the same, as long as there is a network.
    keepPage(folder).catch((failure: unknown) => console.warn(failure));
  };
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep);
}

async function hasPage(address: URL): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', redirect: 'manual', credentials: 'omit' })).ok;
  } catch {
    // No answer: nothing is known of it.
    return false;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not encoded as addresses are.
    return text;
  }
}

const root = document.querySelector<HTMLElement>('[data-verify]');
if (root) {
  mendWellFormed();
  start(root);
}
