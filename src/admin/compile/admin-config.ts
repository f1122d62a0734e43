import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

export interface AdminSettings {
  /** Folder of the project, which holds `src/admin` and `node_modules`. */
  app: string;
  /** Where the site lies, with a slash at both ends. */
  base: string;
  /** Origins that the editor talks to: the Git host, or the server of the local folder. */
  connect: readonly string[];
}

/** How Astro prints the pages below `/admin/`: apart from those of the site, which do not know them. */
export function adminConfig({ app, base, connect }: AdminSettings): AstroInlineConfig {
  return {
    root: app,
    srcDir: fileURLToPath(new URL('../', import.meta.url)),
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    base,
    output: 'static',
    trailingSlash: 'always',
    compressHTML: 'jsx',
    devToolbar: { enabled: false },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    build: { assets: 'admin/assets', inlineStylesheets: 'never' },
    vite: {
      envDir: false,
      build: { assetsInlineLimit: 0 },
      worker: { format: 'es' },
      define: { ADMIN_CONNECT: JSON.stringify(connect) },
    },
  };
}
