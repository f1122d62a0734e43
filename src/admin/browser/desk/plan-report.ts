import type { ImportPlan, RowResult } from '../../../desk/import/import-plan.ts';
import { fileDiff } from '../../../desk/import/report-import.ts';
import type { RegistrySummary } from '../../../desk/import/registry-summary.ts';
import { scrolling } from './decision-form.ts';
import { matchWords } from './desk-words.ts';
import { element } from './element.ts';

/** So many rows of each kind are shown; the rest is counted. */
const most = 200;

/** What an import would do: what is refused and why, what fits what, and the files as they would stand. */
export function planReport(plan: ImportPlan, registry: RegistrySummary): HTMLElement[] {
  const names = new Map(registry.units.map(({ id, name }) => [id, name]));
  const refused = plan.rows.filter(({ outcome }) => outcome === 'refused');
  const isPrivate = ({ reason }: RowResult) => reason === 'personal-data';
  const written = plan.rows.filter(({ outcome, unit }) => outcome === 'written' && unit !== undefined);
  return [
    ...lines(
      '没有读的文件',
      plan.refusedFiles.map(({ file, text }) => `${file}：${text}`),
    ),
    ...lines('含有个人信息，没有导入', refused.filter(isPrivate).map(rowLine)),
    ...lines('没有导入的行', refused.filter((row) => !isPrivate(row)).map(rowLine)),
    ...lines(
      '请留意',
      plan.remarks.map(({ file, text }) => `${file}：${text}`),
    ),
    ...lines('要先说明的', [...new Set(plan.needs.map(({ text }) => text))]),
    ...lines(
      '改好的文字',
      plan.repairs.map(({ file, line, before, after }) => `${file} 第 ${line} 行：${before} → ${after}`),
    ),
    ...lines(
      '改不了、要查原件的',
      plan.unrepaired.map(({ file, line, text }) => `${file} 第 ${line} 行：${text}`),
    ),
    ...matches(written, names),
    ...files(plan),
  ];
}

function rowLine({ row, text }: RowResult): string {
  return `第 ${row} 行：${text}`;
}

function lines(title: string, texts: readonly string[]): HTMLElement[] {
  if (texts.length === 0) return [];
  const items = texts.slice(0, most).map((text) => element('li', {}, text));
  const more = texts.length - items.length;
  return [
    element(
      'section',
      {},
      element('h2', {}, `${title}（${texts.length}）`),
      element('ul', {}, ...items),
      ...(more > 0 ? [element('p', { className: 'gloss' }, `另有 ${more} 条。`)] : []),
    ),
  ];
}

/** What did not fit letter by letter stands first: that is what a person must look at. */
function matches(rows: readonly RowResult[], names: ReadonlyMap<string, string>): HTMLElement[] {
  if (rows.length === 0) return [];
  const shown = [...rows]
    .sort((a, b) => Number(a.match === 'exact') - Number(b.match === 'exact'))
    .slice(0, most);
  const head = ['行', '表格里的名称', '怎么对上的', '底册里的单元'].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  const body = shown.map(({ row, name = '', match, unit = '' }) =>
    element(
      'tr',
      {},
      element('td', {}, String(row)),
      element('td', {}, name),
      element('td', {}, match === undefined ? '' : matchWords[match]),
      element('td', {}, names.get(unit) ?? `新编号 ${unit}`),
    ),
  );
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
  const more = rows.length - shown.length;
  return [
    element(
      'section',
      {},
      element('h2', {}, `对上的（${rows.length}）`),
      scrolling('对上的名称', table),
      ...(more > 0 ? [element('p', { className: 'gloss' }, `另有 ${more} 行，名称相同的在后。`)] : []),
    ),
  ];
}

function files(plan: ImportPlan): HTMLElement[] {
  if (plan.files.length === 0) return [];
  const shown = plan.files.map((file) => {
    const text = file.before === undefined ? file.text : fileDiff(file);
    const all = text.split('\n');
    const cut = all.length > most ? `${all.slice(0, most).join('\n')}\n……另有 ${all.length - most} 行` : text;
    return element(
      'details',
      {},
      element('summary', {}, `${file.path}（${file.before === undefined ? '新建' : '有改动'}）`),
      element('pre', { tabindex: '0', role: 'group', 'aria-label': `${file.path} 的内容` }, cut),
    );
  });
  return [element('section', {}, element('h2', {}, `要写的文件（${plan.files.length}）`), ...shown)];
}
