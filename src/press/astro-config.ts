import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { MDX_COMPONENTS } from '../markdown/mdx-components.ts';
import { MDX_HEAD_LINES } from '../markdown/mdx-file.ts';
import { mdxFinish } from '../markdown/mdx-finish.ts';
import { mdxGuard } from '../markdown/mdx-guard.ts';

export interface AstroSettings {
  /** Where the site lies, with a slash at both ends: `/` or `/ztzl/hongbang/`. */
  base: string;
  /** Origin of the public address: `https://www.example.org`. */
  site: string;
  /** Folder of the bodies of `.mdx` documents; templates reach it as `@mdx`. */
  mdxFolder: string;
}

/** How Astro reads our templates, the same for the press, `astro dev` and `astro check`. */
export function astroConfig({ base, site, mdxFolder }: AstroSettings): AstroUserConfig {
  return {
    base,
    site,
    output: 'server',
    adapter: pressAdapter(),
    trailingSlash: 'always',
    // A line break in a template is no space: Chinese has none between its words. The formatter counts on it.
    compressHTML: 'jsx',
    // The security policy allows no inline style or script. Astro's own `security.csp` is a header, lost in a file.
    build: { inlineStylesheets: 'never' },
    security: { checkOrigin: false },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    devToolbar: { enabled: false },
    integrations: [mdx()],
    markdown: {
      // Highlighted code would carry inline styles; Western quote marks are not ours to change.
      syntaxHighlight: false,
      processor: unified({
        remarkPlugins: [remarkCjkFriendly, mdxGuard(MDX_COMPONENTS, MDX_HEAD_LINES)],
        rehypePlugins: [mdxFinish(base)],
        smartypants: false,
      }),
    },
    vite: {
      // A machine's .env files are no input of the site.
      envDir: false,
      build: { assetsInlineLimit: 0 },
      resolve: { alias: { '@mdx': mdxFolder } },
      // The printed site may be 25,000 files, and the content has a watcher of its own.
      server: { watch: { ignored: ['**/.hongbang/slots/**', '**/.hongbang/renderer/**', '**/content/**'] } },
    },
  };
}

/** The least an Astro adapter can be: its entry hands the compiled app to whoever imports it. */
function pressAdapter(): AstroIntegration {
  return {
    name: 'hongbang-press',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'hongbang-press',
          serverEntrypoint: new URL('./renderer-entry.ts', import.meta.url),
          entrypointResolution: 'auto',
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
