import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small content folder without a problem: one street, one neighbourhood, two compounds, one program and cycle. */
const smallDistrict: Readonly<Record<string, string>> = {
  'issuer.md': `---
id: qinghe
name: 清河区疫情防控指挥部
siteName: 清河区红榜
shortName: 清河区
description: 清河区各类创建名单
url: https://www.example.gov.cn
base: /
siteId: '3302000001'
icp: 浙ICP备00000000号
publicSecurity: 浙公网安备 00000000000000号
address: 清河区长安路1号
phone: 0000-0000000
portal:
  name: 清河区人民政府
  url: https://www.example.gov.cn
  messages: https://www.example.gov.cn/messages/
doorPlaques: 2
licence:
  name: 知识共享 署名 4.0 国际（CC BY 4.0）
  url: https://creativecommons.org/licenses/by/4.0/deed.zh-hans
sample: true
---
本站公布清河区的各类名单。
`,
  'calendar/2022.md': `---
year: 2022
document: 国办发明电〔2021〕11号
holidays:
  - { name: 劳动节, from: 2022-04-30, to: 2022-05-04 }
workdays: [2022-04-24, 2022-05-07]
---
`,
  'divisions.csv': `id,name,kind,parent
qinghe,清河区,district,
dongmen,东门街道,street,qinghe
chunjiang,春江社区,neighbourhood,dongmen
`,
  'communities/dongmen.md': `---
street: dongmen
asOf: 2022-04-01
source: 东门街道办事处
---
`,
  'communities/dongmen.csv': `id,name,kind,division,aliases,households,population,address
chunjiang-1,春江花园一期,compound,chunjiang,春江一期|江花苑,320,900,东门路1号
chunjiang-2,春江花园二期,compound,chunjiang,,,,
`,
  'programs/epidemic-free.md': `---
name: 无疫小区
summary: 十四天内没有新增情况的小区
unitKinds: [compound]
levels:
  mode: exclusive
  list:
    - { id: district, name: 区级, grantor: 清河区疫情防控指挥部, grantedHere: true }
period: { kind: cycle, days: 14 }
approval: { kind: approved, by: 清河区委, number: 清委〔2022〕1号, date: 2022-01-04, basis: 区委批准 }
plaque: { template: gold, title: 无疫小区, placement: door }
---
评定办法。
`,
  'cycles/epidemic-free/2022-04.md': `---
title: 第一期
assessment: { from: 2022-04-04, to: 2022-04-17 }
validity: { from: 2022-04-18, to: 2022-05-01 }
---
`,
  'cycles/epidemic-free/2022-04.csv': `date,unit,event,level,notice,reason,document
2022-04-18,chunjiang-1,certified,,list-2022-04,,
`,
  'notices/2022/list-2022-04.md': `---
title: 关于第一期无疫小区名单的通告
kind: list
number: 清指〔2022〕1号
published: 2022-04-18T09:00+08:00
program: epidemic-free
cycle: 2022-04
---
第一期名单如下。
`,
};

export interface ContentFolder {
  /** A temporary project folder. */
  root: string;
  /** `content` in it. */
  content: string;
  /** Writes, or (undefined) removes, a file of the content folder. */
  write(path: string, text: string | Uint8Array | undefined): void;
}

/**
 * Writes a content folder without problems, changed by `files` (path → text or bytes; undefined leaves the file
 * out). To be called in a test; it is removed when the test is over.
 */
export function aContentFolder(
  files: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): ContentFolder {
  const folder = writeContentFolder(files);
  onTestFinished(folder.remove);
  return folder;
}

/** The same for several tests; to be removed by whoever asked for it. */
export function writeContentFolder(
  files: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): ContentFolder & { remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-'));
  const content = join(root, 'content');
  const write: ContentFolder['write'] = (path, text) => {
    const full = join(content, path);
    if (text === undefined) return rmSync(full, { force: true });
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  };
  for (const [path, text] of Object.entries({ ...smallDistrict, ...files })) write(path, text);
  return { root, content, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The text of a file of the small district, with a part replaced; throws if the part is not in it. */
export function smallDistrictFile(path: string, part = '', replacement = ''): string {
  const text = smallDistrict[path];
  if (!text?.includes(part)) throw new Error(`${path} does not hold ${part}`);
  return text.replace(part, () => replacement);
}
