/**
 * What a page of this site may load and do: its own files, nothing inline, nobody else's. Pagefind compiles
 * WebAssembly. The search may read from the peers, but runs nothing of theirs. Equal on every page, and the same
 * string that the server sends as a header.
 */
export function contentSecurityPolicy(peers: readonly { url: string }[]): string {
  const origins = [...new Set(peers.map(({ url }) => new URL(url).origin))];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
