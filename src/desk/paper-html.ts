import { escapeHtml } from '../markdown/escape-html.ts';

/** A page to print, as one file that needs nothing else. */
export interface PaperDocument {
  title: string;
  css: string;
  /** Of the body; what is text in it must be escaped. */
  bodyHtml: string;
}

/** The whole text of the file. */
export function paperHtml({ title, css, bodyHtml }: PaperDocument): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>
${css.trim()}
</style>
</head>
<body>
${bodyHtml.trim()}
</body>
</html>
`;
}
