import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { browserEnvironment } from './browser-environment.ts';
import { carriedChromium } from './carried-chromium.ts';
import { installedChromiums } from './find-chromium.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Nothing that we draw or test needs another machine: names and addresses beyond this one do not resolve. */
const RESOLVER = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * Starts a headless Chromium without any manual step and without the network: the one named by the
 * environment variable HONGBANG_CHROMIUM, else one installed on the machine, else the one carried by an
 * npm package. The caller closes it.
 *
 * @param options.prefer `carried` passes over the machine's own browsers (not over HONGBANG_CHROMIUM)
 * @param options.host one more host that may be asked, of a site on the web that is looked at
 * @param options.debuggingPort lets another program drive the browser too, at this port of 127.0.0.1
 * @throws Error if none starts; its `cause` holds the reason of each
 */
export async function launchChromium(
  options: { prefer?: 'installed' | 'carried'; host?: string | undefined; debuggingPort?: number } = {},
): Promise<Browser> {
  const { prefer, host, debuggingPort } = options;
  const args = [
    ...FLAGS,
    host === undefined ? RESOLVER : `${RESOLVER}, EXCLUDE ${host}`,
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
  ];
  const named = process.env['HONGBANG_CHROMIUM'];
  if (named) return launch({ executablePath: named }, args);

  const failures: unknown[] = [];
  // An installed one may still not start: Ubuntu's `chromium-browser` only asks to install a snap.
  const installed = prefer === 'carried' ? [] : installedChromiums(process);
  for (const executablePath of installed) {
    try {
      return await launch({ executablePath }, args);
    } catch (failure) {
      failures.push(failure);
    }
  }
  try {
    return await launch(await carriedChromium(), args);
  } catch (failure) {
    failures.push(failure);
  }
  throw new Error(
    '没有可用的浏览器：请安装 Chromium 或 Chrome，或用环境变量 HONGBANG_CHROMIUM 写明它的路径。',
    {
      cause: new AggregateError(failures),
    },
  );
}

async function launch(
  browser: Pick<LaunchOptions, 'executablePath' | 'env'>,
  args: string[],
): Promise<Browser> {
  try {
    const env = browser.env ?? browserEnvironment();
    return await chromium.launch({ ...browser, env, args, chromiumSandbox: false });
  } catch (cause) {
    throw new Error(`浏览器 ${browser.executablePath} 无法启动。`, { cause });
  }
}
