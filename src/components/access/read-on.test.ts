import { expect, test } from 'vitest';
import { readOn } from './read-on.ts';

/** A reading whose voice says a piece only when told. */
function aReading(passages: string[][]) {
  const heard: string[] = [];
  let said = { ended: () => {}, failed: () => {} };
  const reading = readOn(passages, {
    say: (text, ended, failed) => {
      heard.push(text);
      said = { ended, failed };
    },
    hush: () => {},
    onPassage: (index) => heard.push(`#${index}`),
    onEnd: (isWhole) => heard.push(isWhole ? 'end' : 'failure'),
  });
  return {
    ...reading,
    /** What is being said has been said. */
    listen: () => said.ended(),
    fail: () => said.failed(),
    /** What was heard since the last time. */
    heard: () => heard.splice(0),
    said: () => said,
  };
}

test('passages are read in their order, piece by piece, to the end', () => {
  const reading = aReading([['一', '二'], ['三']]);
  for (let pieces = 0; pieces < 3; pieces += 1) reading.listen();
  expect(reading.heard()).toEqual(['#0', '一', '二', '#1', '三', 'end']);
});

test('after a pause the sentence is said again', () => {
  const reading = aReading([['一', '二']]);
  reading.listen();
  reading.pause();
  expect(reading.heard()).toEqual(['#0', '一', '二']);
  reading.resume();
  expect(reading.heard()).toEqual(['二']);
});

test('a voice that reports late of what was broken off changes nothing', () => {
  const reading = aReading([['一'], ['二'], ['三']]);
  const { ended, failed } = reading.said();
  reading.move(1);
  ended();
  failed();
  expect(reading.heard()).toEqual(['#0', '一', '#1', '二']);
});

test('the next and the one before stay within the page', () => {
  const reading = aReading([['一'], ['二']]);
  reading.move(-1);
  reading.move(1);
  reading.move(1);
  expect(reading.heard()).toEqual(['#0', '一', '#0', '一', '#1', '二', '#1', '二']);
});

test('whoever goes on to another passage while paused hears it after the pause', () => {
  const reading = aReading([['一'], ['二']]);
  reading.pause();
  reading.move(1);
  reading.resume();
  expect(reading.heard()).toEqual(['#0', '一', '#1', '二']);
});

test('another pace begins the sentence again', () => {
  const reading = aReading([['一', '二']]);
  reading.listen();
  reading.again();
  expect(reading.heard()).toEqual(['#0', '一', '二', '二']);
});

test('a voice that fails ends the reading', () => {
  const reading = aReading([['一']]);
  reading.fail();
  expect(reading.heard()).toEqual(['#0', '一', 'failure']);
});
