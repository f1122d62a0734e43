import type { MiddlewareHandler } from 'astro';
import { finishHtml } from './finish-html.ts';

/** Astro middleware of the dev server alone: see finishHtml. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { panelHtml = '' } = locals as { panelHtml?: string };
  const { status, headers } = response;
  // The whole body first: a component that throws while it is read must reach Astro's error page.
  return new Response(finishHtml(await response.text(), panelHtml), { status, headers });
};
