import fc from 'fast-check';

const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('清河区', '春江花园（二期）', '２０２２年', '𠮷', 'a', '1', ' ', '\n'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Texts put together from the signs of a language, with other text between them. */
export function fromSigns(signs: readonly string[], maxLength = 24): fc.Arbitrary<string> {
  const sign = fc.constantFrom(...signs);
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: sign }, { weight: 1, arbitrary: anyText }), { maxLength })
    .map((parts) => parts.join(''));
}

/** A place in something, as a fraction of its length; what is put there, and how much goes. */
const edit = <T>(what: fc.Arbitrary<T>) =>
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(8), put: what });

/** Texts that are nearly right: one of these with a few edits. */
export function nearly(texts: readonly string[], signs: readonly string[]): fc.Arbitrary<string> {
  const edits = fc.array(edit(fromSigns(signs, 3)), { maxLength: 4 });
  return fc.tuple(fc.constantFrom(...texts), edits).map(([text, changes]) => {
    let changed = text;
    for (const { at, cut, put } of changes) {
      const from = Math.floor(at * changed.length);
      changed = changed.slice(0, from) + put + changed.slice(from + cut);
    }
    return changed;
  });
}

/** Files that are nearly right: bytes changed, put in, taken away, doubled, and the end cut off. */
export function nearlyBytes(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const put = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.constantFrom(new Uint8Array(4), new Uint8Array(4).fill(255), Uint8Array.of(0x7f, 255, 255, 255)),
  );
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    put,
    how: fc.constantFrom('over', 'over', 'over', 'in', 'cut', 'double', 'end'),
  });
  return fc.tuple(fc.constantFrom(...files), fc.array(change, { maxLength: 5 })).map(([file, changes]) => {
    let bytes = Buffer.from(file);
    for (const { at, put: written, how } of changes) {
      const from = Math.floor(at ** 2 * bytes.length);
      const to = how === 'over' ? from + written.length : how === 'cut' ? from + 1 + written.length : from;
      if (how === 'end') bytes = bytes.subarray(0, Math.max(1, from));
      else if (how === 'double') bytes = Buffer.concat([bytes.subarray(0, from + 64), bytes.subarray(from)]);
      else bytes = Buffer.concat([bytes.subarray(0, from), written, bytes.subarray(to)]);
    }
    return new Uint8Array(bytes);
  });
}
