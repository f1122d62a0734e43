import type { PageElement } from '../page-elements.ts';
import type { FindingArgs, PageCheck } from '../check.ts';

/** Blocks of data that no browser runs, so that no policy forbids them. */
const dataTypes = new Set(['application/json', 'application/ld+json']);

/** The content security policy at the head of the page, and whatever it would forbid. */
export const securityPolicyCheck: PageCheck = {
  code: 'HB781',
  title: '内容安全策略，没有内联脚本和样式',
  words: {
    zh: {
      what: '{fault}',
      why: '网页被人塞进代码时，内容安全策略是最后一道防线；内联的脚本和样式会被它拦下。',
      how: '策略写在 <head> 的第一个元素里，不用 unsafe-inline、unsafe-eval；脚本和样式放到文件里。',
    },
    en: {
      what: '{fault}',
      why: 'The policy is the last defence against injected code; it blocks inline scripts and styles.',
      how: 'Put the policy first in <head>, without unsafe-inline and unsafe-eval; move scripts and styles to files.',
    },
  },
  look: ({ elements }) => [...policyFaults(elements), ...elements.flatMap(inlineFaults)],
};

function policyFaults(elements: readonly PageElement[]): FindingArgs[] {
  const first = elements.find(({ parent }) => parent === 'head');
  const isPolicy = first?.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  const policy = isPolicy ? (first?.attributes.get('content') ?? '') : undefined;
  if (policy === undefined)
    return [{ fault: '<head> 的第一个元素不是内容安全策略（Content-Security-Policy）' }];
  if (policy.includes('default-src') && !/'unsafe-(?:inline|eval)'/.test(policy)) return [];
  return [{ fault: `内容安全策略太宽：${policy}` }];
}

function inlineFaults({ tag, attributes }: PageElement): FindingArgs[] {
  const faults: FindingArgs[] = [];
  const isScript = tag === 'script' && !dataTypes.has(attributes.get('type') ?? '');
  if (isScript && !attributes.has('src')) faults.push({ fault: '内联脚本 <script>' });
  if (tag === 'style') faults.push({ fault: '内联样式 <style>' });
  for (const name of attributes.keys()) {
    if (name === 'style' || /^on/.test(name)) faults.push({ fault: `<${tag}> 有属性 ${name}` });
  }
  return faults;
}
