/** Inputs generated for each parser in CI. By night there are twenty times as many. */
export const casesInCi = {
  'front-matter': 600,
  csv: 900,
  table: 400,
  markdown: 700,
  'mdx-gate': 500,
  'mdx-guard': 100,
  'image-parts': 600,
  photo: 40,
  'credential-file': 600,
  verify: 120,
  'typed-number': 300,
  'private-key': 300,
  search: 300,
  'import-text': 250,
  'import-archive': 40,
  attached: 250,
  'attached-pdf': 60,
  'attached-ofd': 150,
  served: 250,
  'peer-guide': 250,
  'peer-rows': 100,
  'peer-description': 250,
  'plan-file': 300,
} as const;

export type FuzzName = keyof typeof casesInCi;

export const isNightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;

export function fuzzCases(name: FuzzName): number {
  return casesInCi[name] * (isNightly ? 20 : 1);
}
