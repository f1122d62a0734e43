import { renderMarkdown } from '../../markdown/markdown.ts';
import type { Component, DecapPage, Node, PreviewProps } from './decap.ts';

/** Shows a document beside its form as the site will: its title, what stands above the text, and the text. */
export function registerPreviews(
  { CMS, createClass, h }: DecapPage,
  collections: readonly string[],
  base: string,
): void {
  const preview = createClass<PreviewProps>({
    render(this: Component<PreviewProps>): Node {
      const data = (this.props.entry.get('data') as { toJS: () => Record<string, unknown> }).toJS();
      const text = (name: string) => (typeof data[name] === 'string' ? (data[name] as string) : '');
      const title = text('title') || text('name') || text('siteName') || '（还没有标题）';
      const facts = [
        text('number'),
        text('office') || text('author') || text('by'),
        dayIn(text('published')),
      ];
      const body = renderMarkdown(text('body'), { base });
      return h(
        'main',
        { className: 'wrap' },
        h('h1', null, title),
        h('p', { className: 'gloss' }, facts.filter((one) => one !== '').join('　')),
        h('p', { className: 'lead' }, text('summary')),
        text('addressee') === '' ? null : h('p', null, `${text('addressee')}：`),
        h('div', { className: 'prose', dangerouslySetInnerHTML: { __html: body } }),
      );
    },
  });
  for (const name of collections) CMS.registerPreviewTemplate(name, preview);
}

function dayIn(time: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(time) ?? [];
  return day === undefined ? '' : `${year}年${Number(month)}月${Number(day)}日`;
}
