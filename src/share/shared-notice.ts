import { withColon } from '../components/notice/with-colon.ts';
import { withLevels } from '../components/notice/with-levels.ts';
import { formatCount, formatDate, formatSpan } from '../i18n/format.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { renderMarkdown } from '../markdown/markdown.ts';
import type { NoticeFilesView } from '../views/notice/notice-files.ts';
import type { NoticeListView } from '../views/notice/notice-list.ts';
import type { NoticeView } from '../views/notice/notice.ts';
import type { SiteView } from '../views/site/site.ts';
import { listedNamesHtml, mostNarrowNames } from './listed-names.ts';
import type { Form, SharedDocument } from './shared-document.ts';
import { linkHtml, sourceLineHtml, wholeAddress } from './source-line.ts';
import { tasksTableHtml } from './tasks-table.ts';

/** A notice to be passed on; `view` holds its lists whole. `path` is that of its page. */
export function sharedNotice(view: NoticeView, path: string, site: SiteView): SharedDocument {
  const address = wholeAddress(site, path);
  const htmlFor = (form: Form) =>
    [
      ...marks(view, site),
      ...opening(view),
      withLevels(renderMarkdown(view.bodyMarkdown, { base: site.url })),
      ...closing(view),
      ...windowHtml(view, site),
      ...(view.tasks ? [tasksTableHtml(view.tasks, site, form)] : []),
      ...annexes(view.lists, address, form),
      ...filesHtml(view.files, site, form),
      sourceLineHtml(site, address, '如有更正、调整或撤回'),
    ].join('\n');
  return {
    title: view.head.title.replace(/（打印版）$/, ''),
    address,
    sheetAddress: wholeAddress(site, view.head.path),
    warnings: view.withdrawal ? ['本件已撤回：做出的内容只用来替换从前转发的，不要当新的发。'] : [],
    wideHtml: htmlFor('wide'),
    narrowHtml: htmlFor('narrow'),
  };
}

/** What became of the notice: nobody is to read it without. */
function marks({ withdrawal, correctedBy }: NoticeView, site: SiteView): string[] {
  if (withdrawal) {
    const { by, published, reason } = withdrawal;
    const because = escapeHtml(reason.replace(/。$/, ''));
    return [
      `<p class="mark"><strong>本件已撤回</strong>（${formatDate(published)}）。原因：${because}。见${linkHtml(site, by)}</p>`,
    ];
  }
  if (!correctedBy) return [];
  return [
    `<p class="mark"><strong>本件已更正</strong>，以更正后的内容为准，见${linkHtml(site, correctedBy)}</p>`,
  ];
}

function opening({ number, window, addressee }: NoticeView): string[] {
  return [
    ...(number === undefined ? [] : [`<p class="number">${escapeHtml(number)}</p>`]),
    ...(window
      ? [`<p class="fact">公示期：${formatSpan(window.from, window.to)}（${window.workingDays}个工作日）</p>`]
      : []),
    ...(addressee === undefined ? [] : [`<p class="flush">${escapeHtml(withColon(addressee))}</p>`]),
  ];
}

function closing({ withdraws, reason, office, published }: NoticeView): string[] {
  return [
    ...(withdraws && reason ? [`<p>撤回原因：${escapeHtml(reason)}</p>`] : []),
    `<p class="sign">${escapeHtml(office)}<br>${formatDate(published)}</p>`,
  ];
}

/** Where objections go, which the text may leave to the page, and what came of them. */
function windowHtml({ window, withdrawal }: NoticeView, site: SiteView): string[] {
  if (window === undefined || withdrawal) return [];
  const { channels, handledBy, results } = window;
  const lines = [
    ...channels.map(escapeHtml),
    `受理：${escapeHtml(handledBy)}`,
    ...results.map(({ text, path }) => `公示结果：${linkHtml(site, { text, path })}`),
  ];
  return [`<h2>怎样反映</h2>\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`];
}

function annexes(lists: readonly NoticeListView[], address: string, form: Form): string[] {
  const all = lists.reduce((sum, { count }) => sum + count, 0);
  return lists.flatMap(({ title, number, count, asOf, streets }) => {
    const named = streets.map(({ street, count: ofStreet, units }) => ({
      street,
      count: ofStreet,
      rows: units.map(({ text, detail }) => ({ name: text, details: [detail] })),
    }));
    return [
      `<h2>附件${number ?? ''}：${escapeHtml(title)}</h2>`,
      `<p class="fact">共${formatCount(count)}个${asOf ? `，截至${formatDate(asOf)}` : ''}</p>`,
      listedNamesHtml({ streets: named, columns: ['说明'], address }, form, all > mostNarrowNames),
    ];
  });
}

function filesHtml({ original, attachments }: NoticeFilesView, site: SiteView, form: Form): string[] {
  const files = [...(original ? [original] : []), ...attachments];
  if (files.length === 0) return [];
  const prevails = original ? '以印发件为准。' : '';
  const names = files.map(({ title, format }) => `${title}（${format.toUpperCase()}）`);
  if (form === 'narrow') return [`<p>${prevails}附件文件见网页：${escapeHtml(names.join('、'))}</p>`];
  const items = files.map(
    ({ file }, at) =>
      `<li><a href="${escapeHtml(wholeAddress(site, file))}">${escapeHtml(names[at] ?? '')}</a></li>`,
  );
  return [`<p>${prevails}附件文件：</p>\n<ul>\n${items.join('\n')}\n</ul>`];
}
