import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path that a built site was built for (`/` or `/ztzl/hongbang/`), as its home page says in its canonical link.
 * @throws Error if there is no built site, or its home page does not say.
 */
export function builtBase(dist: string): string {
  let html: string;
  try {
    html = readFileSync(join(dist, 'index.html'), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new Error(`${dist} 里还没有构建好的网站，请先运行 npm run build。`, { cause });
  }
  const link = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (link === undefined || !URL.canParse(link)) {
    throw new Error(
      `${join(dist, 'index.html')} 没有写明网站地址；请用 --base 指定路径，如 --base /ztzl/hongbang/。`,
    );
  }
  return decodeURI(new URL(link).pathname);
}
