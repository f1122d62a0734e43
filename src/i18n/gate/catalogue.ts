import type { Locale, Message, Severity, Words } from './message.ts';
import { keyMessages } from './key.ts';
import { ledgerMessages } from './ledger.ts';
import { noticeDocumentMessages } from './notice-document.ts';
import { noticeMessages } from './notice.ts';
import { peerMessages } from './peers.ts';
import { editingMessages } from './editing.ts';
import { privacyMessages } from './privacy.ts';
import { boardMessages } from './board.ts';
import { fileMessages } from './files.ts';
import { guideMessages } from './guide.ts';
import { frontMatterMessages } from './front-matter.ts';
import { tableMessages } from './tables.ts';
import { bodyMessages } from './bodies.ts';
import { indicatorMessages } from './indicator.ts';
import { injuryMessages } from './injury.ts';
import { inspectionMessages } from './inspection.ts';
import { manifestMessages } from './manifest.ts';
import { memberMessages } from './member.ts';
import { photoMessages } from './photo.ts';
import { postingMessages } from './posting.ts';
import { programMessages } from './program.ts';
import { registerMessages } from './register.ts';
import { villageAffairsMessages } from './village-affairs.ts';
import { referenceMessages } from './reference.ts';
import { scheduleMessages } from './schedule.ts';
import { shapeMessages } from './shape.ts';

/** The one catalogue of the gate's messages. Codes are stable: a code is never used again for something else. */
const catalogue = {
  ...fileMessages, // HB1..
  ...frontMatterMessages,
  ...tableMessages,
  ...bodyMessages,
  ...shapeMessages, // HB2..
  ...peerMessages,
  ...editingMessages,
  ...referenceMessages, // HB3..
  ...ledgerMessages, // HB4..
  ...noticeMessages, // HB5..
  ...noticeDocumentMessages,
  ...privacyMessages, // HB60., HB75.
  ...programMessages, // HB61. to HB63.
  ...injuryMessages, // HB25., HB64.
  ...inspectionMessages, // HB65.
  ...villageAffairsMessages, // HB66.
  ...indicatorMessages, // HB67.
  ...registerMessages, // HB68.
  ...postingMessages, // HB69.
  ...boardMessages, // HB74.
  ...scheduleMessages, // HB77.
  ...memberMessages, // HB70. and HB71.
  ...manifestMessages, // HB82.
  ...guideMessages, // HB713 to HB715
  ...keyMessages, // HB80.
  ...photoMessages, // HB26., HB72. and HB73.
} satisfies Record<string, Message>;

export type MessageCode = keyof typeof catalogue;

/** The message of a code. @throws Error if there is none. */
export function messageOf(code: string): Message {
  const message = (catalogue as Record<string, Message>)[code];
  if (message === undefined) throw new Error(`No message for the code ${code}`);
  return message;
}

export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(catalogue, code);
}

export function severityOf(code: string): Severity {
  return messageOf(code).severity;
}

/** The words of a problem with its arguments filled in. A placeholder without an argument is a defect: it throws. */
export function wordsOf(
  code: string,
  args: Readonly<Record<string, string | number>>,
  locale: Locale,
): Words {
  const words = messageOf(code)[locale];
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
      const value = args[key];
      if (value === undefined) throw new Error(`${code}: no argument ${key}`);
      return String(value);
    });
  return { what: fill(words.what), why: fill(words.why), how: fill(words.how) };
}

export const messageCodes = Object.keys(catalogue) as MessageCode[];
