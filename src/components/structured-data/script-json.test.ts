import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { scriptJson } from './script-json.ts';

test.each(['</script><script>alert(1)</script>', '<!--<script>', 'a\u2028b\u2029c', '“引号”&amp;'])(
  'the text %j neither ends the block nor changes',
  (text) => {
    const html = `<script type="application/ld+json">${scriptJson({ text })}</script><p>之后</p>`;
    const scripts = JSON.stringify(parse(html), (key, value: unknown) =>
      key === 'parentNode' ? undefined : value,
    );
    expect(scripts.match(/"tagName":"script"/g)).toHaveLength(1);
    expect(scripts).toContain('之后');
    expect(JSON.parse(scriptJson({ text }))).toEqual({ text });
    expect(scriptJson({ text })).not.toMatch(/[<\u2028\u2029]/);
  },
);
