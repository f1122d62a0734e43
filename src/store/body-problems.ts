import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Problem } from '../domain/problem.ts';
import { isAllowedLink } from '../markdown/link-target.ts';
import { MDX_ATTRIBUTES, MDX_COMPONENTS } from '../markdown/mdx-components.ts';
import { splitFrontMatter } from './front-matter.ts';

/** As much of a Markdown node as is looked at. */
interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

type Fault = Pick<Problem, 'code' | 'args'>;

/**
 * What a document's text may not hold. In `.mdx`: anything that runs code, and components that are not listed; in
 * both: links that run code. HTML in Markdown is shown as text, of which the clerk is warned.
 */
export function bodyProblems(file: string, text: string): Problem[] {
  const split = splitFrontMatter(text);
  if (typeof split === 'string') return [];
  const isMdx = file.endsWith('.mdx');
  if (!isMdx && !worthParsing.test(split.body)) return [];
  const place = (line: number, column: number) => ({ file, line: line + split.bodyLine - 1, column });
  let root: Node;
  try {
    root = (isMdx ? mdxToMdast(split.body) : markdownToMdast(split.body)) as Node;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line, column, reason] = /^(\d+):(\d+): ([^]*)$/.exec(said) ?? [undefined, 1, 1, said];
    return [{ code: 'HB155', ...place(Number(line), Number(column)), args: { reason: reason ?? said } }];
  }
  const problems: Problem[] = [];
  const visit = (node: Node, depth: number): boolean => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    if (depth > deepest) {
      problems.push({ code: 'HB162', ...place(start.line, start.column), args: { most: deepest } });
      return false;
    }
    for (const fault of faultsOf(node)) problems.push({ ...fault, ...place(start.line, start.column) });
    return (node.children ?? []).every((child) => visit(child, depth + 1));
  };
  visit(root, 0);
  return problems;
}

/** Beyond a hundred levels what prints Markdown leaves the text out, and other programs fail; nobody means so many. */
const deepest = 40;

/** Most texts hold neither tags nor links, nor are they nested deeply, and need not be parsed. */
const worthParsing = /<[!?/a-z]|\]\(|\]:|^[ \t>*+\-\d.)]{30}/im;

function faultsOf(node: Node): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ code: 'HB150', args: {} }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ code: 'HB151', args: {} }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node);
    case 'html':
      return [{ code: 'HB160', args: { tag: firstTag(String(node.value)) } }];
    case 'link':
    case 'image':
    case 'definition':
      if (!isAllowedLink(node.url ?? ''))
        return [{ code: 'HB161', args: { url: shortened(node.url ?? '') } }];
      return node.type === 'image' ? imageFaults(node.url ?? '') : [];
    default:
      return [];
  }
}

function elementFaults({ name, attributes = [], children = [] }: Node): Fault[] {
  if (typeof name !== 'string') return [{ code: 'HB154', args: { name: '<>' } }];
  if (!MDX_COMPONENTS.includes(name)) {
    if (/^[a-z]/.test(name)) return [{ code: 'HB154', args: { name: `<${name}>` } }];
    return [{ code: 'HB153', args: { name, allowed: MDX_COMPONENTS.join('、') } }];
  }
  const allowed = MDX_ATTRIBUTES[name] ?? [];
  const faults = attributes.flatMap(({ type, name: attribute = '', value }): Fault[] => {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string') return [{ code: 'HB152', args: { name } }];
    if (allowed.includes(attribute)) return [];
    return [{ code: 'HB156', args: { name, attribute, allowed: allowed.join('、') } }];
  });
  return children.length === 0 ? faults : [...faults, { code: 'HB157', args: { name } }];
}

/** A file beside the document: it is shown by `photos`, which has a place for who took it and when. */
function imageFaults(url: string): Fault[] {
  const isBeside = !/^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/i.test(url);
  return isBeside ? [{ code: 'HB734', args: { file: shortened(decodedOr(url)) } }] : [];
}

function decodedOr(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    // A stray percent sign: shown as it was written.
    return url;
  }
}

function firstTag(html: string): string {
  return shortened(/^<[^>\n]*>?/.exec(html)?.[0] ?? html);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
