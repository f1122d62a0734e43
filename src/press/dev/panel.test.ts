import { describe, expect, it } from 'vitest';
import type { Problem } from '../../domain/problem.ts';
import { panelHtml, problemPageHtml } from './panel.ts';

const badId: Problem = {
  code: 'HB211',
  file: 'plaques/<x>.csv',
  line: 3,
  column: 7,
  field: ['number'],
  args: { value: '<b>qh</b>' },
  suggestion: 'QH',
};

describe('the panel', () => {
  it('says where, what, why, how to mend and what the mended value is', () => {
    const html = panelHtml([badId], 'zh');
    expect(html).toContain('<code>plaques/&lt;x&gt;.csv:3:7</code>');
    expect(html).toContain('牌匾编号“&lt;b&gt;qh&lt;/b&gt;”不合规则');
    expect(html).toContain('编号印在牌匾和二维码里，续认时不变。');
    expect(html).toContain('只用大写字母、数字和连字符，例如 QH-2205-0187。');
    expect(html).toContain('改为：<code>QH</code>');
    expect(html).toContain('<code>number</code>');
  });

  it('names the whole content where a problem has no file', () => {
    expect(panelHtml([{ ...badId, file: '', line: undefined, column: undefined }], 'zh')).toContain(
      '<code>（全部内容）</code>',
    );
  });

  it('speaks English where that was asked for', () => {
    expect(panelHtml([badId], 'en')).toContain('content/ has 1 problem;');
  });

  it('counts what it does not show', () => {
    const html = panelHtml(Array<Problem>(53).fill(badId), 'zh');
    expect(html.match(/<li>/g)).toHaveLength(51);
    expect(html).toContain('还有 3 个问题，见终端。');
  });
});

describe('the page that stands for a site that was never good', () => {
  it('lists the problems and reloads by itself', () => {
    const html = problemPageHtml([badId], 'zh');
    expect(html).toContain('<code>plaques/&lt;x&gt;.csv:3:7</code>');
    expect(html).toContain('<script type="module" src="/@vite/client"></script>');
  });
});
