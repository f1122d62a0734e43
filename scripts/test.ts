import { startVitest } from 'vitest/node';

/** `npm test [-- filter …]`: every test, once. */
const vitest = await startVitest('test', process.argv.slice(2), { watch: false });
await vitest.close();
