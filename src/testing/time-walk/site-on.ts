import { unzipSync } from 'fflate';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import type { Registry } from '../../domain/registry.ts';
import { siteToPress } from '../../press/site-to-press.ts';
import type { SearchRecord } from '../../search/record.ts';
import { recordOf } from '../../search/records.ts';
import type { PageView } from '../../views/page.ts';

/** Everything that a site of a day is made of, before it is printed. */
export interface SiteOn {
  day: string;
  /** Views by path; `kept` are those whose address is a promise. */
  pages: ReadonlyMap<string, PageView>;
  kept: readonly string[];
  /** Texts of the files beside the pages; workbooks unpacked. */
  files: ReadonlyMap<string, string>;
  records: readonly SearchRecord[];
}

/** The whole chain from the content to what the press would print. */
export function siteOn(content: { registry: Registry; ledger: Ledger }, day: string, folder = ''): SiteOn {
  const { plan, isPassing } = siteToPress(content, { day, base: '/', published: new Map(), content: folder });
  const pages = new Map<string, PageView>();
  const kept: string[] = [];
  const records: SearchRecord[] = [];
  for (const page of plan.pages) {
    const { path } = page;
    const view = ('view' in page ? page.view : JSON.parse(page.viewJson())) as PageView;
    pages.set(path, view);
    if (!isPassing(path)) kept.push(path);
    const record = recordOf(view);
    if (record) records.push(record);
  }
  const files = plan.files.map(({ path, body }): [string, string] => {
    const made = typeof body === 'function' ? body() : body;
    return [path, typeof made === 'string' ? made : readable(path, made)];
  });
  return { day, pages, kept, files: new Map(files), records };
}

function readable(path: string, body: Uint8Array): string {
  if (!path.endsWith('.xlsx')) return Buffer.from(body).toString();
  return Object.values(unzipSync(body))
    .map((part) => Buffer.from(part).toString())
    .join('\n');
}
