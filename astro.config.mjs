import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/press/astro-config.ts';

// For `astro check` and editors. The build and the development server give base and site of the content folder.
export default defineConfig(
  astroConfig({
    base: '/',
    site: 'https://example.org',
    mdxFolder: fileURLToPath(new URL('./.hongbang/mdx', import.meta.url)),
  }),
);
