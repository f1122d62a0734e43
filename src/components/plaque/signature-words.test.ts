import { expect, test } from 'vitest';
import { plaqueExample } from '../../testing/views/plaque.ts';
import { signatureWords } from './signature-words.ts';

const { honour, signature } = plaqueExample;

test('a signed board says by whom', () => {
  expect(signatureWords(signature, honour)).toBe('这块牌匾由清河区人民政府签名，真伪可以当场核验。');
});

test('what another office granted is not signed: it says which, and by which document', () => {
  const words = signatureWords(
    { kind: 'registered' },
    { grantor: '省减灾委员会', document: '省减办〔2020〕3号' },
  );
  expect(words).toBe(
    '本站不签名：这项荣誉由省减灾委员会授予，本站仅登记，以其文件（省减办〔2020〕3号）为准。',
  );
});

test('one without a signature says so, and a person is told why', () => {
  expect(signatureWords({ kind: 'unsigned' }, honour)).toMatch(/^未签名。/);
  expect(signatureWords({ kind: 'personal' }, honour)).toMatch(/^未签名：.*姓名/);
});
