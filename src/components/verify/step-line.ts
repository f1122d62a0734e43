import type { Step } from '../../credentials/verify/step.ts';
import type { Outcome } from '../../credentials/verify/verify.ts';
import { dateOf, failingWords, ledgerWords, undoneWords, type Site } from './words.ts';

/** The state of a step as its mark shows it. */
export type StepState = 'passed' | 'failed' | 'undone' | 'skipped';

/** How one step went, in a line. */
export function stepLine(step: Step, outcome: Partial<Outcome>, site: Site): string {
  const stored = step.storedAt === undefined ? '' : `（按${dateOf(step.storedAt)}保存在这台设备上的资料）`;
  return told(step, outcome, site) + stored;
}

function told(step: Step, { claims, ledger, number }: Partial<Outcome>, site: Site): string {
  if (step.name === 'ledger' && ledger && (step.result === 'passed' || step.result === 'failed'))
    return ledgerWords(ledger);
  if (step.result === 'undone' && step.why === 'not-present' && ledger)
    return `${ledgerWords(ledger)}；${undoneWords(step.why, step.name, site)}`;
  switch (step.result) {
    case 'skipped':
      return '前面没有通过，没有查';
    case 'undone':
      return `没有查成：${undoneWords(step.why, step.name, site)}`;
    case 'failed':
      return failingWords(step.why, site);
    case 'passed':
  }
  switch (step.name) {
    case 'file':
      return number === undefined ? '已读出' : `已读出，编号${number}`;
    case 'issuer':
      return `${site.office}公布过签名用的密钥，签名时有效`;
    case 'proof':
      return '签名属实，签名以后一个字也没有改过';
    case 'term':
      return claims?.validUntil === undefined ? '没有到期日' : `到${dateOf(claims.validUntil)}，还没有过期`;
    case 'status':
      return '名单属实，上面没有这块牌匾';
    case 'ledger':
      return '已查';
  }
}
