/** As much of a syntax tree's node as the MDX plugins look at (mdast before, hast after). */
export interface MdxNode {
  type: string;
  children?: MdxNode[];
  /** Element of hast. */
  tagName?: string;
  properties?: Record<string, unknown>;
  /** JSX element: null for a fragment. */
  name?: string | null;
  attributes?: unknown;
  /** Link, picture or definition. */
  url?: string;
  value?: string;
  position?: { start: { line: number } };
}

/** Visits a node and all below it, parents first. */
export function walk(node: MdxNode, visit: (node: MdxNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

/** The text of a node, without its markup. */
export function textOf(node: MdxNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}
