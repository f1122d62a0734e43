import { formatDate } from '../../i18n/format.ts';
import { honourStateTerms } from '../../i18n/terms.ts';
import type { LedgerState } from '../../credentials/verify/ledger-state.ts';
import type { Failing, StepName, Undone } from '../../credentials/verify/step.ts';
import type { VerdictName } from '../../credentials/verify/verdict.ts';
import { dayInChina, type Outcome } from '../../credentials/verify/verify.ts';

/** The verdict in a few words, with which its sentence begins. */
export const verdictWords: Record<VerdictName, string> = {
  valid: '真实，且在有效期内',
  expired: '真实，但已过期',
  revoked: '已撤销',
  suspended: '真实，但暂停中',
  forged: '不是真的',
  unknown: '无法核验',
};

export const stepTitles: Record<StepName, string> = {
  file: '读取凭证',
  issuer: '签发机关',
  proof: '电子签名',
  term: '有效期',
  status: '撤销名单',
  ledger: '本站登记',
};

export const say = {
  checking: (step: StepName, at: number) => `正在核验，第${at}步，共6步：${stepTitles[step]}……`,
  /** By the reader's clock, as China counts it. */
  checkedAt: (time: Date) =>
    `核验于${dateOf(time.getTime())}${new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}（按这台设备的时钟，北京时间）。`,
  scanning: '请把牌匾上的二维码对准镜头。',
  noCamera: '相机没有打开。请检查浏览器的相机权限，或直接输入编号。',
  notOurs: (host: string) => `这个网址指向${host}，不是本站的牌匾。请不要打开，可以直接输入牌上的编号。`,
  nothing: '请先输入编号。',
  noAddress: '这个二维码里没有网址，不是本站牌匾上的二维码。',
};

/** The day in China at a moment, in Chinese. */
export function dateOf(time: number): string {
  return formatDate(dayInChina(time));
}

/** Why a step could not be done. `office` signs for this site, `official` is where its site lies. */
export function undoneWords(why: Undone, step: StepName, { office, official }: Site): string {
  const what = things[step];
  const words: Record<Undone, string> = {
    empty: '这个文件是空的',
    'too-big':
      step === 'file' ? '这个文件太大，不是凭证；牌匾的文件不超过5 MB' : `${what}大得不正常，没有读完`,
    'unknown-type': '这不是牌匾的SVG、PNG文件，也不是凭证的JSON文件；牌匾的照片请改用编号核验',
    'no-credential': '这个文件里没有电子凭证；可能是截图或另存过的图片，请改用编号核验',
    broken: '这个文件里的凭证不完整，可能没有下载完，或被别的软件改过',
    'something-else': '这个文件里不是牌匾的凭证',
    lost: '这个文件读不出来，请重新选择',
    absent: step === 'file' ? '这块牌匾没有电子签名' : `网站上没有${what}`,
    unreachable: `没有取到${what}，请检查网络后再试`,
    redirected: `${what}被转到了别处，没有采用；可能要先登录所连的网络`,
    unreadable: `取到的不是${what}，没有采用；可能要先登录所连的网络`,
    'other-document': `${what}写的不是本机关`,
    'unknown-kind': '签名用的密钥不是本页认识的种类',
    'no-number': '这不是牌匾编号；编号由大写字母、数字和短横线组成，例如QH-2204-0002',
    retired: '这个编号的牌匾页面已经撤下',
    foreign: `这份凭证不是${office}签发的，请向签发它的机关核实`,
    'not-here': `请在正式网址${official}核验`,
    'no-proof': '这份凭证没有本页能核验的签名',
    'no-crypto': '浏览器只在https网址上提供核验签名的功能',
    'no-dates': '凭证上的日期读不出来',
    'wrong-clock': '这台设备的日期比签名或网站的还早，请把日期调准',
    'no-status': '凭证没有写明到哪里查撤销',
    untrusted: `${what}的签名不对，没有采用`,
    'other-list': '凭证所指的不是本站的撤销名单',
    'other-issuer': `${what}不是本机关的`,
    outdated: `${what}已经过了有效期`,
    damaged: `${what}已损坏`,
    'out-of-range': `${what}里没有这一项`,
    'other-number': `${what}写的是另一块牌匾`,
    'not-present': '这个文件写的，和本站现在公布的不一样；可能是旧文件，也可能是仿造的，请按编号核验',
  };
  return words[why];
}

/** What speaks against a credential. */
export function failingWords(why: Failing, { office }: Site): string {
  const words: Record<Failing, string> = {
    'other-number': '凭证是另一块牌匾的',
    'other-issuer': '签名用的是别人的密钥',
    'not-published': `签名用的密钥不是${office}公布的`,
    'taken-back': '签名用的密钥在签名之前就已作废',
    altered: '内容和签名对不上，签名之后有人改过',
    over: '已过有效期',
    'not-begun': '还没到开始的日期',
    revoked: '已撤销',
    suspended: '暂停中',
  };
  return words[why];
}

export interface Site {
  office: string;
  /** Public address. */
  official: string;
}

const things: Record<StepName, string> = {
  file: '凭证',
  issuer: '签发机关的身份文件',
  proof: '签名',
  term: '有效期',
  status: '撤销名单',
  ledger: '登记情况',
};

/** What the ledger says of a board, as a sentence. */
export function ledgerWords({
  asOf,
  unit,
  program,
  level,
  state,
  since,
  until,
  removedOn,
}: LedgerState): string {
  const name = `${unit === undefined ? '' : `${unit}的`}“${program}${level === undefined ? '' : `（${level}）`}”`;
  const term = honourStateTerms[state as keyof typeof honourStateTerms] ?? state;
  const how =
    state === 'in-force'
      ? `在册${until === undefined ? '' : `，有效期到${formatDate(until)}`}`
      : `${formatDate(since)}起${term}`;
  const removed = removedOn === undefined ? '' : `；这块牌匾已于${formatDate(removedOn)}摘下`;
  return `本站截至${formatDate(asOf)}的登记：${name}${how}${removed}`;
}

/** Why there is nothing signed of a board that the ledger knows. */
export function unsignedWords({ signature, grantor }: LedgerState): string | undefined {
  if (signature === 'registered') return `这项荣誉由${grantor}授予，本站只作登记，不替它签名`;
  if (signature === 'personal') return '个人和家庭的荣誉不签发电子凭证';
  return signature === 'unsigned' ? '这块牌匾没有电子签名' : undefined;
}

/** The claim that a verdict is about: `春江花园二期的“无疫小区”`. */
export function subjectOf({ claims }: Outcome): string {
  const honour = claims?.honour === undefined ? '荣誉' : `“${claims.honour}”`;
  return claims?.holder === undefined ? honour : `${claims.holder}的${honour}`;
}
