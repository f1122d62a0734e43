import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { mdxFileText } from '../../markdown/mdx-file.ts';

interface MdxModule {
  default: AstroComponentFactory;
}

// The press writes every .mdx body that the gate has let through into the folder `@mdx` before it compiles.
const texts = import.meta.glob<string>('@mdx/*.mdx', { query: '?raw', import: 'default', eager: true });
const modules = import.meta.glob<MdxModule>('@mdx/*.mdx');

/**
 * The component compiled from exactly this text, so that what is printed is what the gate has checked.
 * @throws Error if no such document was compiled.
 */
export async function compiledMdx(source: string): Promise<AstroComponentFactory> {
  const text = mdxFileText(source);
  const path = Object.keys(texts).find((key) => texts[key] === text);
  const load = path === undefined ? undefined : modules[path];
  if (!load) throw new Error('没有与此正文一致的已编译 MDX 文档；文件可能刚被改动，请重新构建。');
  return (await load()).default;
}
