// A process that fills folders of the search, some at a time: while Pagefind's program indexes one, it spells another.
import { makeSearchFolder } from '../search/make-search-folder.ts';
import type { FillAnswer, FillRequest } from './bundle-messages.ts';

process.on('message', (request: FillRequest) => {
  // If the build is gone by now, `disconnect` ends this process.
  void answerTo(request).then((answer) => process.send?.(answer, undefined, undefined, () => undefined));
});

// The build is over, or was killed: nothing may be written into a slot that the next build may own.
process.on('disconnect', () => process.exit());

async function answerTo({ number, input, folder }: FillRequest): Promise<FillAnswer> {
  try {
    await makeSearchFolder(input, folder);
    return { number };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { number, failure: { message, stack } };
  }
}
