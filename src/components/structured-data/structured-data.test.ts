import { expect, test } from 'vitest';
import { jsonLdTroubles } from '../../testing/schema-org/check-json-ld.ts';
import { communityExample, suspendedExample } from '../../testing/views/community.ts';
import { dataExample, datasetExample } from '../../testing/views/data.ts';
import { homeExample } from '../../testing/views/home.ts';
import { honourListExample, honourListPrintExample } from '../../testing/views/honour-list.ts';
import { publicityExample } from '../../testing/views/notice.ts';
import { noticesExample } from '../../testing/views/notices.ts';
import { aboutExample } from '../../testing/views/others.ts';
import { experienceExample } from '../../testing/views/experience.ts';
import { plaqueExample } from '../../testing/views/plaque.ts';
import { siteExample } from '../../testing/views/site.ts';
import type { PageView } from '../../views/page.ts';
import { downloadExamples } from '../../testing/views/data.ts';
import { structuredData } from './structured-data.ts';

const site = siteExample('/ztzl/hongbang/');
const said = (view: PageView) => structuredData(view, site) as Record<string, unknown> | undefined;

test.each([
  homeExample,
  aboutExample,
  publicityExample,
  experienceExample,
  communityExample,
  suspendedExample,
  plaqueExample,
  dataExample,
  datasetExample,
  { ...honourListExample, downloads: downloadExamples('/honors/x/y/list') },
] satisfies PageView[])('schema.org knows what $template says: $head.path', async (view) => {
  const data = said(view);
  expect(data).toBeDefined();
  expect(await jsonLdTroubles(data ?? {})).toEqual([]);
});

test('the check finds a property that schema.org does not know, and a certificate without issuer', async () => {
  const wrong = { '@context': 'https://schema.org', '@type': 'Certification', name: '甲', shade: '红' };
  const troubles = await jsonLdTroubles(wrong);
  expect(troubles.join('\n')).toMatch(/"shade" for type "Certification" is not supported/);
  expect(troubles.join('\n')).toMatch(/issuedBy/);
});

test('the home page says which office runs the site', () => {
  expect(said(homeExample)?.['@graph']).toEqual([
    expect.objectContaining({
      '@type': 'GovernmentOrganization',
      '@id': `${site.url}#office`,
      name: site.office,
    }),
    expect.objectContaining({ '@type': 'WebSite', publisher: { '@id': `${site.url}#office` } }),
  ]);
});

test('a board says what is certified, by whom, of whom, and that it holds', () => {
  const { honour, number, unit } = plaqueExample;
  expect(said(plaqueExample)).toMatchObject({
    '@type': 'Certification',
    certificationIdentification: number,
    certificationStatus: 'https://schema.org/CertificationActive',
    issuedBy: { name: honour.grantor },
    about: { '@type': 'Place', name: unit.text, url: `${site.url}${unit.path?.slice(1)}` },
    validFrom: honour.since,
    image: `${site.url}p/${number}/plaque.png`,
  });
});

test('a suspended honour is not active, and has no first day of being so', () => {
  const honour = { ...plaqueExample.honour, state: 'suspended' as const };
  const data = said({ ...plaqueExample, honour });
  expect(data?.['certificationStatus']).toBe('https://schema.org/CertificationInactive');
  expect(data?.['validFrom']).toBeUndefined();
});

test('the holder of a board who is a person is not named', () => {
  const data = said({ ...plaqueExample, unit: { text: '张某示例' } });
  expect(JSON.stringify(data)).not.toContain('张某示例');
});

test('lists of pages and print versions say nothing', () => {
  expect(said(noticesExample)).toBeUndefined();
  expect(said(honourListPrintExample)).toBeUndefined();
});
