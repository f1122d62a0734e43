import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const command = join(import.meta.dirname, 'config', 'command.ts');

/** What commands without `--as-of` take for today, in a process whose clock shows these times, one after the other. */
function todayAt(zone: string, times: readonly string[]): string {
  const script = `
    const { dayOption } = await import(${JSON.stringify(command)});
    const Real = Date;
    for (const time of ${JSON.stringify(times)}) {
      const now = Real.parse(time);
      globalThis.Date = class extends Real {
        constructor(...given) { super(...(given.length === 0 ? [now] : given)); }
        static now() { return now; }
      };
      console.log(dayOption(undefined));
    }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  return stdout || stderr;
}

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai'])(
  'today is the day in China, whatever the time zone of the machine: %s',
  (zone) => {
    const times = [
      '2022-05-20T15:59:59Z',
      '2022-05-20T16:00:00Z',
      '2022-05-20T16:01:00Z',
      '2024-02-28T16:01:00Z',
    ];
    expect(todayAt(zone, times)).toBe('2022-05-20\n2022-05-21\n2022-05-21\n2024-02-29\n');
  },
);
