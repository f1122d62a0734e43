import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askPerson } from './ask.ts';
import type { Question } from './new-kind.ts';

/** Answers of somebody who types these keys. */
function typed(question: Question, ...keys: string[]): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  output.resume();
  const answer = askPerson(question, { input, output });
  for (const key of keys) input.write(key);
  return answer;
}

test('takes what is typed, and the preset where nothing is', async () => {
  expect(await typed({ name: 'name', ask: '名称' }, '南湖', '\r')).toBe('南湖');
  expect(await typed({ name: 'base', ask: '路径', preset: '/' }, '\r')).toBe('/');
});

test('takes a choice', async () => {
  const choices = [
    { value: 'street', label: '街道' },
    { value: 'town', label: '镇' },
  ];
  expect(await typed({ name: 'kind', ask: '类型', choices, preset: 'town' }, '\r')).toBe('town');
});

test('asks again while the answer cannot be taken', async () => {
  const question: Question = {
    name: 'id',
    ask: '编号',
    refuse: (answer) => (answer === 'a1' ? undefined : '不对'),
  };
  expect(await typed(question, 'a', '\r', '1', '\r')).toBe('a1');
});

test('stops, and writes nothing, when the person does', async () => {
  await expect(typed({ name: 'name', ask: '名称' }, '\u0003')).rejects.toThrow(
    '没有做完，什么也没有写（HB845）',
  );
});
