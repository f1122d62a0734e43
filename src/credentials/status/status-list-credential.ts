import type { StatusListView } from '../../views/honour/status-lists.ts';
import { paths } from '../../views/paths.ts';
import { startOf, type SigningKey } from '../keys/signing-key.ts';
import { signCredential } from '../sign/sign-credential.ts';
import { encodedList } from './encoded-list.ts';

/** A `BitstringStatusListCredential` (W3C Bitstring Status List 1.0, 2.2) without proof. */
export interface StatusListCredential {
  '@context': readonly string[];
  /** Its own address. */
  id: string;
  type: readonly string[];
  issuer: { id: string; name: string };
  validFrom: string;
  credentialSubject: {
    /** Not the address of the credential itself. */
    id: string;
    type: 'BitstringStatusList';
    statusPurpose: 'revocation';
    encodedList: string;
  };
}

/** A status list, not yet signed. It has no last day: readers ask for it anew each time. */
export function statusListCredential({
  list,
  site,
  issuer,
  revoked,
  created,
}: StatusListView): StatusListCredential {
  const id = site + paths.statusList(list).slice(1);
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: { id: issuer.did, name: issuer.name },
    validFrom: startOf(created),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodedList(revoked),
    },
  };
}

/**
 * The signed list as the text of its file.
 * @throws Error if the key is not the one that the view names: a file would be kept under a name that is not its own.
 */
export async function signedStatusList(view: StatusListView, key: SigningKey | undefined): Promise<string> {
  if (key?.verificationMethod !== view.verificationMethod)
    throw new Error(`no key for ${view.verificationMethod}`);
  const signed = await signCredential(statusListCredential(view), key, startOf(view.created));
  return `${JSON.stringify(signed, null, 2)}\n`;
}
