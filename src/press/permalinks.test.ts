import { describe, expect, it } from 'vitest';
import { formatPermalinks, parsePermalinks, type PermalinkLedger } from './permalink-ledger.ts';
import { checkPermalinks, refuseBrokenPermalinks, withAdded } from './permalinks.ts';

const LEDGER = `path,kind,target,since
/,page,,2022-03-01
/notices/a/,page,,2022-03-05
/notices/old/,redirect,/notices/a/,2022-03-02
/notices/withdrawn/,gone,"内容有误,已更正",2022-03-03
`;
const ledger = parsePermalinks(LEDGER);

function check(known: PermalinkLedger, paths: string[], day: string) {
  return checkPermalinks(known, { day, paths: () => paths, isPassing: (path) => path.includes('/page/') });
}

describe('the file of the ledger', () => {
  it('is written as it was read', () => {
    expect(formatPermalinks(ledger)).toBe(LEDGER);
  });

  it('may come from a spreadsheet', () => {
    expect(parsePermalinks(`\uFEFF${LEDGER.replaceAll('\n', '\r\n')}`)).toEqual(ledger);
  });

  it('names every line that cannot be read', () => {
    const csv =
      'path,kind,target,since\n/a/,page,,2022-03-05\n/b/,seite,,2022-03-05\n/a/,page,,2022-03-05\nx,page,,2022-03-05';
    expect(() => parsePermalinks(csv)).toThrow(/第 3 行：读不懂[^]*第 4 行：\/a\/ 重复[^]*第 5 行：读不懂/);
  });

  it('says which columns it wants', () => {
    expect(() => parsePermalinks('网址,种类\n')).toThrow('第 1 行：表头须为 path,kind,target,since');
  });
});

describe('the ledger against a plan', () => {
  it('finds nothing wrong when every published page is there', () => {
    expect(check(ledger, ['/', '/notices/a/'], '2022-04-01')).toMatchObject({
      vanished: [],
      dangling: [],
      added: [],
    });
  });

  it('refuses a plan that lost a published page, and says how to mend it', () => {
    const checked = check(ledger, ['/'], '2022-04-01');
    expect(() => refuseBrokenPermalinks(checked)).toThrow(
      /有 2 个已发布的网址将打不开，本次不构建：\n\/notices\/a\/（2022-03-05 起发布）：本次没有这一页\n\/notices\/old\/：改去的 \/notices\/a\/ 不是本站的页面\n请恢复/,
    );
  });

  it('does not ask of an earlier day what was published later', () => {
    expect(check(ledger, ['/'], '2022-03-01')).toMatchObject({
      vanished: [],
      dangling: [],
      retired: [],
    });
  });

  it('prints no redirect where there is a page again', () => {
    const { retired } = check(ledger, ['/', '/notices/a/', '/notices/old/'], '2022-04-01');
    expect(retired.map(({ path }) => path)).toEqual(['/notices/withdrawn/']);
  });

  it('adds new pages with their first day, but no parts of lists and no 404', () => {
    const { added } = check(
      ledger,
      ['/', '/notices/a/', '/notices/b/', '/notices/page/2/', '/404.html'],
      '2022-04-01',
    );
    expect(added).toEqual(['/notices/b/']);
    expect(formatPermalinks(withAdded(ledger, added, '2022-04-01'))).toBe(
      LEDGER.replace('/notices/old/', '/notices/b/,page,,2022-04-01\n/notices/old/'),
    );
  });

  it('does not miss an address that was never a promise, though an older ledger holds it', () => {
    const held = withAdded(ledger, ['/notices/page/2/'], '2022-03-05');
    expect(check(held, ['/', '/notices/a/'], '2022-04-01').vanished).toEqual([]);
  });

  it('shows no more than fifty addresses of many', () => {
    const paths = Array.from({ length: 60 }, (_, at) => `/p/${at}/`);
    const checked = check(withAdded(new Map(), paths, '2022-03-01'), [], '2022-03-01');
    expect(() => refuseBrokenPermalinks(checked)).toThrow('……另有 10 个');
  });
});
