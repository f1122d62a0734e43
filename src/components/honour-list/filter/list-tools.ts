import { formatCount } from '../../../i18n/format.ts';
import { drawTable } from './draw-rows.ts';
import { rowOfRecord, rowsOfPage, type ListRow } from './list-row.ts';
import { addressOf, requestOf, sortOf, sortText, type ListRequest, type SortKey } from './list-request.ts';
import { selectRows } from './select-rows.ts';

/** Rows that are drawn at first, and again at each request for more. */
const STEP = 200;
const TYPING_PAUSE = 200;

/** Makes the form of `ListTools.astro` work: it filters and sorts the whole list, and the address holds what is asked. */
function start(form: HTMLFormElement, groups: HTMLElement, result: HTMLElement, status: HTMLElement): void {
  const { rows: file, base = '/' } = form.dataset;
  const levels = [...(field(form, 'level')?.querySelectorAll('option') ?? [])].map(({ value }) => value);
  const beside = [...document.querySelectorAll<HTMLElement>('[data-list-static]')];
  let loading: Promise<ListRow[]> | undefined;
  let turn = 0;

  /** A list of several pages is read from its file, once, when it is first asked for. */
  function load(): Promise<ListRow[]> {
    loading ??= file === undefined ? Promise.resolve(rowsOfPage(groups)) : loadRows(file, base);
    return loading;
  }

  async function show(): Promise<void> {
    const mine = ++turn;
    const request = requestOf(new URLSearchParams(location.search));
    const asked = addressOf(request) !== '';
    if (!asked) {
      reveal(false);
      status.textContent = '';
      return;
    }
    if (file !== undefined) status.textContent = '正在载入整份名单……';
    try {
      const rows = await load();
      if (mine === turn) draw(rows, request);
    } catch (cause) {
      loading = undefined;
      if (mine !== turn) return;
      console.warn(new Error('名单没有载入', { cause }));
      reveal(false);
      status.textContent = '整份名单没有载入，暂时不能筛选。请按街镇或页码查看，或稍后再试。';
    }
  }

  function draw(rows: readonly ListRow[], request: ListRequest): void {
    const chosen = selectRows(rows, request, levels);
    const columns = {
      level: levels.length > 0,
      plaque: rows.some(({ plaque }) => plaque !== undefined),
    };
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['sort'] : undefined;
    const { table, add } = drawTable(request.sort, columns, sortBy);
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'button';
    let shown = 0;
    const addRows = () => {
      const first = add(chosen.slice(shown, shown + STEP));
      shown = Math.min(chosen.length, shown + STEP);
      more.textContent = `再显示${formatCount(Math.min(STEP, chosen.length - shown))}个`;
      more.hidden = shown >= chosen.length;
      status.textContent = `符合的有${formatCount(chosen.length)}个，整份名单${formatCount(rows.length)}个${
        shown < chosen.length ? `；先显示${formatCount(shown)}个` : ''
      }。`;
      return first;
    };
    more.addEventListener('click', () => addRows()?.querySelector('a')?.focus());
    addRows();
    result.replaceChildren(...(chosen.length > 0 ? [table, more] : []));
    reveal(true);
    // The heading that was pressed is drawn anew.
    if (focused) result.querySelector<HTMLElement>(`[data-sort="${focused}"]`)?.focus();
  }

  function reveal(found: boolean): void {
    result.hidden = !found;
    for (const element of [groups, ...beside]) element.hidden = found;
  }

  /** A heading sorts upwards, pressed again downwards. */
  function sortBy(key: SortKey): void {
    const { sort } = requestOf(new URLSearchParams(location.search));
    go({ ...asked(form), sort: { key, down: sort?.key === key && !sort.down } });
  }

  function go(request: ListRequest): void {
    const address = addressOf(request);
    if (address !== location.search) history.replaceState(null, '', location.pathname + address);
    fill(form, request);
    void show();
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', (event) => {
    clearTimeout(pause);
    const typing = event.target instanceof HTMLInputElement;
    pause = setTimeout(() => go(asked(form)), typing ? TYPING_PAUSE : 0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(asked(form));
  });
  form.addEventListener('reset', () => {
    clearTimeout(pause);
    setTimeout(() => go(requestOf(new URLSearchParams())), 0);
  });

  fill(form, requestOf(new URLSearchParams(location.search)));
  form.hidden = false;
  void show();
}

async function loadRows(file: string, base: string): Promise<ListRow[]> {
  const reply = await fetch(file);
  if (!reply.ok) throw new Error(`${file}：${reply.status}`);
  const records: unknown = await reply.json();
  if (!Array.isArray(records)) throw new Error(`${file} 不是名单`);
  return records.map((record) => rowOfRecord(record, base));
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
}

/** What the form asks for; its select knows fewer orders than the headings, which the address remembers. */
function asked(form: HTMLFormElement): ListRequest {
  const value = (name: string) => field(form, name)?.value.trim() ?? '';
  return {
    q: value('q'),
    street: value('street'),
    level: value('level'),
    change: value('change'),
    sort: sortOf(value('sort')),
  };
}

/** Puts a request into the form; an order that the select does not offer is added to it. */
function fill(form: HTMLFormElement, request: ListRequest): void {
  for (const name of ['q', 'street', 'level', 'change'] as const) {
    const control = field(form, name);
    if (control) control.value = request[name];
  }
  const order = field(form, 'sort');
  if (!(order instanceof HTMLSelectElement)) return;
  const wanted = sortText(request.sort);
  order.value = wanted;
  if (order.value !== wanted) {
    order.add(new Option('所点的表头', wanted));
    order.value = wanted;
  }
}

const form = document.querySelector<HTMLFormElement>('[data-list-tools]');
const groups = document.querySelector<HTMLElement>('[data-list-groups]');
const result = document.querySelector<HTMLElement>('[data-list-result]');
const status = document.querySelector<HTMLElement>('[data-list-status]');
if (form && groups && result && status) start(form, groups, result, status);
