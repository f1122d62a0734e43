import { webAddress } from '../../domain/id.ts';
import { nameYetToCome as open, siteIdYetToCome } from '../../domain/issuer.ts';
import { newId } from '../import/write/ids.ts';
import type { ContentChange } from '../content-change.ts';
import { asAddress, asId, asLine, asName } from './common-questions.ts';
import { documentText } from './document-text.ts';
import { needed, type Answers, type Questioned } from './new-kind.ts';

/** 发布机关: what the site cannot do without. */
export const newSite: Questioned<object> = {
  title: '网站',
  options: [
    ...['name', 'short-name', 'id', 'url', 'base', 'phone', 'address', 'site-id', 'icp', 'public-security'],
    ...['portal', 'portal-url', 'portal-messages'],
  ],
  questions: [
    () => ({ name: 'name', ask: '发布机关全称，与公章一致', refuse: asName }),
    (_, answers) => ({
      name: 'short-name',
      ask: '本区（县、市）的简称，显示在“红榜”前面，如 清河区',
      preset: /^(.{2,8}?[区县市旗])/.exec(needed(answers, 'name'))?.[1],
      refuse: asName,
    }),
    (_, answers) => ({
      name: 'id',
      ask: '本区的编号，用字母，定了不改',
      preset: newId(needed(answers, 'short-name').replace(/[区县市旗]$/, ''), new Set()),
      refuse: asId,
    }),
    () => ({ name: 'url', ask: '网站将来的公开网址，如 https://www.example.gov.cn', refuse: asAddress }),
    () => ({
      name: 'base',
      ask: '网站在这个网址下的路径',
      preset: '/',
      refuse: (answer) =>
        /^\/(?:[a-z0-9-]+\/)*$/.test(answer) ? undefined : '请写成 / 或 /ztzl/hongbang/ 的样子',
    }),
    () => ({ name: 'phone', ask: '公开的联系电话（固定电话）', preset: open, refuse: asLine }),
    () => ({ name: 'address', ask: '办公地址', preset: open, refuse: asLine }),
    () => ({
      name: 'site-id',
      ask: '政府网站标识码，十位',
      preset: siteIdYetToCome,
      refuse: (answer) => (/^[0-9A-Za-z]{10}$/.test(answer) ? undefined : '是十位字母、数字'),
    }),
    () => ({ name: 'icp', ask: 'ICP 备案号', preset: open, refuse: asLine }),
    () => ({ name: 'public-security', ask: '公安备案号', preset: open, refuse: asLine }),
    (_, answers) => ({
      name: 'portal',
      ask: '所属门户网站的名称',
      preset: `${needed(answers, 'short-name')}人民政府网`,
      refuse: asName,
    }),
    (_, answers) => ({
      name: 'portal-url',
      ask: '门户网站的网址',
      preset: new URL('/', needed(answers, 'url')).href,
      refuse: asAddress,
    }),
    (_, answers) => ({
      name: 'portal-messages',
      ask: '门户网站互动栏目的网址（居民提问的地方）',
      preset: needed(answers, 'portal-url'),
      refuse: asAddress,
    }),
  ],
};

/** The files of a site without content: the issuer, and the district with nothing in it. */
export function siteFiles(answers: Answers): ContentChange[] {
  const id = needed(answers, 'id');
  const shortName = needed(answers, 'short-name');
  const name = needed(answers, 'name');
  const url = webAddress.parse(needed(answers, 'url'));
  const text = documentText(
    [
      { note: '本站的编号，别的站点用它认本站；定了不改', key: 'id', value: id },
      { note: '机关全称，与公章一致', key: 'name', value: name },
      { note: '网站名称', key: 'siteName', value: `${shortName}红榜` },
      { key: 'shortName', value: shortName },
      { note: '一句话介绍', key: 'description', value: `${shortName}公开公示、认定名单和牌匾的地方。` },
      { note: '公开网址，和网站在它下面的路径', key: 'url', value: url.replace(/\/$/, '') },
      { key: 'base', value: needed(answers, 'base') },
      { note: '网站标识码，十位，加引号', key: 'siteId', value: needed(answers, 'site-id') },
      { key: 'icp', value: needed(answers, 'icp') },
      { key: 'publicSecurity', value: needed(answers, 'public-security') },
      { key: 'address', value: needed(answers, 'address') },
      { key: 'phone', value: needed(answers, 'phone') },
      {
        note: '所属门户；messages 是互动栏目的网址',
        key: 'portal',
        value: {
          name: needed(answers, 'portal'),
          url: needed(answers, 'portal-url'),
          messages: needed(answers, 'portal-messages'),
        },
      },
      { note: '一处门口最多挂几块牌匾', key: 'doorPlaques', value: 2 },
      {
        note: '哪些类型的通告、从哪天起必须有审批记录',
        key: 'approvals',
        example: '{ kinds: [adjustment, correction], from: 2026-01-01 }',
      },
      {
        note: '开放数据的使用许可',
        key: 'licence',
        value: {
          name: '知识共享 署名 4.0 国际（CC BY 4.0）',
          url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
        },
      },
    ],
    `## 这个网站是做什么的\n\n${name}在这里公布各类创建项目的公示、认定名单和牌匾：谁在册，凭什么，从什么时候起，现在还算不算数。`,
  );
  return [
    { path: 'issuer.md', text },
    {
      path: 'divisions.csv',
      text: `id,name,kind,parent,aliases,households,population\n${id},${shortName},district,,,,\n`,
    },
  ];
}

/** What was left open, to be filled in before the site goes out. */
export function leftOpen(answers: Answers): string[] {
  return Object.entries(answers).flatMap(([name, answer]) =>
    answer === open || (name === 'site-id' && answer === siteIdYetToCome) ? [name] : [],
  );
}
