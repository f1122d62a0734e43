import { formatDate } from '../../i18n/format.ts';
import { honourStateTerms } from '../../i18n/terms.ts';
import { hostOfDid } from '../../credentials/verify/did-web.ts';
import type { Outcome } from '../../credentials/verify/verify.ts';
import {
  dateOf,
  failingWords,
  ledgerWords,
  subjectOf,
  undoneWords,
  unsignedWords,
  verdictWords,
  type Site,
} from './words.ts';

/** The one sentence: a few words that say what holds, then what of and why, without a full stop. */
export interface Sentence {
  lead: string;
  rest: string;
}

/** What a check comes to, in plain words. */
export function sentenceOf(outcome: Outcome, site: Site): Sentence {
  const { verdict } = outcome;
  const lead = verdictWords[verdict.name];
  const tell = tellers[verdict.name];
  return tell(outcome, site, lead);
}

type Teller = (outcome: Outcome, site: Site, lead: string) => Sentence;

const tellers: Record<Outcome['verdict']['name'], Teller> = {
  valid: (outcome, _site, lead) => {
    const { claims, ledger } = outcome;
    const until = claims?.validUntil;
    const term = until === undefined ? '没有到期日' : `有效期到${dateOf(until)}`;
    const removed =
      ledger?.removedOn === undefined ? '' : `；但登记显示，这块牌匾已于${formatDate(ledger.removedOn)}摘下`;
    return { lead, rest: `${subjectOf(outcome)}由${claims?.issuerName ?? '本机关'}签发，${term}${removed}` };
  },

  expired: (outcome, _site, lead) => {
    const { claims, ledger, verdict } = outcome;
    const until = claims?.validUntil;
    if (verdict.by === 'ledger' && ledger && !runsOut.has(ledger.state)) {
      const term = honourStateTerms[ledger.state as keyof typeof honourStateTerms] ?? '不再有效';
      return {
        lead: '真实，但已不算数',
        rest: `${subjectOf(outcome)}从${formatDate(ledger.since)}起${term}`,
      };
    }
    const last = until === undefined ? ledger?.until : undefined;
    const end = until === undefined ? last && formatDate(last) : dateOf(until);
    const term = end === undefined ? '' : `有效期到${end}为止`;
    const renewed =
      verdict.by === 'term' && ledger?.state === 'in-force' ? '；后来续过期，这个文件是旧的' : '';
    return { lead, rest: `${subjectOf(outcome)}${term}${renewed}` };
  },

  revoked: (outcome) => {
    const { ledger } = outcome;
    const isTold = ledger?.state === 'revoked';
    const reason = isTold && ledger.reason !== undefined ? `，因为${ledger.reason}` : '';
    return {
      lead: isTold ? `已于${formatDate(ledger.since)}撤销` : '已撤销',
      rest: `${subjectOf(outcome)}不再算数${reason}`,
    };
  },

  suspended: (outcome, _site, lead) => {
    const { ledger } = outcome;
    const since = ledger ? `从${formatDate(ledger.since)}起` : '';
    const reason = ledger?.reason === undefined ? '' : `，因为${ledger.reason}`;
    return { lead, rest: `${subjectOf(outcome)}${since}暂停${reason}，恢复以前不算数` };
  },

  forged: (outcome, site, lead) => {
    const step = outcome.steps.find(({ result }) => result === 'failed');
    const why = step?.result === 'failed' ? failingWords(step.why, site) : '';
    return step?.name === 'file'
      ? { lead: '对不上', rest: `${why}，不能证明${outcome.number ?? '所查的这一块'}` }
      : { lead, rest: `${why}，不要相信` };
  },

  unknown: (outcome, site, lead) => {
    const { verdict, steps, ledger, foreign } = outcome;
    if (verdict.stored) {
      const { name, at } = verdict.stored;
      return {
        lead: '无法核验现在的情况',
        rest: `联系不上网站；按这台设备${dateOf(at)}保存的资料，当时${verdictWords[name]}`,
      };
    }
    const early = steps.find((step) => step.result === 'failed' && step.why === 'not-begun');
    if (early && outcome.claims?.validFrom !== undefined)
      return { lead: '真实，但还没到时候', rest: `有效期从${dateOf(outcome.claims.validFrom)}开始` };
    const step = steps.find(({ name }) => name === verdict.by);
    if (step?.result !== 'undone') return { lead, rest: '没有全部查完' };
    const isUnknownNumber = steps.at(-1)?.result === 'undone' && isAbsent(steps.at(-1));
    if (step.name === 'file' && step.why === 'absent') {
      if (isUnknownNumber) return missingNumber(outcome);
      const unsigned = ledger && unsignedWords(ledger);
      const why = unsigned ?? (ledger ? '这块牌匾的电子凭证没有取到' : undoneWords('absent', 'file', site));
      return { lead, rest: ledger ? `${why}。${ledgerWords(ledger)}` : why };
    }
    const host = foreign === undefined ? undefined : hostOfDid(foreign);
    const who = host === undefined ? '' : `（它自称来自${host}）`;
    return { lead, rest: undoneWords(step.why, step.name, site) + who };
  },
};

/** What ends by itself on its last day. */
const runsOut: ReadonlySet<string> = new Set(['in-force', 'expired', 'lapsed']);

function isAbsent(step: Outcome['steps'][number] | undefined): boolean {
  return step?.result === 'undone' && (step.why === 'absent' || step.why === 'retired');
}

/** Of a number that the ledger does not know, or no longer. */
function missingNumber({ number = '', steps }: Outcome): Sentence {
  const last = steps.at(-1);
  const isRetired = last?.result === 'undone' && last.why === 'retired';
  return isRetired
    ? { lead: '牌匾页面已撤下', rest: `编号${number}以前公布过，现在查不到登记` }
    : {
        lead: '没有这个编号',
        rest: `本站没有登记过${number}；请对照牌匾再看一遍：短横线要照写，字母O和数字0容易看错`,
      };
}
