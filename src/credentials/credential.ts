import { paths } from '../views/paths.ts';
import type { CredentialView } from '../views/honour/plaque-credential.ts';
import { startOf } from './keys/signing-key.ts';
import { statusPlace } from './status/status-place.ts';

/** An Open Badges 3.0 credential (1EdTech, section B.1.24) on W3C Verifiable Credentials 2.0, without proof. */
export interface OpenBadgeCredential {
  '@context': readonly string[];
  /** Its own address. */
  id: string;
  type: readonly string[];
  name: string;
  issuer: { id: string; type: readonly string[]; name: string; url: string };
  validFrom: string;
  validUntil?: string;
  credentialSubject: AchievementSubject;
  credentialStatus: StatusEntry;
}

interface AchievementSubject {
  /** The page of the holder; works have none. */
  id?: string;
  type: readonly string[];
  /** The holder by its name, as it stands on the board. */
  identifier: readonly IdentityObject[];
  /** Number of the board. */
  licenseNumber: string;
  achievement: Achievement;
}

interface IdentityObject {
  type: 'IdentityObject';
  identityType: 'name';
  hashed: false;
  identityHash: string;
}

interface Achievement {
  id: string;
  type: readonly string[];
  achievementType: 'Award';
  name: string;
  description: string;
  criteria: { id: string; narrative: string };
}

/** W3C Bitstring Status List 1.0, section 2.1. */
interface StatusEntry {
  id: string;
  type: 'BitstringStatusListEntry';
  statusPurpose: 'revocation';
  statusListIndex: string;
  statusListCredential: string;
}

/** The contexts of a credential, in their order. The unversioned address of Open Badges leaves terms undefined. */
export const credentialContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** The credential of a board, not yet signed. It holds no term that its contexts do not define. */
export function openBadgeCredential(view: CredentialView): OpenBadgeCredential {
  const { number, site, issuer, holder, achievement, from, to, statusIndex } = view;
  const address = (path: string) => site + encodeURI(path.slice(1));
  const program = address(paths.program(achievement.program));
  const { list, index } = statusPlace(statusIndex);
  const statusList = address(paths.statusList(list));
  return {
    '@context': credentialContexts,
    id: address(paths.credential(number)),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${holder.name}：${achievement.name}`,
    issuer: { id: issuer.did, type: ['Profile'], name: issuer.name, url: site },
    validFrom: startOf(from),
    ...(to !== undefined && { validUntil: endOf(to) }),
    credentialSubject: {
      ...(holder.path !== undefined && { id: address(holder.path) }),
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: holder.name },
      ],
      licenseNumber: number,
      achievement: {
        id: `${program}#${achievement.level}`,
        type: ['Achievement'],
        achievementType: 'Award',
        name: achievement.name,
        description: achievement.description,
        criteria: { id: program, narrative: achievement.narrative },
      },
    },
    credentialStatus: {
      // Not the address of the list itself (section 2.1).
      id: `${statusList}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: statusList,
    },
  };
}

/** The last second of a day in China, so that readers who cut off the time still show the last day. */
function endOf(day: string): string {
  return `${day}T23:59:59+08:00`;
}
