import type { Message } from './message.ts';

export const referenceMessages = {} satisfies Record<string, Message>;
