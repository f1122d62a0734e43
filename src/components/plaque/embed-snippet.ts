import type { PlaqueView } from '../../views/honour/plaque.ts';

/**
 * HTML that shows a board's badge on another site and leads to the board's page. Its alternative text says nothing that
 * could become false.
 * @param siteUrl public address of the site with base, ending in a slash
 */
export function embedSnippet(
  view: Pick<PlaqueView, 'head' | 'number' | 'badge' | 'honour'>,
  siteUrl: string,
): string {
  const { head, number, badge, honour } = view;
  const at = (path: string) => escaped(siteUrl + path.slice(1));
  const alt = escaped(`“${honour.program.text}”牌匾${number}的当前状态`);
  return (
    `<a href="${at(head.path)}">` +
    `<img src="${at(badge.file)}" width="${badge.width}" height="${badge.height}" alt="${alt}"></a>`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
