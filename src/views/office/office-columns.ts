import { formatCount } from '../../i18n/format.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import { paths } from '../paths.ts';
import { calendarsOf } from './village-affairs.ts';

/** A column of what the office keeps, and in a few words what is in it. */
export interface OfficeColumn {
  column: Link;
  words: string;
}

/** The columns that have something to show, as the front page leads to them. */
export function officeColumns(edition: Edition): OfficeColumn[] {
  const { registers, inspections, postings, members, registry } = edition;
  const columns: OfficeColumn[] = [];
  const add = (text: string, path: string, words: string) => columns.push({ column: { text, path }, words });
  const { length: joined } = members.all();
  if (joined > 0) add('社区在线', paths.network, `${formatCount(joined)}个街镇、社区（村）自己发布`);
  const titles = registers.all().map(({ title }) => title);
  if (titles.length > 0) add('名录', paths.registers, titles.join('、'));
  const { length: visits } = inspections.all();
  if (visits > 0) add('督查考评', paths.inspections(), `${formatCount(visits)}次，问题改了没有`);
  const { size: series } = registry.indicators;
  if (series > 0) add('工作指标', paths.indicators, `${formatCount(series)}项，与上年同期比较`);
  if (calendarsOf(edition).length > 0) add('村务公开', paths.villageAffairs, '按季度，哪个村公开了什么');
  if (postings.onWeb().length > 0) add('张榜', paths.postings, '公告栏上正在张贴的');
  return columns;
}
