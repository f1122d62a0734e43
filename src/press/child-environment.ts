const PASSED_ON =
  /^(?:path|home|tmpdir|temp|tmp|systemroot|windir|comspec|pathext|userprofile|localappdata|appdata|node_compile_cache)$/i;

/**
 * The environment of the processes that compile and print: what a process needs to live, and nothing that could
 * reach a page. A variable such as BASE_URL or PUBLIC_X would be read by templates, and TZ or LANG would change dates.
 */
export function childEnvironment(): NodeJS.ProcessEnv {
  const passed = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  return {
    ...Object.fromEntries(passed),
    NODE_ENV: 'production',
    TZ: 'Asia/Shanghai',
    LANG: 'C.UTF-8',
    // Astro reports home unless it is told not to.
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}
