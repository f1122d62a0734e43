import { startVitest } from 'vitest/node';

/** `npm test [-- filter …]`: every test, once. With HONGBANG_TEST_REPORT=FILE the results are also written there. */
const report = process.env['HONGBANG_TEST_REPORT'];
const vitest = await startVitest('test', process.argv.slice(2), {
  watch: false,
  ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
});
await vitest.close();
