// A publication in a process of its own that ends itself without a warning at its n-th step:
// `node killable-publish.ts <root> <target> <n> [rollback]`; 0: never. Prints how many steps there were.
import { rollBack } from '../../publish/releases/roll-back.ts';
import { publishSite, withStore } from '../../publish/publish-site.ts';
import { parseTarget } from '../../publish/target.ts';
import { publishOptions } from './publish-options.ts';

const [root = '', target = '', kill = '0', verb] = process.argv.slice(2);
const GRACE_MS = 86_400_000;
const steps: string[] = [];
const place = {
  root,
  target: parseTarget(target),
  env: process.env,
  onStep: (step: string) => {
    steps.push(step);
    if (steps.length === Number(kill)) process.kill(process.pid, 'SIGKILL');
  },
};
const now = new Date();
if (verb === 'rollback') {
  await withStore(place, (store, folder) =>
    rollBack(store, { wanted: undefined, now, graceMs: GRACE_MS, folder, purge: false }),
  ).catch((error: unknown) => {
    // The same version again is no new release: there may be none to go back to.
    if ((error as { code?: unknown }).code !== 'HB-PUBLISH-RELEASE') throw error;
  });
} else {
  await publishSite(publishOptions(place, { ...place, now, graceMs: GRACE_MS }));
}
console.log(steps.length);
