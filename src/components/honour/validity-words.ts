import { formatDate } from '../../i18n/format.ts';
import type { HonourView } from '../../views/honour.ts';

/** Until when an honour holds, in words: `有效至2022年5月29日`, `长期有效`. Empty when it ended without a last day. */
export function validityWords({ state, validTo }: Pick<HonourView, 'state' | 'validTo'>): string {
  if (state === 'in-force') return validTo ? `有效至${formatDate(validTo)}` : '长期有效';
  if (state === 'suspended') return validTo ? `原定有效至${formatDate(validTo)}` : '暂停期间不算在册';
  return validTo ? `有效期止于${formatDate(validTo)}` : '';
}
