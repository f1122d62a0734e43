import type { Message } from './message.ts';

export const pressMessages = {} satisfies Record<string, Message>;
