import { describe, expect, it } from 'vitest';
import { finishHtml } from './finish-html.ts';

const page = (policy: string) =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body><p>x</p></body></html>`;

describe('the security policy', () => {
  it('lets Vite replace styles and wait for a restart', () => {
    expect(finishHtml(page("default-src 'none'; style-src 'self'; worker-src 'self'"), '')).toBe(
      page("default-src 'none'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:"),
    );
  });

  it('stays as strict on scripts as it is on the published site', () => {
    const strict = page("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
    expect(finishHtml(strict, '')).toBe(strict);
  });
});

describe('the panel', () => {
  it('is the last thing in the body', () => {
    expect(finishHtml('<body><p>x</p></body></html>', '<aside>y</aside>')).toBe(
      '<body><p>x</p><aside>y</aside></body></html>',
    );
  });

  it('is put in as it stands, dollars and all', () => {
    expect(finishHtml('<body></body>', "$& $1 $'")).toBe("<body>$& $1 $'</body>");
  });
});
