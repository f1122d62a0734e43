import { describe, expect, test } from 'vitest';
import {
  bareCommunityExample,
  communityExample,
  neighbourhoodExample,
  suspendedExample,
} from '../testing/views/community.ts';
import { streetExample } from '../testing/views/directory.ts';
import { experienceExample } from '../testing/views/experience.ts';
import {
  honourListExample,
  honourListPrintExample,
  honourListSecondPage,
} from '../testing/views/honour-list.ts';
import { publicityExample } from '../testing/views/notice.ts';
import { aboutExample } from '../testing/views/others.ts';
import { plaqueExample } from '../testing/views/plaque.ts';
import { programExample } from '../testing/views/program.ts';
import { recordOf } from './records.ts';

describe('a community', () => {
  test('is known by its name, aliases, former names and the numbers of its plaques', () => {
    expect(recordOf(communityExample)?.names).toEqual([
      '春江花园二期',
      '芳草苑',
      '春江二期',
      '清河纺织厂北宿舍',
      'QH-2204-0018',
    ]);
  });

  test('says where it lies and what its honours are worth today', () => {
    expect(recordOf(suspendedExample)?.text).toBe(
      '锦绣街道春江社区。无疫小区：暂停。综合减灾示范社区国家级：在册。星级社区四星：在册。锦绣街道春江路88号。',
    );
  });

  test('can be narrowed down by kind, street, program and standing', () => {
    expect(recordOf(suspendedExample)?.facets).toEqual({
      kind: ['compound'],
      street: ['锦绣街道'],
      program: ['无疫小区', '综合减灾示范社区', '星级社区', '绿色社区'],
      level: ['国家级', '四星', '三星'],
      status: ['suspended', 'in-force', 'upgraded', 'expired'],
    });
  });

  test('comes before others while an honour is in force', () => {
    const [holder, other] = [recordOf(communityExample), recordOf(bareCommunityExample)];
    expect(holder !== undefined && other !== undefined && holder.rank > other.rank).toBe(true);
  });

  test('is searched in the text of its profile only where all texts are', () => {
    expect(recordOf(communityExample)?.text).not.toContain('北门全天有人值守');
    expect(recordOf(communityExample, 'full')?.text).toContain('北门全天有人值守');
    expect(recordOf(communityExample, 'none')).toBeUndefined();
  });

  test('stands on the shelf of its street', () => {
    expect(recordOf(communityExample)?.shelf).toBe('communities-jinxiu');
    expect(recordOf(neighbourhoodExample)?.shelf).toBe('communities-jinxiu');
  });
});

describe('a notice', () => {
  test('is known by its title and number, and searched to its last word', () => {
    const record = recordOf(publicityExample);
    expect(record?.names).toEqual(['关于2022年度星级社区拟认定名单的公示', '清民〔2022〕24号']);
    expect(record?.text).toMatch(/^2022年5月16日，清河区民政局（示例），清民〔2022〕24号。/);
    expect(record?.text).toMatch(/附件：2022年度星级社区拟认定名单$/);
  });

  test('is not searched if it is a posting, or a version for print', () => {
    expect(recordOf({ ...publicityExample, kind: 'posting' })).toBeUndefined();
    expect(recordOf({ ...publicityExample, print: true })).toBeUndefined();
  });
});

test('an experience is searched without the components of its text', () => {
  const text = recordOf(experienceExample)?.text ?? '';
  expect(text).toContain('每片一名楼栋长，“包到人”');
  expect(text).not.toContain('IndicatorTable');
});

test('of an honour list the first page alone is searched', () => {
  expect(recordOf(honourListExample)?.facets.kind).toEqual(['honour-list']);
  expect(recordOf(honourListSecondPage)).toBeUndefined();
  expect(recordOf(honourListPrintExample)).toBeUndefined();
});

test('a board is known by its number alone, with the standing of its honour', () => {
  expect(recordOf(plaqueExample)).toMatchObject({
    names: [plaqueExample.number],
    text: '',
    facets: { kind: ['plaque'], street: ['锦绣街道'], status: [plaqueExample.honour.state] },
  });
});

test('streets and programs are searched, pages that lead on are not', () => {
  expect(recordOf(streetExample)?.facets.kind).toEqual(['street']);
  expect(recordOf(programExample)?.text).toContain('网络织密好：服务队、楼栋长、志愿者名册齐全');
  expect(recordOf(aboutExample)).toBeUndefined();
});
