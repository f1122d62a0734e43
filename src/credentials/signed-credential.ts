import type { CredentialView } from '../views/honour/plaque-credential.ts';
import { openBadgeCredential } from './credential.ts';
import { startOf, type SigningKey } from './keys/signing-key.ts';
import { signCredential } from './sign/sign-credential.ts';

/**
 * The signed credential of a board as the text of its file, indented to be read by people too.
 * @throws Error if the key is not the one that the view names: a file would be kept under a name that is not its own.
 */
export async function signedCredential(view: CredentialView, key: SigningKey | undefined): Promise<string> {
  if (key?.verificationMethod !== view.verificationMethod) {
    throw new Error(`no key for ${view.verificationMethod}`);
  }
  const signed = await signCredential(openBadgeCredential(view), key, startOf(view.created));
  return `${JSON.stringify(signed, null, 2)}\n`;
}
