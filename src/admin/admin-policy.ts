/**
 * What the pages below `/admin/` may load and do. Decap compiles its configuration's schema into functions
 * (`'unsafe-eval'`) and styles by script (`'unsafe-inline'` for styles), and shows previews in a frame of its own;
 * the desk page needs neither. Nobody else's files in any case.
 * @param connect origins of the Git host or of the local folder's server
 */
export function editorPolicy(connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self' blob:", ...connect].join(' '),
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Of the desk page: our own files, nothing inline, nobody to talk to. */
export function deskPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
