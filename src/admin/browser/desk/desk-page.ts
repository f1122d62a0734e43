import { strToU8, zipSync } from 'fflate';
import type { Decisions, ImportPlan } from '../../../desk/import/import-plan.ts';
import { pathsToRead } from '../../../desk/import/plan-import.ts';
import { dayInShanghai } from '../../../domain/plain-date.ts';
import type { DeskData } from '../../desk-data.ts';
import { readJson } from '../load-json.ts';
import { openedFolder, publishedTables, type ContentStore } from './content-store.ts';
import { decisionForm } from './decision-form.ts';
import { accountWords } from './desk-words.ts';
import { startImporter } from './importer.ts';
import { planReport } from './plan-report.ts';

type Folder = ReturnType<typeof openedFolder>;
type PickingWindow = Window & {
  showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
};

function part<E extends HTMLElement>(name: string): E {
  const found = document.querySelector<E>(`[data-desk-${name}]`);
  if (found === null) throw new Error(`no part ${name}`);
  return found;
}

const input = part<HTMLInputElement>('files');
const drop = part('drop');
const folderButton = part<HTMLButtonElement>('folder');
const writeButton = part<HTMLButtonElement>('write');
const zipButton = part<HTMLButtonElement>('zip');
const actions = part('actions');
const status = part('status');
const base = document.body.dataset['base'] ?? '/';

const importer = startImporter();
let data: DeskData | undefined;
let folder: Folder | undefined;
let store: ContentStore | undefined;
let plan: ImportPlan | undefined;
let decisions: Decisions = { day: dayInShanghai(new Date()) };

/** Does what takes a while, says so, and says what went wrong. */
async function doing(words: string, work: () => Promise<string>): Promise<void> {
  status.textContent = words;
  try {
    status.textContent = await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') status.textContent = '';
    else status.textContent = `没有成功：${error instanceof Error ? error.message : String(error)}`;
  }
}

async function ready(): Promise<DeskData> {
  data ??= await readJson<DeskData>(`${base}admin/desk/data.json`);
  store ??= publishedTables(base, data);
  return data;
}

async function read(files: readonly File[]): Promise<string> {
  const dropped = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  await importer.read(dropped);
  decisions = { day: decisions.day };
  return replan();
}

async function replan(): Promise<string> {
  const { summary } = await ready();
  const existing = (await store?.read(pathsToRead(summary, decisions))) ?? {};
  plan = await importer.plan({ registry: summary, decisions, existing });
  part('report').replaceChildren(...planReport(plan, summary));
  const form = decisionForm({
    plan,
    registry: summary,
    decisions,
    onDecide: (decided) => {
      decisions = decided;
      void doing('正在重新核对……', replan);
    },
  });
  redraw(part('decisions'), form);
  actions.hidden = plan.files.length === 0;
  return accountWords(plan);
}

/** Puts a new form in the place of the old; whoever decided by keyboard goes on where they were. */
function redraw(place: HTMLElement, form: HTMLElement): void {
  const controls = () => [...place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const at = controls().findIndex((control) => control === document.activeElement);
  const name = controls()[at]?.name;
  place.replaceChildren(form);
  if (at === -1) return;
  const after = controls();
  // A name that is settled is asked no more: the next one has its place.
  (after.find((control) => control.name === name) ?? after[Math.min(at, after.length - 1)])?.focus();
}

async function openFolder(): Promise<string> {
  const handle = await (window as PickingWindow).showDirectoryPicker?.({ mode: 'readwrite', id: 'content' });
  if (handle === undefined) return '';
  folder = openedFolder(handle);
  if (Object.keys(await folder.read(['issuer.md'])).length === 0) {
    folder = undefined;
    return `“${handle.name}”不是内容文件夹：里面没有 issuer.md。`;
  }
  store = folder;
  writeButton.hidden = false;
  const opened = `已打开“${handle.name}”，现有的表从这里读。`;
  return plan === undefined ? opened : `${opened}${await replan()}`;
}

async function write(): Promise<string> {
  if (plan === undefined || folder === undefined) return '';
  await folder.write(plan.files);
  const count = plan.files.length;
  await replan();
  return `写好了 ${count} 个文件。接下来运行 npm run check，再提交。`;
}

async function download(): Promise<string> {
  if (plan === undefined) return '';
  // The same files give the same archive.
  const files = Object.fromEntries(
    plan.files.map(({ path, text }) => [path, [strToU8(text), { mtime: new Date(1980, 0, 1) }] as const]),
  );
  const link = document.createElement('a');
  const address = URL.createObjectURL(
    new Blob([zipSync(files as Parameters<typeof zipSync>[0]) as BlobPart], { type: 'application/zip' }),
  );
  link.href = address;
  link.download = `content-${decisions.day}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve(
    `压缩包里有 ${plan.files.length} 个文件：解压后按原样放进内容文件夹，再运行 npm run check。`,
  );
}

const start = (files: FileList | null | undefined) => {
  if (files && files.length > 0) void doing('正在读……', () => read([...files]));
};

input.addEventListener('change', () => start(input.files));
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  start(event.dataTransfer?.files);
});
folderButton.hidden = (window as PickingWindow).showDirectoryPicker === undefined;
folderButton.addEventListener('click', () => void doing('请选择内容文件夹……', openFolder));
writeButton.addEventListener('click', () => void doing('正在写……', write));
zipButton.addEventListener('click', () => void doing('正在打包……', download));
void doing('正在准备……', async () => {
  await ready();
  return '';
});
