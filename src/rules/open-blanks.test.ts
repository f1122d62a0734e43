import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import { anIssuer } from '../testing/builders/records.ts';
import { openBlanks } from './open-blanks.ts';

test('what a new site was begun without is reminded of, by field', () => {
  const issuer = anIssuer({ sample: false, phone: '待填', siteId: '0000000000' });
  expect(found(openBlanks, { issuer })).toEqual(['HB336 issuer.md phone', 'HB336 issuer.md siteId']);
  const filled = anIssuer({ sample: false, siteId: '1234567890' });
  expect(found(openBlanks, { issuer: filled })).toEqual([]);
  expect(found(openBlanks, { issuer: { ...issuer, sample: true } })).toEqual([]);
});
