/**
 * What a page of this site may load and do: its own files, nothing inline, nobody else's. Pagefind compiles
 * WebAssembly. Equal on every page, and the same string that the server sends as a header.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
