import type { HonourView } from '../../views/honour/honour.ts';

/** What comes before the last day of validity (`有效至`), or stands in its place where there is none (`长期有效`). */
export function validityWords({ state, validTo }: Pick<HonourView, 'state' | 'validTo'>): string {
  if (state === 'in-force') return validTo ? '有效至' : '长期有效';
  if (state === 'suspended') return validTo ? '原定有效至' : '暂停期间不算在册';
  return validTo ? '有效期止于' : '';
}
