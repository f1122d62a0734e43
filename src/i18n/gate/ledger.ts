import type { Message } from './message.ts';

export const ledgerMessages = {} satisfies Record<string, Message>;
