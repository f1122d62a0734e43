import { expect, test } from 'vitest';
import { readWorkBounds } from './work-bounds.ts';
import { acceptedBounds, grownWork, situations, type Work, type WorkBySituation } from './work.ts';

const bounds = readWorkBounds();
const asBounded = Object.fromEntries(
  situations.map((situation) => [situation, bounds.situations[situation].work]),
) as WorkBySituation;
const with_ = (situation: keyof WorkBySituation, more: Partial<Work>): WorkBySituation => ({
  ...asBounded,
  [situation]: { ...asBounded[situation], ...more },
});

test('the work that the bounds were written from is within them', () => {
  expect(grownWork(asBounded, bounds)).toEqual([]);
});

test('one page more for a changed notice is a regression', () => {
  const most = asBounded.changed_notice.pages_rendered;
  expect(grownWork(with_('changed_notice', { pages_rendered: most + 1 }), bounds)).toEqual([
    { situation: 'changed_notice', quantity: 'pages_rendered', counted: most + 1, most },
  ]);
});

test('a build of unchanged content that does all the work of the first one fails in every way', () => {
  const { records_indexed, pages_rendered, files_written, bytes_written } = asBounded.cold;
  const again = { records_indexed, pages_rendered, files_written, bytes_written };
  const grown = grownWork(with_('unchanged', again), bounds);
  expect(grown.map(({ quantity }) => quantity)).toEqual([
    'pages_rendered',
    'records_indexed',
    'files_written',
    'bytes_written',
  ]);
});

test('a few pages more of the whole site pass, one for each ten do not', () => {
  const pages = asBounded.cold.pages_rendered;
  expect(grownWork(with_('cold', { pages_rendered: pages + 3 }), bounds)).toEqual([]);
  expect(grownWork(with_('cold', { pages_rendered: Math.ceil(pages * 1.1) }), bounds).length).toBe(1);
});

test('less work is no finding', () => {
  const none: Work = {
    pages_rendered: 0,
    views_derived: 0,
    files_read: 0,
    records_indexed: 0,
    files_written: 0,
    bytes_written: 0,
  };
  expect(grownWork(with_('cold', none), bounds)).toEqual([]);
});

test('accepting takes the counts of today and leaves the tolerances alone', () => {
  const counted = with_('changed_row', { files_read: 99_999 });
  const accepted = acceptedBounds(counted, bounds);
  expect(grownWork(counted, accepted)).toEqual([]);
  expect(accepted.situations.cold.tolerance).toEqual(bounds.situations.cold.tolerance);
});
