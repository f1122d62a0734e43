import type { SignatureFault } from '../credentials/manifest/check-signature.ts';
import type { ReadFault } from './published-copy.ts';

/** What an audit finds; each names one thing. */
export type AuditProblem =
  | { kind: 'no-manifest'; fault: ReadFault; detail?: string | undefined }
  | { kind: 'bad-manifest'; detail: string }
  | { kind: 'signature'; why: SignatureFault }
  /** The earlier manifest was signed, this one is not, or by another key. */
  | { kind: 'signature-lost' }
  | { kind: 'other-key'; detail: string }
  | { kind: 'changed'; path: string }
  | { kind: 'missing'; path: string }
  | { kind: 'unread'; path: string; fault: Exclude<ReadFault, 'missing'>; detail?: string | undefined }
  /** The copy stopped answering. */
  | { kind: 'given-up'; count: number }
  | { kind: 'extra'; path: string }
  /** A page prints another notice than the manifest says, or one that it does not know. */
  | { kind: 'notice-text'; path: string }
  | { kind: 'removed'; path: string }
  | { kind: 'rewritten'; path: string }
  | { kind: 'chain'; why: 'older' | 'fork' | 'broken' }
  | { kind: 'other-site'; detail: string };

const faults: Record<ReadFault, string> = {
  missing: '没有这个文件',
  'no-file': '不是普通文件',
  unreachable: '打不开',
  slow: '等了太久，没有读完',
  'too-large': '比全站最大的文件还大，没有读完',
  redirected: '被转到别处',
};

const signatures: Record<SignatureFault, string> = {
  foreign: '签名的不是这个网站的发布机关',
  'no-proof': '写着有签名，却没有',
  'no-document': '没有发布机关的身份文件（issuer/did.json），签名无从核对',
  'no-key': '签名用的密钥，发布机关的身份文件里没有',
  'taken-back': '签名用的密钥在这之前已经收回',
  altered: '清单在签名之后被改动过',
};

const chains: Record<'older' | 'fork' | 'broken', string> = {
  older: '这份网站比用来对照的清单还旧：可能被退回了以前的版本',
  fork: '同一个序号有两份不同的清单：有一次发布没有记入发布记录',
  broken: '从用来对照的清单到这一份，发布记录接不上：中间有发布被抹掉或改写',
};

/** A problem in one plain sentence. */
export function wordsOfProblem(problem: AuditProblem): string {
  const detail = 'detail' in problem && problem.detail ? `（${problem.detail}）` : '';
  switch (problem.kind) {
    case 'no-manifest':
      return `没有读到清单 manifest.json：${faults[problem.fault]}${detail}`;
    case 'bad-manifest':
      return `清单 manifest.json ${problem.detail}`;
    case 'signature':
      return `签名不成立：${signatures[problem.why]}`;
    case 'signature-lost':
      return '以前的清单有签名，这一份没有';
    case 'other-key':
      return `签名的和以前不是同一个机关${detail}`;
    case 'changed':
      return `内容被改动：${problem.path}`;
    case 'missing':
      return `缺少：${problem.path}`;
    case 'unread':
      return `没有核对成：${problem.path}，${faults[problem.fault]}${detail}`;
    case 'given-up':
      return `对方接连没有回应，剩下的 ${problem.count} 个文件没有核对`;
    case 'extra':
      return `清单之外多出来的：${problem.path}`;
    case 'notice-text':
      return `清单记的通告文字和页面上的不一样：${problem.path}`;
    case 'removed':
      return `以前的网址没有了，也没有转向或说明：${problem.path}`;
    case 'rewritten':
      return `通告的文字改了，却没有更正、调整或撤回：${problem.path}`;
    case 'chain':
      return chains[problem.why];
    case 'other-site':
      return `用来对照的清单是另一个网站的${detail}`;
  }
}
