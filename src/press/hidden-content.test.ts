import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseManifest } from '../credentials/manifest/parse-manifest.ts';
import type { SiteManifest } from '../credentials/manifest/site-manifest.ts';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { filesWith, textsOfSite } from '../testing/texts-of-site.ts';
import { buildSite } from './build-site.ts';

const app = join(import.meta.dirname, '..', '..');

// Words that occur nowhere else, in every part of the content that the public is not to see.
const step = (word: string) => `{ by: ${word}, on: 2022-04-15 }`;
const approved = `---
title: 关于延长办理时间的通告
kind: mobilisation
published: 2022-04-19T09:00+08:00
approval:
  drafted: ${step('ApprovalDrafter')}
  reviewed: [${step('ApprovalReviewer')}]
  signed: ${step('ApprovalSigner')}
  secrecy: { by: ApprovalSecrecy, on: 2022-04-15, result: ApprovalResult }
---
OrdinaryBody，请互相转告。
`;
const withdrawn = `---
title: LeakedTitle通告
kind: mobilisation
number: 清指〔2022〕77号
summary: LeakedSummary
keywords: [LeakedKeyword]
published: 2022-04-19T09:00+08:00
program: epidemic-free
lists:
  - { title: LeakedList, of: in-force, program: epidemic-free, asOf: 2022-04-18 }
---
LeakedBody。
`;
const withdrawal = `---
title: 关于撤回一件通告的通告
kind: correction
published: 2022-04-20T09:00+08:00
withdraws: withdrawn
reason: 含个人信息
hidesOriginal: true
---
原件不再公开。
`;
const tomorrow = `---
title: TomorrowTitle通告
kind: mobilisation
published: 2022-04-22T09:00+08:00
program: epidemic-free
---
TomorrowBody。
`;
const draft = `---
title: UnsignedTitle通告
kind: mobilisation
published: 2022-04-20T09:00+08:00
draft: true
program: epidemic-free
keywords: [UnsignedKeyword]
---
UnsignedBody。
`;
const planned = `---
title: PlannedTitle通告
kind: mobilisation
published: 2022-04-19T09:00+08:00
publishOn: 2022-04-22
---
PlannedBody。
`;
const passed = `---
title: PassedTitle通告
kind: mobilisation
published: 2022-04-19T09:00+08:00
takeDownOn: 2022-04-21
program: epidemic-free
summary: PassedSummary
keywords: [PassedKeyword]
lists:
  - { title: PassedList, of: in-force, program: epidemic-free, asOf: 2022-04-18 }
---
PassedBody。
`;
const experienceOf = (word: string, head: string) => `---
title: ${word}Title经验
summary: ${word}Summary
published: 2022-04-19T09:00+08:00
author: 春江社区居民委员会
unit: chunjiang-1
tags: [${word}Tag]
${head}
---
${word}Body。
`;
const inspection = `---
title: UnsignedInspection督查
kind: inspection
date: 2022-04-18
by: 清河区督查组
units: [chunjiang-1]
findings: []
bulletin: unsigned-notice
---
`;
const dossier = `---
submitted: 2022-04-10
by: 春江社区居民委员会
summary: OrdinarySummary
reviewersNote: ReviewersNote
assessments:
  - criterion: network
    text: OrdinaryAssessment
    items:
      - { item: 1, met: true, evidence: ReviewersEvidence, visibility: reviewers }
indicators: [{ criterion: network, indicator: chiefs, actual: 31415926, visibility: reviewers }]
plan: { steps: [{ by: 2022-06-01, what: ReviewersPlan }], visibility: reviewers }
---
`;
const families = `---
name: 平安家庭
summary: 居民推荐、本人同意的家庭
unitKinds: [family]
levels:
  mode: exclusive
  list:
    - { id: district, name: 区级, grantor: 清河区疫情防控指挥部, grantedHere: true }
period: { kind: term, months: 24 }
holders: { purpose: 公布名单, legalGround: 本人书面同意, fields: [name] }
approval: { kind: approved, by: 清河区委, number: 清委〔2022〕1号, date: 2022-01-04, basis: 区委批准 }
---
评定办法。
`;

function aFolder() {
  return aContentFolder({
    'notices/2022/approved.md': approved,
    'notices/2022/withdrawn.md': withdrawn,
    'notices/2022/withdrawal.md': withdrawal,
    'notices/2022/tomorrow.md': tomorrow,
    'notices/2022/unsigned-notice.md': draft,
    'notices/2022/planned.md': planned,
    'notices/2022/bygone.md': passed,
    'experiences/unsigned-experience.md': experienceOf('Unsigned', 'draft: true'),
    'experiences/unsigned-mdx.mdx': experienceOf('UnsignedMdx', 'draft: true'),
    'experiences/bygone-experience.md': experienceOf('Passed', 'takeDownOn: 2022-04-21'),
    'inspections/epidemic-free/unsigned-visit.md': inspection,
    'programs/epidemic-free.md': smallDistrictFile(
      'programs/epidemic-free.md',
      'period:',
      'criteria:\n  - { id: network, title: 网络织密, items: [每栋楼有人管], indicators: [{ id: chiefs, name: 楼栋长, unit: 人, target: 3 }] }\nperiod:',
    ),
    'cycles/epidemic-free/2022-04.csv': smallDistrictFile(
      'cycles/epidemic-free/2022-04.csv',
      '2022-04-18,',
      '2022-04-10,chunjiang-1,applied,,,,\n2022-04-22,chunjiang-2,certified,,,,\n2022-04-18,',
    ),
    // A board made in good time for an honour that begins tomorrow.
    'plaques/epidemic-free.csv': 'number,unit,location,hungOn\nQH-UPCOMING,chunjiang-2,UpcomingPlace,\n',
    'applications/epidemic-free/2022-04/chunjiang-1.md': dossier,
    'programs/peaceful-family.md': families,
    'communities/dongmen.csv': `${smallDistrictFile('communities/dongmen.csv')}family-1,松风家庭,family,chunjiang,FamilyAlias,,,\n`,
    'cycles/peaceful-family/2022.md':
      '---\ntitle: 首届\nassessment: { from: 2022-04-01, to: 2022-04-10 }\nvalidity: { from: 2022-04-18 }\n---\n',
    'cycles/peaceful-family/2022.csv':
      'date,unit,event,level,notice,reason,document\n2022-04-18,family-1,certified,,,,\n',
  });
}

test('what the public is not to see is in no page, feed, dataset, index or other file of the site', async () => {
  const { root, content } = aFolder();
  const report = await buildSite({ app, root, content, day: '2022-04-21', workers: 1 });
  expect(report.problems).toEqual([]);
  // Scripts and styles are made from the templates alone, and have words of their own.
  const all = textsOfSite(join(root, 'dist'));
  const texts = new Map([...all].filter(([file]) => !file.startsWith('_astro/')));
  // So that an empty answer means something: what is public of the same documents is found.
  for (const word of ['OrdinaryBody', 'OrdinarySummary', 'OrdinaryAssessment', '松风家庭']) {
    expect(filesWith(texts, word), word).not.toEqual([]);
  }
  const hidden = ['Approval', 'Leaked', '清指〔2022〕77号', 'Tomorrow', 'Reviewers', '31415926', 'FamilyA'];
  hidden.push('Unsigned', 'unsigned-', 'Planned', 'planned', 'Passed', 'QH-UPCOMING', 'UpcomingPlace');
  expect([...all.keys()].filter((file) => file.includes('QH-UPCOMING'))).toEqual([]);
  expect(hidden.flatMap((word) => filesWith(texts, word).map((file) => `${word} in ${file}`))).toEqual([]);
  expect(filesWith(texts, '2022年4月21日起按期撤下').sort()).toEqual([
    'experiences/bygone-experience/index.html',
    'notices/bygone/index.html',
  ]);
  // The manifest tells of what was withdrawn or came down that its address is still there, and nothing else.
  const { manifest } = parseManifest(readFileSync(join(root, 'dist', 'manifest.json'), 'utf8')) as {
    manifest: SiteManifest;
  };
  expect([...manifest.files.keys()].filter((path) => /withdrawn|bygone|unsigned/.test(path))).toEqual([
    'experiences/bygone-experience/index.html',
    'notices/bygone/index.html',
    'notices/withdrawn/index.html',
  ]);
  const noticesKnown = manifest.notices.map(({ path }) => path);
  expect(noticesKnown).toContain('/notices/approved/');
  expect(noticesKnown.filter((path) => /withdrawn|bygone/.test(path))).toEqual([]);
  // A list of families names them; nothing that is copied from us does.
  expect(filesWith(texts, '松风家庭').filter((file) => /^(?:data|feeds)\//.test(file))).toEqual([]);
});
