import { noticeText } from '../credentials/manifest/notice-text.ts';
import { sha256Of, type SiteManifest } from '../credentials/manifest/site-manifest.ts';
import type { AuditProblem } from './audit-problem.ts';
import type { PublishedCopy } from './published-copy.ts';

/** A page that is not as it was published: what it links to may be strange too. */
export interface ChangedPage {
  path: string;
  html: string;
}

/** Pages and the site map are kept so far; larger ones are hashed only. */
const keep = 4 * 1024 * 1024;
/** No file of a site is larger (1 GiB), whatever its manifest says. */
const mostBytes = 1024 ** 3;
/** After so many files in a row that nobody gives, nobody will give the rest. */
const patience = 24;

const mayLink = /\.(?:html|xml)$/;

/** Reads every file that the manifest names and compares its hash; some at once, none kept longer than looked at. */
export async function checkFiles(
  copy: PublishedCopy,
  manifest: SiteManifest,
  onProgress: (done: number, total: number) => void,
): Promise<{ problems: AuditProblem[]; checked: number; changedPages: ChangedPage[] }> {
  const problems: AuditProblem[] = [];
  const changedPages: ChangedPage[] = [];
  const texts = new Map(manifest.notices.map(({ path, text }) => [path, text]));
  const most = Math.min(manifest.head.files.largest, mostBytes);
  const queue = [...manifest.files];
  let next = 0;
  let checked = 0;
  let unanswered = 0;

  const check = async ([path, sha256]: [string, string]) => {
    const taken = await copy.take(path, { most, keep: mayLink.test(path) ? keep : 0 });
    if ('fault' in taken) {
      const { fault, detail } = taken;
      unanswered = fault === 'slow' || fault === 'unreachable' ? unanswered + 1 : 0;
      problems.push(
        fault === 'missing' ? { kind: 'missing', path } : { kind: 'unread', path, fault, detail },
      );
      return;
    }
    unanswered = 0;
    if (taken.sha256 !== sha256) {
      problems.push({ kind: taken.isGone ? 'missing' : 'changed', path });
      if (taken.body && !taken.isGone && changedPages.length < 100) {
        changedPages.push({ path, html: taken.body.toString() });
      }
      return;
    }
    const fault = path.endsWith('/index.html') && taken.body && textFault(path, taken.body, texts);
    if (fault) problems.push({ kind: 'notice-text', path });
  };
  const work = async () => {
    for (let one = queue[next]; one !== undefined && unanswered < patience; one = queue[next]) {
      next += 1;
      await check(one);
      checked += 1;
      onProgress(checked, queue.length);
    }
  };
  await Promise.all(Array.from({ length: copy.atOnce }, work));
  if (next < queue.length) problems.push({ kind: 'given-up', count: queue.length - next });
  return { problems: inOrder(problems), checked, changedPages };
}

/** Does the page print what the manifest says of it, and nothing where it says nothing? */
function textFault(path: string, body: Buffer, texts: ReadonlyMap<string, string>): boolean {
  const address = `/${path.slice(0, -'index.html'.length)}`;
  const said = texts.get(address);
  // Other pages hold no notice; reading them for one would cost more than the hash.
  if (said === undefined && !/^\/notices\/[^/]+\/(?:print\/)?$/.test(address)) return false;
  const text = noticeText(body.toString());
  return (text === undefined ? undefined : sha256Of(text)) !== said;
}

/** By path: files are read in any order. */
export function inOrder(problems: AuditProblem[]): AuditProblem[] {
  const key = (problem: AuditProblem) => ('path' in problem ? problem.path : '');
  return problems.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
