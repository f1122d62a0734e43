import type { Message } from './message.ts';

export const readingMessages = {} satisfies Record<string, Message>;
