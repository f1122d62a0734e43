import type { PageElement } from '../../inspection/page-elements.ts';

/**
 * What is wrong with a page by itself, in Chinese: its language, title, description and heading, the content
 * security policy at its head, and whatever that policy would forbid.
 */
export function shapeFindings(elements: PageElement[]): string[] {
  return [...headFindings(elements), ...headingFindings(elements), ...elements.flatMap(inlineFindings)];
}

function headFindings(elements: PageElement[]): string[] {
  const findings: string[] = [];
  const lang = elements.find(({ tag }) => tag === 'html')?.attributes.get('lang');
  if (lang !== 'zh-CN') findings.push(`<html> 的 lang 应是 zh-CN，现在是“${lang ?? ''}”`);

  const inHead = elements.filter(({ parent }) => parent === 'head');
  const policy = inHead[0] && metaContent([inHead[0]], 'http-equiv', 'content-security-policy');
  if (policy === undefined) findings.push('<head> 的第一个元素应是内容安全策略（Content-Security-Policy）');
  else if (!policy.includes('default-src') || /'unsafe-(inline|eval)'/.test(policy)) {
    findings.push(`内容安全策略太宽：${policy}`);
  }

  if (!inHead.find(({ tag }) => tag === 'title')?.text.trim()) findings.push('缺少标题 <title>');
  if (!metaContent(inHead, 'name', 'description')?.trim()) findings.push('缺少 <meta name="description">');
  return findings;
}

function metaContent(elements: PageElement[], key: 'name' | 'http-equiv', value: string): string | undefined {
  const meta = elements.find(
    ({ tag, attributes }) => tag === 'meta' && attributes.get(key)?.toLowerCase() === value,
  );
  return meta?.attributes.get('content');
}

function headingFindings(elements: PageElement[]): string[] {
  const count = elements.filter(({ tag }) => tag === 'h1').length;
  return count === 1 ? [] : [`应有一个 <h1>，现在有 ${count} 个`];
}

/** Blocks of data that no browser runs, so that no policy forbids them. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json']);

function inlineFindings({ tag, attributes }: PageElement): string[] {
  const findings: string[] = [];
  const isScript = tag === 'script' && !DATA_TYPES.has(attributes.get('type') ?? '');
  if (isScript && !attributes.has('src')) findings.push('内联脚本 <script>，应放到文件里');
  if (tag === 'style') findings.push('内联样式 <style>，应放到文件里');
  for (const name of attributes.keys()) {
    if (name === 'style' || /^on/.test(name)) findings.push(`<${tag}> 有属性 ${name}，内容安全策略会拦截`);
  }
  return findings;
}
