import type { Message } from './message.ts';

export const privacyMessages = {} satisfies Record<string, Message>;
