import type { Message } from './message.ts';

export const noticeMessages = {} satisfies Record<string, Message>;
