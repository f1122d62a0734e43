import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { browserEnvironment } from './browser-environment.ts';
import { unpackOnce } from './unpack-once.ts';

/** A browser to start, and the environment it needs; the environment of this process stays as it is. */
export interface CarriedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * The Chromium carried by the npm package `@sparticuz/chromium` (Linux on x64 only), with the libraries
 * that a bare machine lacks, unpacked once (210 MB, 2 s) into a folder of the user below `cacheRoot`.
 *
 * It draws text with the fonts of the machine, and brings only Open Sans; a machine without a Chinese font would
 * draw Chinese characters as blanks of another width, so the font of the boards (Noto Serif SC) is there as well.
 */
export async function carriedChromium(cacheRoot: string = tmpdir()): Promise<CarriedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`随包浏览器只能在 Linux x64 上运行，本机是 ${process.platform} ${process.arch}。`);
  }
  const { resolve: find } = createRequire(import.meta.url);
  const home = resolve(find('@sparticuz/chromium'), '..', '..');
  const chinese = dirname(find('@expo-google-fonts/noto-serif-sc/package.json'));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cacheRoot, `hongbang-chromium-${version}-serif-${process.getuid?.()}`);
  await unpackOnce(folder, async (fresh) => {
    await runUnpacker(home, fresh);
    await writeFile(join(fresh, 'fonts.conf'), fontsConf(folder, chinese));
  });
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    env: browserEnvironment({
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    }),
  };
}

/**
 * The package unpacks into the temporary folder of its process, and its libraries only where it believes
 * to be on Amazon Linux; a process of its own gets both wishes without changing ours.
 */
async function runUnpacker(home: string, folder: string): Promise<void> {
  const entry = JSON.stringify(pathToFileURL(join(home, 'build', 'index.js')).href);
  const script = `const carried = await import(${entry}); await carried.default.executablePath();`;
  const env = browserEnvironment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
  } catch (cause) {
    throw new Error(`无法把随包浏览器解到 ${folder}，请确认有 300 MB 空闲空间。`, { cause });
  }
}

/** The machine's own fonts, if it has any, those of the package, and the Chinese one in two weights. */
function fontsConf(folder: string, chinese: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <dir>${chinese}/400Regular</dir>
  <dir>${chinese}/700Bold</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
