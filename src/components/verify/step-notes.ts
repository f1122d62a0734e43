import type { StepName } from '../../credentials/verify/step.ts';

/** What each step does, for those who want to do it again. */
export const stepNotes: Record<StepName, string> = {
  file: '取 /p/编号/credential.json，或从SVG的 openbadges:credential、PNG的 iTXt（openbadgecredential）里取出；是Open Badges 3.0的 OpenBadgeCredential，编号在 credentialSubject.licenseNumber，要与所查的一致。',
  issuer:
    'issuer.id 要是本站的did:web；取 /issuer/did.json，签名所用的 verificationMethod 要列在 assertionMethod 里，controller 是本机关，签名时（proof.created）没有收回（revoked）。',
  proof:
    'Data Integrity的 eddsa-jcs-2022：凭证去掉proof，与proof的选项各按RFC 8785写成一行，SHA-256后相接，用公钥验Ed25519。另一个证明 eddsa-rdfc-2022 供别的验证程序使用。',
  term: '此刻不早于 validFrom，不晚于 validUntil；凭证上的时间是北京时间。',
  status:
    '取 credentialStatus 所指的本站名单，先验它自己的签名、签发机关和用途（revocation），再解压（gzip），看 statusListIndex 那一位（Bitstring Status List 1.0）。',
  ledger:
    '取 /p/编号/state.json：本站按认定记录算出的状态，含暂停；它没有签名，靠https保证来自本站。核验文件时，再与本站现在公布的凭证对照单位、荣誉、等级和日期。',
};
