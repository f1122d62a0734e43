import { expect, test } from 'vitest';
import { aCommunity, aNotice } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const day = '2022-05-20';

function queries(parts: Parameters<typeof aSite>[0]): string[] {
  return theView(aSite(parts, day), 'search', '/search/').examples.map(({ query }) => query);
}

test('the examples of the search page are of this very site', () => {
  const communities = [aCommunity({ id: 'a', name: '重庆花园二期' })];
  const notices = [
    aNotice({ id: 'n', number: '清民〔2022〕24号', published: '2022-05-16T09:00+08:00' }),
    aNotice({ id: 'later', published: '2022-05-21T09:00+08:00' }),
  ];
  expect(queries({ communities, notices })).toEqual([
    '重庆花园',
    '春江街道 重庆',
    'chongqinghuayuan',
    'cqhy',
    '清民〔2022〕24号',
    '2022年5月',
  ]);
});

test('a name that is counted or foreign is no example of pinyin', () => {
  expect(queries({ communities: [aCommunity({ id: 'a', name: 'ABC公寓' })] })).toEqual(['ABC公寓']);
  expect(queries({ communities: [aCommunity({ id: 'a', name: '江南一村' })] })).toEqual([
    '江南一村',
    '春江街道 江南',
  ]);
});

test('a site without content has no examples', () => {
  expect(queries({ communities: [], notices: [] })).toEqual([]);
});
