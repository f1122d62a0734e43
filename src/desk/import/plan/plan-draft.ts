import { stringify } from 'yaml';
import { noticeKindTerms } from '../../../i18n/terms.ts';
import type { NoticeKind } from '../../../domain/notice.ts';
import type { TextPart } from '../recognise/text-parts.ts';
import { newId } from '../write/ids.ts';
import type { Planning } from './planning.ts';

/** What the title of an official text says of its kind. */
const kindWords: [NoticeKind, RegExp][] = [
  ['correction', /更正|勘误/u],
  ['decision', /决定$|决定》|命名/u],
  ['list', /名单/u],
  ['mobilisation', /倡议|公开信|动员|告.{0,8}书/u],
];

/** Is it a notice, by its title or by how it begins and ends? Otherwise it is an experience. */
export function isNotice({ title = '', lines }: TextPart): boolean {
  if (/(?:通告|公告|公示|通知|通报|决定|命令|倡议书|公开信|更正)(?:[（(].*[)）])?$/u.test(title)) return true;
  return lines.slice(0, 3).some(({ text }) => /^[^\s。]{2,40}〔\d{4}〕\d+号$/u.test(text));
}

/**
 * Writes a piece of text as a draft: `draft: true`, what is not known left for a person. Answers its path.
 *
 * A notice keeps its numbering as offices write it; of an experience short lines `一、…` become headings.
 */
export function planDraft(
  planning: Planning,
  part: TextPart,
  kind: 'notice' | 'experience',
  name: string,
): string {
  const { decisions, registry, takenIds } = planning;
  const title = titleOf(part, name);
  const published = `${decisions.day}T09:00+08:00`;
  const body = part.lines
    .map((line) => markdownOf(line.text, kind === 'experience', line.heading))
    .join('\n\n');
  const taken = kind === 'notice' ? takenIds.notices : takenIds.experiences;
  const id = newId(part.title ?? '草稿', taken);
  const front =
    kind === 'notice'
      ? { title, kind: noticeKindOf(title), published, draft: true }
      : { title, summary: summaryOf(part), published, author: registry.issuer.name, draft: true };
  const path = kind === 'notice' ? `notices/${decisions.day.slice(0, 4)}/${id}.md` : `experiences/${id}.md`;
  planning.documents.set(path, `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`);
  return path;
}

/** The kind of a notice of which only a person can say more; what needs further fields is left a bulletin. */
function noticeKindOf(title: string): NoticeKind {
  return kindWords.find(([, words]) => words.test(title))?.[0] ?? 'bulletin';
}

/** In words, for the account. */
export function draftWords(kind: 'notice' | 'experience', title: string): string {
  return kind === 'notice' ? `通告草稿（${noticeKindTerms[noticeKindOf(title)]}）` : '经验草稿';
}

export function titleOf(part: TextPart, name: string): string {
  const title = part.title?.replaceAll(/\s+/g, ' ').trim().slice(0, 120);
  return title === undefined || title === '' ? `待补标题（${name}，第 ${part.from} 行起）` : title;
}

function summaryOf({ lines }: TextPart): string {
  const first = lines.find(({ text }) => text.length > 20)?.text ?? lines[0]?.text ?? '待补摘要';
  const sentence = /^.{10,}?[。；！？]/u.exec(first)?.[0] ?? first;
  return sentence.length <= 120 ? sentence : `${sentence.slice(0, 119)}…`;
}

function markdownOf(text: string, withHeadings: boolean, heading: number | undefined): string {
  const escaped = text
    .replaceAll(/[\\*_`[\]<>]/g, '\\$&')
    .replace(/^(#|[-+](?=\s)|~{3,}|\|)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
  const isSection = /^[一二三四五六七八九十]{1,3}、.{2,30}$/u.test(text) && !/[。；，]$/u.test(text);
  return withHeadings && (isSection || heading !== undefined) ? `## ${escaped}` : escaped;
}
