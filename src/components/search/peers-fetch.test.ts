import { expect, test } from 'vitest';
import { readText } from './peers-fetch.ts';

/** A stream of these chunks, and how many of them were taken. */
function streamOf(chunks: readonly Uint8Array[]) {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[taken++];
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, taken: () => taken };
}

test('a text is read whole, wherever its characters are cut', async () => {
  const bytes = new TextEncoder().encode('东湖雅苑');
  const { stream } = streamOf([bytes.slice(0, 4), bytes.slice(4)]);
  expect(await readText(stream, 12)).toBe('东湖雅苑');
});

test('of a longer text than there may be no more is read', async () => {
  const { stream, taken } = streamOf(Array.from({ length: 1000 }, () => new Uint8Array(10)));
  await expect(readText(stream, 25)).rejects.toThrow('More than 25 bytes');
  expect(taken()).toBe(3);
});

test('what is no UTF-8 is refused', async () => {
  await expect(readText(streamOf([Uint8Array.of(0xff, 0xfe)]).stream, 10)).rejects.toThrow();
});
