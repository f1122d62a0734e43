import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged } from '../testing/judged-content.ts';

/** Line of the first peer. */
const first = smallDistrictFile('issuer.md').split('\n').indexOf('sample: true') + 2;

/** The verdict on the small district (id `qinghe`, at https://www.example.gov.cn/) with these peers in place of its last field. */
function withPeers(...peers: readonly { id?: string; name?: string; url?: string }[]) {
  const lines = peers.map(
    ({ id = 'donghu', name = '东湖区红榜', url = 'https://donghu.example/' }) =>
      `  - { id: ${id}, name: ${name}, url: '${url}' }`,
  );
  const head = smallDistrictFile('issuer.md', 'sample: true', ['peers:', ...lines].join('\n'));
  return judged({ 'issuer.md': head });
}

describe('other sites that the search looks in', () => {
  test.each([
    'https://donghu.example/',
    'https://www.example.gov.cn/ztzl/hongbang/',
    'http://127.0.0.1:8080/b/',
  ])('%s is taken', async (url) => {
    const { problems, registry } = await withPeers({ url });
    expect(problems).toEqual([]);
    expect(registry?.issuer.peers).toEqual([{ id: 'donghu', name: '东湖区红榜', url }]);
  });

  test('none are named unless the issuer names them', async () => {
    expect((await judged()).registry?.issuer.peers).toEqual([]);
  });

  test.each([
    ['https://donghu.example/ztzl', 'https://donghu.example/ztzl/'],
    ['donghu.example', 'https://donghu.example/'],
    ['HTTPS://Donghu.example/', 'https://donghu.example/'],
    ['http://donghu.example/', undefined],
    ['https://donghu.example/?a=1', undefined],
    ['https://donghu.example/#a', undefined],
    ['https://office:secret@donghu.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://donghu.example; script-src *', undefined],
    ['https://*.example/', undefined],
  ])('the address %s is refused', async (url, suggestion) => {
    const { problems } = await withPeers({ url });
    expect(problems).toMatchObject([{ code: 'HB231', file: 'issuer.md', line: first, suggestion }]);
  });

  test('the site itself is refused', async () => {
    const { problems } = await withPeers({ id: 'qinghe', url: 'https://www.example.gov.cn/' });
    expect(problems).toMatchObject([
      { code: 'HB232', line: first, column: 11 },
      { code: 'HB234', line: first },
    ]);
  });

  test('a site that comes twice is refused at its second place', async () => {
    const { problems } = await withPeers({}, {});
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      `${first + 1} HB233`,
      `${first + 1} HB234`,
    ]);
  });

  test('more than ten are refused', async () => {
    const peers = Array.from({ length: 11 }, (_, at) => ({ id: `d${at}`, url: `https://d${at}.example/` }));
    const { problems } = await withPeers(...peers);
    expect(problems).toMatchObject([{ code: 'HB235', line: first + 10, args: { value: 'd10' } }]);
  });

  test('a misspelt field of one is named', async () => {
    const head = smallDistrictFile(
      'issuer.md',
      'sample: true',
      "peers:\n  - { id: donghu, nmae: 东湖区红榜, url: 'https://donghu.example/' }",
    );
    const { problems } = await judged({ 'issuer.md': head });
    expect(problems.map(({ code }) => code).sort()).toEqual(['HB201', 'HB203']);
  });
});
