import { z } from 'zod';
import { line, name } from './id.ts';
import type { NoticeKind } from './notice.ts';
import type { Origin } from './origin.ts';
import { plainDate } from './plain-date.ts';
import { officePhone } from './register.ts';
import type { UnitKind } from './unit-kind.ts';

/**
 * 成员: a street, town, neighbourhood or village that publishes in a folder of its own,
 * `content/members/<division>/`. This is the head of `member.md` in it; the body is its welcome.
 */
export const member = z.strictObject({
  /** The office that signs its notices. */
  office: name,
  /** From this day on its page is its home. */
  joined: plainDate,
  summary: line,
  phone: officePhone.optional(),
  address: line.optional(),
  /** When its office is open: 工作日8:30—17:30. */
  hours: line.optional(),
});
export type Member = z.infer<typeof member> & {
  /** The name of the folder. */
  division: string;
  welcomeMarkdown: string;
  origin: Origin;
};

/** Divisions that can join; the district itself is the issuer's. */
export const memberKinds: readonly UnitKind[] = ['street', 'town', 'neighbourhood', 'village'];

/**
 * 通告 that a member may publish. What grants, changes or lists honours is the issuer's: a member that prints it
 * under its own name would make law where it has none.
 */
export const memberNoticeKinds: readonly NoticeKind[] = [
  'publicity',
  'correction',
  'mobilisation',
  'posting',
  'bulletin',
];

/** The division whose member wrote a file (`jinxiu` of `members/jinxiu/notices/x.md`); undefined for the issuer's. */
export function memberOfFile(file: string): string | undefined {
  return /^members\/([^/]+)\//.exec(file)?.[1];
}
