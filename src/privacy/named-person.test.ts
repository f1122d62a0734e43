import { describe, expect, test } from 'vitest';
import { personalDataIn } from './personal-data.ts';

/** The persons found in `text`, as `masked name state`. */
function named(text: string): string[] {
  return personalDataIn(text)
    .filter(({ kind }) => kind === 'named-person')
    .map(({ masked, value, state }) => `${masked} ${value} ${state?.word}`);
}

describe('a person named beside a sensitive state', () => {
  test.each([
    ['right behind it', '刑满释放人员王大海回到社区', '王某某 王大海 刑满释放'],
    ['behind a colon', '特困供养人员：李小明', '李某某 李小明 特困'],
    ['in quotes', '低保户“李小明”', '李某某 李小明 低保'],
    ['with a household', '低保户李明家的屋顶', '李某 李明 低保'],
    ['with a double surname', '精神障碍患者欧阳建国', '欧阳某某 欧阳建国 精神障碍'],
    ['with a dotted name', '残疾人阿依古丽·买买提', '阿某 阿依古丽·买买提 残疾'],
    ['set wide', '吸毒人员刘　洋', '刘某 刘洋 吸毒'],
    ['before it in brackets', '走访了王芳（肢体残疾二级）', '王某 王芳 残疾'],
    ['before it with sex and age', '李明，男，45岁，肢体残疾二级。', '李某 李明 残疾'],
    ['before it as its subject', '张伟系低保户，', '张某 张伟 低保'],
    ['as somebody who suffers', '张建国患有癌症', '张某某 张建国 癌症'],
    ['with an illness', '李小明患糖尿病多年', '李某某 李小明 糖尿病'],
    ['with illness in general', '张建国因疾病住院', '张某某 张建国 疾病'],
    ['as somebody related', '李四的妻子患有白血病', '李某 李四 白血病'],
    ['as a cause', '张三因吸毒被处罚', '张某 张三 吸毒'],
  ])('is found %s', (_, text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  test('is found with all others of a list', () => {
    expect(named('低保对象名单：张三、李四（二级）和王五')).toEqual([
      '张某 张三 低保',
      '李某 李四 低保',
      '王某 王五 低保',
    ]);
  });

  test('has the place of its name', () => {
    expect(personalDataIn('孤儿陈晨由亲属抚养')).toMatchObject([{ start: 2, end: 4 }]);
  });

  test('says what sort of state it is', () => {
    expect(personalDataIn('孤儿陈晨由亲属抚养')[0]?.state).toEqual({ word: '孤儿', sort: 'minor' });
  });
});

describe('a table that names people', () => {
  test.each([
    ['under a heading', '| 姓名 | 残疾等级 |\n|---|---|\n| 张三 | 二级 |\n| 王某 | 一级 |\n| 李四 | 无 |'],
    ['by a cell', '姓名,类别\n张三,低保\n李四,一般'],
    ['by the line above', '2022年低保对象公示\n\n| 姓名 | 金额 |\n|---|---|\n| 张三 | 600 |'],
    ['by the title', '---\ntitle: 低保对象公示\n---\n\n请看。\n\n| 姓名 | 金额 |\n|---|---|\n| 张三 | 600 |'],
    ['with tabs', '户主\t类别\n张　三\t特困'],
  ])('and their state %s is found', (_, text) => {
    expect(named(text)).toMatchObject([expect.stringMatching(/^张某 张三/)]);
  });
});

test.each([
  ['masked names', '刑满释放人员王某某、残疾人张*、低保户李××'],
  ['offices and homes', '残疾人联合会、残疾人康复中心、留守儿童之家、社区矫正管理局'],
  ['statutes', '残疾人保障法、社区矫正法实施办法、低保户管理办法'],
  ['counts', '低保户 32 户、残疾人17人、孤儿和留守儿童共5名'],
  ['words that begin like names', '残疾人安全用电、残疾人申请机动轮椅、残疾人应当、低保户高龄补贴'],
  ['people who help', '王芳为残疾人送去米面，社区主任李明走访残疾人家庭，张三是区残疾人联合会主席'],
  ['titles', '特困供养人员由赵主任负责'],
  ['names far from a state', '联系人王芳。低保户 32 户。'],
])('%s are nobody beside a state', (_, text) => {
  expect(named(text)).toEqual([]);
});

describe('a name in one sentence with a state, and nothing that says whose it is', () => {
  const maybe = (text: string) => personalDataIn(text).map(({ kind, value }) => `${kind} ${value}`);

  test('is weak evidence', () => {
    expect(maybe('经评议，李小明家的情况符合条件，给予低保。')).toEqual(['maybe-named-person 李小明']);
  });

  test.each([
    ['of whoever acts', '李小明走访了低保户。'],
    ['of whoever holds an office', '社区主任李小明说，低保户都已入户。'],
    ['in another sentence', '李小明值班。低保户都已入户。'],
    ['beside an office', '联系人：李小明，低保办公室。'],
  ])('is none %s', (_, text) => {
    expect(maybe(text)).toEqual([]);
  });
});

test.each(['对患癌症的居民李小明给予救助', '艾滋病感染者李小明'])(
  'whose state it is, is said in %s',
  (text) => {
    expect(personalDataIn(text).map(({ value }) => value)).toEqual(['李小明']);
  },
);

test('a window for people in such a state is an office', () => {
  expect(personalDataIn('联系人：李小明 低保窗口')).toEqual([]);
});

test('a list may name very many', () => {
  const found = personalDataIn(`低保对象名单：${'李小明、'.repeat(20_000)}`);
  expect(found).toHaveLength(20_000);
});
