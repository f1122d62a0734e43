// A build in a process of its own, to be killed: `node killable-build.ts <root> <app> <version>`.
import { press } from '../../press/press.ts';
import { versionedPlan } from './versioned-plan.ts';

const [root = '', app = '', version = '0'] = process.argv.slice(2);
await press(versionedPlan(Number(version)), {
  root,
  app,
  base: '/',
  site: 'https://example.org',
  workers: 2,
});
