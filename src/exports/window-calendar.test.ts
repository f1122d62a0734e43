import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { aNotice } from '../testing/builders/records.ts';
import { aSite } from '../testing/builders/site.ts';
import { windowCalendars } from './window-calendar.ts';

const notice = aNotice({
  id: 'publicity',
  title: '关于2022年度“星级社区”拟认定名单的公示，附反馈渠道；请在公示期内反映具体事实',
  kind: 'publicity',
  published: '2022-04-28T09:00+08:00',
  window: {
    from: '2022-04-28',
    to: '2022-05-07',
    workingDays: 5,
    channels: ['电话：0000-0000000，工作日', '来信：清河区政务服务中心'],
    handledBy: '清河区民政局',
  },
});
const siteUrl = 'https://www.example.org/ztzl/hongbang/';
const calendars = (notices = [notice]) => windowCalendars(aSite({ notices }, '2022-05-20').edition, siteUrl);

test('another program reads the last day of the window as an all-day event', () => {
  const [file] = calendars();
  expect(file?.path).toBe('/notices/publicity/window.ics');
  const calendar = new ICAL.Component(ICAL.parse(file?.body ?? '') as unknown as string);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.startDate.toString()).toBe('2022-05-07');
  expect(event.startDate.isDate).toBe(true);
  expect(event.endDate.toString()).toBe('2022-05-08');
  expect(event.summary).toBe(`公示截止：${notice.title}`);
  expect(event.description).toContain('电话：0000-0000000，工作日\n来信');
  expect(event.uid).toBe('publicity.window.qinghe@hongbang');
  expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2022-04-28T01:00:00Z');
  expect(event.component.getFirstPropertyValue('url')).toBe(`${siteUrl}notices/publicity/`);
});

test('lines end in CRLF and have at most 75 bytes', () => {
  const lines = (calendars()[0]?.body ?? '').split('\r\n');
  expect(lines.join('')).not.toContain('\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('the same notice gives the same bytes', () => {
  expect(calendars()).toEqual(calendars());
});

test('a publicity that was withdrawn has none', () => {
  const withdrawal = aNotice({
    id: 'back',
    withdraws: 'publicity',
    reason: '误发',
    published: '2022-04-29T09:00+08:00',
  });
  expect(calendars([notice, withdrawal])).toEqual([]);
});

test('the newest windows stand in one calendar to subscribe to, which does not change with the day', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...notice, id: `n${index}` }));
  const feed = (day: string) =>
    windowCalendars(aSite({ notices: many }, day).edition, siteUrl).find(
      ({ path }) => path === '/feeds/windows.ics',
    );
  const calendar = new ICAL.Component(ICAL.parse(feed('2022-05-20')?.body ?? '') as unknown as string);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(50);
  expect(feed('2022-05-21')?.body).toBe(feed('2022-05-20')?.body);
});

test('a site without windows has no calendar', () => {
  expect(calendars([aNotice()])).toEqual([]);
});
