import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKey, writeKeyFile } from '../../credentials/keys/new-key.ts';
import { smallDistrictFile, writeContentFolder, type ContentFolder } from '../content-folder.ts';
import { boardFiles } from './signed-boards.ts';

/** The day for which the content is made. */
export const signedDay = '2022-05-20';

export interface SignedContent extends ContentFolder {
  /** As a build takes it: the private key lies outside of the content. */
  env: { HONGBANG_KEY_FILE: string };
  /** Of the key in force. */
  publicKeyMultibase: string;
  remove: () => void;
}

/**
 * A small content folder with a new key and boards in every state (`signedBoards`); whoever asks for it removes it.
 * @param site where it will be served, which goes into every credential.
 * @param files what is to be different, as in `writeContentFolder`.
 */
export function writeSignedContent(
  { url, base }: { url: string; base: string } = { url: 'https://hongbang.example', base: '/' },
  files: Parameters<typeof writeContentFolder>[0] = {},
): SignedContent {
  const keyFolder = mkdtempSync(join(tmpdir(), 'hongbang-key-'));
  const file = join(keyFolder, 'key-1.pem');
  const { pem, publicKeyMultibase } = newKey();
  writeKeyFile(file, pem, []);
  const address = ['url: https://www.example.gov.cn\nbase: /\n', `url: ${url}\nbase: ${base}\n`] as const;
  const folder = writeContentFolder({
    'issuer.md': smallDistrictFile('issuer.md', ...address),
    'keys.csv': `id,publicKeyMultibase,from,until,revokedFrom,reason\nkey-1,${publicKeyMultibase},2022-04-01,,,\n`,
    ...boardFiles,
    ...files,
  });
  const remove = () => {
    folder.remove();
    rmSync(keyFolder, { recursive: true, force: true });
  };
  return { ...folder, env: { HONGBANG_KEY_FILE: file }, publicKeyMultibase, remove };
}
