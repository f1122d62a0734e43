import { describe, expect, it } from 'vitest';
import { addressOf, requestOf, type ListRequest } from './list-request.ts';
import type { ListRow } from './list-row.ts';
import { selectRows } from './select-rows.ts';

const row = (name: string, rest: Partial<ListRow> = {}): ListRow => ({
  name,
  street: '锦绣街道',
  division: '春江社区',
  level: '',
  since: '2022-04-18',
  validTo: '2022-05-29',
  change: '',
  registered: '',
  ...rest,
});
const rows = [
  row('竹园', { change: '新增', since: '2022-05-16', level: '三星' }),
  row('安苑A区', { street: '滨河街道', validTo: '', level: '五星' }),
  row('锦园', { change: '续认', since: '2022-05-02', level: '四星', validTo: '2022-05-20' }),
];
const levels = ['三星', '四星', '五星'];
const names = (search: string) =>
  selectRows(rows, requestOf(new URLSearchParams(search)), levels).map(({ name }) => name);

describe('the filter of a list', () => {
  it.each([
    ['', ['竹园', '安苑A区', '锦园']],
    ['q=园', ['竹园', '锦园']],
    ['q=a区', ['安苑A区']],
    ['q=Ａ区', ['安苑A区']],
    ['q=锦绣 园', ['竹园', '锦园']],
    ['q=社区锦', []],
    ['street=滨河街道', ['安苑A区']],
    ['change=续认', ['锦园']],
    ['level=三星&q=竹', ['竹园']],
    ['street=无此街道', []],
    ['q=…', ['竹园', '安苑A区', '锦园']],
  ])('finds for “%s” %j', (search, expected) => {
    expect(names(search)).toEqual(expected);
  });

  it.each([
    ['name', ['安苑A区', '锦园', '竹园']],
    ['-name', ['竹园', '锦园', '安苑A区']],
    ['since', ['安苑A区', '锦园', '竹园']],
    ['validTo', ['锦园', '竹园', '安苑A区']],
    ['-level', ['安苑A区', '锦园', '竹园']],
    ['nonsense', ['竹园', '安苑A区', '锦园']],
  ])('sorts by %s', (sort, expected) => {
    expect(names(`sort=${sort}`)).toEqual(expected);
  });

  it('keeps the order of rows that are equal, upwards and downwards', () => {
    const same = ['一', '二', '三'].map((name) => row(name));
    for (const sort of ['since', '-since']) {
      const request = requestOf(new URLSearchParams({ sort }));
      expect(selectRows(same, request, []).map(({ name }) => name)).toEqual(['一', '二', '三']);
    }
  });

  it('leaves the rows it is given as they are', () => {
    names('sort=name');
    expect(rows.map(({ name }) => name)).toEqual(['竹园', '安苑A区', '锦园']);
  });
});

describe('the address of a filter', () => {
  it('says all that is asked, always in the same order, and is read back', () => {
    const request: ListRequest = {
      q: '花园&#',
      street: '锦绣街道',
      level: '',
      change: '新增',
      sort: { key: 'since', down: true },
    };
    const address = addressOf(request);
    expect(decodeURIComponent(address)).toBe('?q=花园&#&street=锦绣街道&change=新增&sort=-since');
    expect(requestOf(new URLSearchParams(address))).toEqual(request);
  });

  it('is empty when nothing is asked', () => {
    expect(addressOf(requestOf(new URLSearchParams('?q=++&sort=')))).toBe('');
  });

  it('cuts a text that was pasted by accident', () => {
    expect(requestOf(new URLSearchParams({ q: '江'.repeat(5000) })).q).toHaveLength(60);
  });
});
