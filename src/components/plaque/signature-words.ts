import type { HonourView } from '../../views/honour/honour.ts';
import type { SignatureView } from '../../views/honour/plaque-credential.ts';

/** Who signed it; where nobody did, why not, and what holds instead. */
export function signatureWords(
  { kind, signedBy }: SignatureView,
  { grantor, document }: Pick<HonourView, 'grantor' | 'document'>,
): string {
  switch (kind) {
    case 'signed':
      return `这块牌匾由${signedBy?.name ?? grantor}签名，真伪可以当场核验。`;
    case 'unsigned':
      return '未签名。是否有效，以本页的登记为准。';
    case 'registered':
      return `本站不签名：这项荣誉由${grantor}授予，本站仅登记，以其文件（${document ?? '未登记'}）为准。`;
    case 'personal':
      return '未签名：签名文件会留下姓名、收不回来，个人和家庭的荣誉都不签。是否有效，以本页的登记为准。';
  }
}
