import type { PlainDate } from '../domain/plain-date.ts';
import { isAncestor } from '../press/content-revision.ts';
import type { BuiltSite } from './built-site.ts';
import { PublishError } from './publish-error.ts';
import type { ReleaseRecord } from './releases/release-record.ts';
import { restoredBy } from './taken-down.ts';

/** What is known of what is published. */
export type Standing = Pick<ReleaseRecord, 'built' | 'takenDown'>;

/** What a publication is judged by. */
export interface Judged {
  site: BuiltSite;
  /** The content folder, whose history says which of two commits is the older. */
  content: string;
  today: PlainDate;
  /** The person knows and wants it. */
  isForced: boolean;
}

/**
 * Refuses what must not be published, whatever is published already.
 * @throws PublishError HB-PUBLISH-PREVIEW, HB-PUBLISH-DAY
 */
export function refuseUnfit({ site: { record }, today, isForced }: Judged): void {
  if (record.isPreview) {
    throw new PublishError(
      'HB-PUBLISH-PREVIEW',
      '这是带草稿的预览，不能发布。请运行 npm run build，再发布。',
    );
  }
  if (record.day !== today && !isForced) {
    throw new PublishError(
      'HB-PUBLISH-DAY',
      `网站是按 ${record.day} 构建的，今天是 ${today}：到期、撤下和公示都会不对。请重新构建；确要发布这一天的，加 --force。`,
    );
  }
}

/**
 * Refuses a step back behind what is published.
 * @throws PublishError HB-PUBLISH-OLDER, HB-PUBLISH-RESTORES
 */
export function refuseStepBack({ site, content, isForced }: Judged, published: Standing | undefined): void {
  if (published === undefined || isForced) return;
  const { record, files } = site;
  const restored = restoredBy(record, published, files);
  if (restored.length > 0) {
    throw new PublishError(
      'HB-PUBLISH-RESTORES',
      `这次发布会把已撤下的内容放回网上：\n${restored.slice(0, 20).join('\n')}\n` +
        '多半是内容退回了旧版本，请取得最新的 content/ 重新构建；确要恢复的，加 --force。',
    );
  }
  const [before, now] = [published.built.revision?.commit, record.revision?.commit];
  const isStepBack =
    before !== undefined && now !== undefined && before !== now && isAncestor(content, now, before) === true;
  if (isStepBack || record.day < published.built.day) {
    throw new PublishError(
      'HB-PUBLISH-OLDER',
      `已发布的是 ${published.built.day} 的网站（内容版本 ${short(before)}），这次的更旧（${record.day}，${short(now)}）。` +
        '请取得最新的 content/ 重新构建；要退回上一版，用 --rollback；确要发布旧的，加 --force。',
    );
  }
}

/** What the person should know though it does not stop the publication. */
export function warningsOf({ site: { record }, content }: Judged, published: Standing | undefined): string[] {
  const warnings: string[] = [];
  if (record.isSample)
    warnings.push('这是示例内容（issuer.md 里 sample: true），每页都标着虚构；正式网站请换成自己的。');
  if (record.revision === undefined) warnings.push('内容不在 Git 仓库里，看不出新旧，请自己确认是最新的。');
  else if (record.revision.isChanged)
    warnings.push('构建时内容有没提交的改动，请随后提交，免得下次发布把它们弄丢。');
  const before = published?.built.revision?.commit;
  const now = record.revision?.commit;
  if (before !== undefined && now !== undefined && isAncestor(content, before, now) !== true) {
    warnings.push(
      `已发布的内容版本 ${short(before)} 不在这份历史里（浅克隆或者另一条分支），看不出谁新谁旧。`,
    );
  }
  return warnings;
}

function short(commit: string | undefined): string {
  return commit?.slice(0, 10) ?? '不明';
}
