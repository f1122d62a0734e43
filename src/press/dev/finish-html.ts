/**
 * A printed page as the dev server sends it: with the panel, and with a security policy that lets Vite replace
 * stylesheets (inline styles) and wait for a restarted server (a worker made from a blob). Scripts stay as strict
 * as on the published site, so that a forbidden one is seen at once.
 */
export function finishHtml(html: string, panelHtml: string): string {
  const policy = html.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/i,
    (_, start: string, content: string) => `${start}${relaxed(content)}"`,
  );
  const end = policy.lastIndexOf('</body>');
  return end === -1 ? policy + panelHtml : policy.slice(0, end) + panelHtml + policy.slice(end);
}

function relaxed(policy: string): string {
  return withSource(withSource(policy, 'style-src', "'unsafe-inline'"), 'worker-src', 'blob:');
}

function withSource(policy: string, directive: string, source: string): string {
  return policy.replace(new RegExp(`(^|;\\s*)(${directive})\\b([^;]*)`), `$1$2$3 ${source}`);
}
