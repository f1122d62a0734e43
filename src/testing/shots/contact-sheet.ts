import { escapeHtml } from '../../markdown/escape-html.ts';

/** A picture on the contact sheet. */
export interface SheetPicture {
  /** File beside the sheet. */
  file: string;
  /** The picture of the same name in an earlier run, as an address, where there is one. */
  earlier?: string | undefined;
  /** Does it show anything else than the earlier one? */
  hasChanged: boolean;
  /** What the browser complained about. */
  problems: string[];
}

/** A kind of page on the contact sheet: one picture for each variant, undefined where none was taken. */
export interface SheetRow {
  name: string;
  path: string;
  pictures: (SheetPicture | undefined)[];
}

const style = `
  body { margin: 1rem; font: 14px/1.5 system-ui, sans-serif; background: #eee; color: #111; }
  table { border-collapse: collapse; } th, td { padding: .4rem; vertical-align: top; text-align: left; }
  thead th { position: sticky; top: 0; background: #eee; z-index: 1; }
  img { display: block; width: 220px; height: 300px; object-fit: cover; object-position: top; background: #fff; border: 1px solid #999; }
  .changed img { border: 3px solid #b00; } .bad { color: #b00; max-width: 220px; overflow-wrap: anywhere; }
`;

/** All pictures of a run side by side, as a page that lies beside them. */
export function contactSheet(titles: readonly string[], rows: readonly SheetRow[]): string {
  const heads = ['页面', ...titles].map((title) => `<th>${escapeHtml(title)}</th>`).join('');
  const body = rows.map(
    ({ name, path, pictures }) =>
      `<tr><th>${escapeHtml(name)}<br><small>${escapeHtml(path)}</small></th>${pictures.map(cell).join('')}</tr>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面样张</title><style>${style}</style></head>
<body><h1>页面样张</h1><table><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table></body></html>\n`;
}

function cell(picture: SheetPicture | undefined): string {
  if (picture === undefined) return '<td>没有</td>';
  const { file, earlier, hasChanged, problems } = picture;
  const images = [earlier, file].filter((one) => one !== undefined).map(image);
  const notes = problems.map((problem) => `<p class="bad">${escapeHtml(problem)}</p>`);
  return `<td${hasChanged ? ' class="changed"' : ''}>${images.join('')}${notes.join('')}</td>`;
}

function image(address: string): string {
  const href = escapeHtml(address);
  return `<a href="${href}"><img src="${href}" alt="${href}" loading="lazy"></a>`;
}
