import { createApp } from 'astro/app/entrypoint';

/** The compiled templates. Compiled by Astro as the entry of the bundle; never imported from source. */
// Without streaming a component that throws is known before the answer is given, and not while it is read.
export const app = createApp({ streaming: false });

// It would also write them to the console, without the page's name.
app.logger.options.level = 'silent';

// Astro would print an error page and keep the reason to itself.
app.renderError = (request, { error, status }) => {
  throw error ?? new Error(`没有回答 ${new URL(request.url).pathname} 的页面模板（状态 ${status}）`);
};
