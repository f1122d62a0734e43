import { isAllowedLink } from './link-target.ts';
import type { MdxNode } from './mdx-node.ts';
import { walk } from './mdx-node.ts';

/**
 * A remark plugin that lets through no MDX that runs code: no import, export or `{expression}`, only the listed
 * components with literal attributes, and no link that a document may not have. The gate refuses these with line
 * and remedy; this is the same rule in the very parser that compiles, so that two parsers cannot disagree.
 * @param linesBefore lines of the file that are not the body's, and not counted.
 * @throws Error naming the line of the body.
 */
export function mdxGuard(components: readonly string[], linesBefore = 0) {
  return () => (tree: MdxNode) => {
    walk(tree, (node) => {
      const fault = faultOf(node, components);
      const line = (node.position?.start.line ?? 1) - linesBefore;
      if (fault) throw new Error(`MDX 正文第 ${line} 行：${fault}`);
    });
  };
}

function faultOf(node: MdxNode, components: readonly string[]): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return '不允许 import 或 export，请删除。';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return '不允许 {表达式}，请写成普通文字（花括号前加 \\）。';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFault(node, components);
    case 'html':
      return '不允许 HTML，请用 Markdown 书写。';
    case 'link':
    case 'image':
    case 'definition':
      return isAllowedLink(node.url ?? '') ? undefined : `不允许的链接 ${node.url}，请改为网址或本站路径。`;
    default:
      return undefined;
  }
}

function elementFault({ name, attributes }: MdxNode, components: readonly string[]): string | undefined {
  if (!name || !components.includes(name)) {
    return `不允许的组件 <${name ?? ''}>，可用的有：${components.join('、')}。`;
  }
  const isLiteral = Array.isArray(attributes) && attributes.every(isLiteralAttribute);
  return isLiteral ? undefined : `<${name}> 的属性只能是引号中的文字，不能用 {…}。`;
}

/** `caption="…"` or a bare `caption`; not `caption={…}` and not `{...spread}`. */
function isLiteralAttribute({ type, value }: { type?: unknown; value?: unknown }): boolean {
  return type === 'mdxJsxAttribute' && (value === null || value === undefined || typeof value === 'string');
}
