import { expect, test } from 'vitest';
import { fromSigns } from '../testing/fuzz/inputs.ts';
import { fuzz } from '../testing/fuzz/fuzz.ts';
import { livePartsOf } from '../testing/fuzz/inert.ts';
import { renderMarkdown } from './markdown.ts';

const signs =
  '# |## |> |- |1. |* |** |**|_|`|```|~~~|[|]|(|)|](|![|]: |<|>|<script>|</script>|<img src=x onerror=alert(1)>|javascript:|JAVASCRIPT:|java\tscript:|data:text/html,|vbscript:|//evil.example/|/\\evil.example|https://a.example/|mailto:a@b.c|&colon;|&#58;|&#x6A;|&Tab;|\\|"|\'|\n\n|    |:-:|---|\u0000|%0a|%09|onclick=|" onload="|<!--|-->|<![CDATA[|<https://a.example>|<javascript:alert(1)>'
    .split('|')
    .concat('|', '||');

test('Markdown comes out as HTML in which nothing runs, and no longer than it may', async () => {
  await fuzz('markdown', fromSigns(signs), (markdown) => {
    const html = renderMarkdown(markdown, { base: '/ztzl/hongbang/' });
    expect(livePartsOf(html)).toEqual([]);
    expect(html.length).toBeLessThan(2_000 + 300 * markdown.length);
    expect(renderMarkdown(markdown, { base: '/ztzl/hongbang/' })).toBe(html);
  });
});

test.each(['>', '- ', '[', '![', '**', '`', '<', '(', '&', '\\', '|a', '[a](', '*a_', '```\n'])(
  'ten thousand times %j is printed',
  (sign) => {
    const html = renderMarkdown(sign.repeat(10_000), { base: '/' });
    expect(livePartsOf(html)).toEqual([]);
  },
);
