import type { BuiltSite } from '../built-site.ts';
import type { PageCheck } from '../check.ts';
import { targetOf, type AddressFault } from '../page-address.ts';
import { pageReferences, type PageReference } from '../page-references.ts';

/** Every address inside of the site leads to a file of it. */
export const deadLinksCheck: PageCheck = {
  code: 'HB787',
  title: '站内链接和资源都有对应的文件',
  words: {
    zh: {
      what: '地址 {address} {fault}',
      why: '打不开的链接是抽查的扣分项，居民点进去什么也看不到。',
      how: '改正写这个地址的文档；由程序生成的，告诉网站的维护人员。',
    },
    en: {
      what: 'The address {address}: {fault}',
      why: 'Dead links cost points in an inspection, and lead residents nowhere.',
      how: 'Correct the document that holds the address; tell the maintainers where a program wrote it.',
    },
  },
  look: ({ path, elements }, site) =>
    pageReferences(elements).flatMap((reference) => {
      const fault = faultOf(reference, path, site);
      return fault === undefined ? [] : [{ address: reference.address, fault }];
    }),
};

const faults: Record<AddressFault, string> = {
  unreadable: '无法识别',
  script: '是脚本，不是网页',
  encoding: '的编码有错',
  'outside-of-base': '不在网站的路径之内',
  'relative-on-404': '应从“/”写起：404 页会在任何一层显示',
};

function faultOf({ address }: PageReference, path: string, site: BuiltSite): string | undefined {
  const target = targetOf(address, path, site);
  if (target.kind === 'wrong') return isPortal(address, target.fault) ? undefined : faults[target.fault];
  if (target.kind === 'outside' || site.files.has(target.file)) return undefined;
  return site.files.has(`${target.file}/index.html`) ? '末尾缺少“/”' : '没有对应的文件';
}

/** A whole address above the site is that of the portal, which may lie at the same origin. */
function isPortal(address: string, fault: AddressFault): boolean {
  return fault === 'outside-of-base' && /^https?:/.test(address);
}
