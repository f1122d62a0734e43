import { expect, test } from 'vitest';
import { fuzz } from '../../testing/fuzz/fuzz.ts';
import { nearly } from '../../testing/fuzz/inputs.ts';
import { KeyRefusal } from './key-refusal.ts';
import { newKey } from './new-key.ts';
import { readPrivateKey } from './read-private-key.ts';

const { pem, publicKeyMultibase, secretKeyMultibase } = newKey();
const forms = [
  pem,
  secretKeyMultibase,
  publicKeyMultibase,
  JSON.stringify({ publicKeyMultibase, secretKeyMultibase }),
  JSON.stringify({ secretKeyMultibase, __proto__: null }),
  '{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
  '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----',
];
const signs = [
  '-----',
  'BEGIN',
  'END',
  ' PRIVATE KEY',
  'EC ',
  '{',
  '}',
  'null',
  '[]',
  '"',
  'z',
  '=',
  '\\n',
  '\r\n',
  '\ufeff',
  '__proto__',
];

test('a key is read, or refused in words that hold nothing of it', async () => {
  await fuzz('private-key', nearly(forms, signs), (text) => {
    let pair;
    try {
      pair = readPrivateKey(text);
    } catch (error) {
      expect(error).toBeInstanceOf(KeyRefusal);
      const said = `${String(error)} ${(error as Error).stack ?? ''} ${String((error as Error).cause ?? '')}`;
      const pieces = text.match(/[A-Za-z0-9+/_-]{16,}/g) ?? [];
      for (const piece of pieces.filter((one) => !/^-+$/.test(one))) expect(said).not.toContain(piece);
      return;
    }
    expect(pair.publicKeyMultibase).toMatch(/^z6Mk/);
    expect(readPrivateKey(pair.secretKeyMultibase)).toEqual(pair);
  });
});
