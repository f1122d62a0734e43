import { expect, test } from 'vitest';
import { plaqueExample } from '../../testing/views/plaque.ts';
import { embedSnippet } from './embed-snippet.ts';

test('the snippet shows the badge and leads to the page of the board', () => {
  expect(embedSnippet(plaqueExample, 'https://www.example.org/ztzl/hongbang/')).toBe(
    '<a href="https://www.example.org/ztzl/hongbang/p/QH-2204-0018/">' +
      '<img src="https://www.example.org/ztzl/hongbang/p/QH-2204-0018/badge.svg" width="260" height="64" ' +
      'alt="“无疫小区”牌匾QH-2204-0018的当前状态"></a>',
  );
});

test('a name cannot leave its attribute', () => {
  const program = { text: '"><script>', path: '/programs/x/' };
  const view = { ...plaqueExample, honour: { ...plaqueExample.honour, program } };
  expect(embedSnippet(view, 'https://www.example.org/')).toContain('alt="“&quot;&gt;&lt;script&gt;”');
});
