import { expect, test } from 'vitest';
import type { Step } from '../../credentials/verify/step.ts';
import { verdictOf } from '../../credentials/verify/verdict.ts';
import type { Outcome } from '../../credentials/verify/verify.ts';
import { sentenceOf } from './sentence.ts';

const site = { office: '清河区人民政府', official: 'https://hongbang.qinghe.example/' };
const names = ['file', 'issuer', 'proof', 'term', 'status', 'ledger'] as const;
const all = (changes: Partial<Record<Step['name'], object>> = {}) =>
  names.map((name) => ({ name, result: 'passed', ...changes[name] }) as Step);
const claims = {
  number: 'QH-1',
  holder: '春江花园二期',
  honour: '无疫小区',
  issuerName: '清河区人民政府',
  validFrom: Date.parse('2022-04-18T00:00:00+08:00'),
  validUntil: Date.parse('2022-05-31T23:59:59+08:00'),
};
const ledger = {
  number: 'QH-1',
  asOf: '2022-05-20',
  state: 'in-force',
  since: '2022-04-18',
  program: '无疫小区',
  grantor: '清河区人民政府',
  grantedHere: true,
};
const said = (steps: Step[], rest: Partial<Outcome> = {}) => {
  const { lead, rest: more } = sentenceOf(
    { steps, verdict: verdictOf(steps), claims, ledger, ...rest },
    site,
  );
  return `${lead}：${more}`;
};

test('an open-ended honour has no last day', () => {
  expect(said(all(), { claims: { ...claims, validUntil: undefined } })).toBe(
    '真实，且在有效期内：春江花园二期的“无疫小区”由清河区人民政府签发，没有到期日',
  );
});

test('a board that was taken down is told beside an honour in force', () => {
  expect(said(all(), { ledger: { ...ledger, removedOn: '2022-05-18' } })).toContain('已于2022年5月18日摘下');
});

test('an honour that went into another is over, and not said to have run out', () => {
  const steps = all({ ledger: { result: 'failed', why: 'over' } });
  const upgraded = { ...ledger, state: 'upgraded', since: '2022-05-10' };
  expect(said(steps, { ledger: upgraded })).toBe(
    '真实，但已不算数：春江花园二期的“无疫小区”从2022年5月10日起已晋级',
  );
});

test('an old file of a renewed board says that there is a newer one', () => {
  expect(said(all({ term: { result: 'failed', why: 'over' } }))).toBe(
    '真实，但已过期：春江花园二期的“无疫小区”有效期到2022年5月31日为止；后来续过期，这个文件是旧的',
  );
});

test('a revocation that the ledger does not know yet has no day', () => {
  expect(said(all({ status: { result: 'failed', why: 'revoked' } }))).toBe(
    '已撤销：春江花园二期的“无疫小区”不再算数',
  );
});

test('a credential taken back because its holder is gone is not said to be revoked for a fault', () => {
  const steps = all({
    status: { result: 'failed', why: 'revoked' },
    ledger: { result: 'failed', why: 'over' },
  });
  expect(said(steps, { ledger: { ...ledger, state: 'dissolved', since: '2022-05-10' } })).toBe(
    '真实，但已不算数：春江花园二期的“无疫小区”从2022年5月10日起已撤并',
  );
});

test('what stands on old copies is never said to hold today, but what was revoked stays revoked', () => {
  const storedAt = Date.parse('2022-05-01T12:00:00+08:00');
  expect(said(all({ status: { storedAt } }))).toBe(
    '无法核验现在的情况：联系不上网站；按这台设备2022年5月1日保存的资料，当时真实，且在有效期内',
  );
  expect(said(all({ status: { result: 'failed', why: 'revoked', storedAt } }))).toContain('已撤销');
});

test('somebody else’s credential names whom it claims to come from', () => {
  const steps = all({ issuer: { result: 'undone', why: 'foreign' }, proof: { result: 'skipped' } });
  expect(said(steps, { foreign: 'did:web:www.other.example:issuer' })).toBe(
    '无法核验：这份凭证不是清河区人民政府签发的，请向签发它的机关核实（它自称来自www.other.example）',
  );
  expect(said(steps, { foreign: '<b>清河区人民政府</b>' })).not.toContain('<b>');
});
