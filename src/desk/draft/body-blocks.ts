import markdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';

/** A stretch of text in one style. */
export interface Run {
  text: string;
  bold: boolean;
}

/** A part of a document's text, as far as a paper of an office has it. */
export type Block =
  | { kind: 'heading' | 'paragraph'; runs: Run[] }
  | { kind: 'table'; rows: { cells: Run[][]; isHead: boolean }[] };

const parser = markdownIt({ html: false, linkify: false, typographer: false }).use(cjkFriendly);

/** The text of a notice as blocks; items of lists are paragraphs with their number or a dot, links their words. */
export function bodyBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lists: { count: number; ordered: boolean }[] = [];
  let kind: 'heading' | 'paragraph' = 'paragraph';
  let marker = '';
  let table: Extract<Block, { kind: 'table' }> | undefined;
  let isHead = false;
  for (const token of parser.parse(markdown, {})) {
    const list = lists.at(-1);
    if (token.type === 'heading_open') kind = 'heading';
    else if (token.type === 'heading_close') kind = 'paragraph';
    else if (token.type === 'ordered_list_open') lists.push({ count: startOf(token), ordered: true });
    else if (token.type === 'bullet_list_open') lists.push({ count: 0, ordered: false });
    else if (token.type === 'ordered_list_close' || token.type === 'bullet_list_close') lists.pop();
    else if (token.type === 'list_item_open' && list) marker = list.ordered ? `${list.count++}. ` : '· ';
    else if (token.type === 'table_open') table = { kind: 'table', rows: [] };
    else if (token.type === 'thead_open') isHead = true;
    else if (token.type === 'thead_close') isHead = false;
    else if (token.type === 'tr_open') table?.rows.push({ cells: [], isHead });
    else if (token.type === 'table_close' && table) {
      blocks.push(table);
      table = undefined;
    } else if (token.type === 'inline') {
      const runs = runsOf(token);
      if (table) table.rows.at(-1)?.cells.push(runs);
      else blocks.push({ kind, runs: marker === '' ? runs : [{ text: marker, bold: false }, ...runs] });
      marker = '';
    } else if (token.type === 'fence' || token.type === 'code_block') {
      blocks.push({ kind: 'paragraph', runs: [{ text: token.content.trimEnd(), bold: false }] });
    }
  }
  return blocks;
}

function startOf(token: Token): number {
  return Number(token.attrGet('start') ?? 1);
}

function runsOf(token: Token): Run[] {
  let bold = 0;
  return (token.children ?? []).flatMap((child): Run[] => {
    if (child.type === 'strong_open') bold += 1;
    if (child.type === 'strong_close') bold -= 1;
    const text = child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content;
    return text === '' ? [] : [{ text, bold: bold > 0 }];
  });
}
