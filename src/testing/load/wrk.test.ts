import { expect, test } from 'vitest';
import { readWrk } from './wrk.ts';

test('every error that wrk names is counted', () => {
  const said =
    '  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\nRequests/sec:   1234.50\n';
  expect(readWrk(said)).toEqual({ perSecond: 1234.5, errors: 15 });
  expect(readWrk('Requests/sec:   10.00\n')).toEqual({ perSecond: 10, errors: 0 });
  expect(() => readWrk('')).toThrow('nothing of requests');
});
