import fc from 'fast-check';

/** One change to a text or to bytes: `cut` units go from `at`, and a piece takes their place. */
interface Edit<Piece> {
  /** Any number: what is changed is counted round and round. */
  readonly at: number;
  readonly cut: number;
  readonly piece: Piece;
}

const edits = <Piece>(pieces: fc.Arbitrary<Piece>, most: number) =>
  fc.array(
    fc.record<Edit<Piece>>({
      at: fc.nat(),
      cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 40 })),
      piece: pieces,
    }),
    { maxLength: most },
  );

/** A stretch of what is there already: it is copied to another place. */
const stretch = fc.record({ from: fc.nat(), length: fc.nat({ max: 300 }) });

/** Stretches of the texts, cut, copied about, and with hostile pieces put into them. */
export function mutatedText(texts: readonly string[], pieces: fc.Arbitrary<string>, most = 12): fc.Arbitrary<string> {
  const whole = fc.constantFrom(...texts);
  const part = fc
    .tuple(whole, fc.nat(), fc.nat({ max: 1500 }))
    .map(([text, from, length]) => text.slice(from % (text.length + 1)).slice(0, length));
  const changes = edits(fc.oneof({ weight: 3, arbitrary: pieces }, stretch), most);
  return fc
    .tuple(fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: part }, whole), changes)
    .map(([text, all]) => {
      let changed = text;
      for (const { at, cut, piece } of all) {
        const start = at % (changed.length + 1);
        const from = typeof piece === 'string' ? 0 : piece.from % (changed.length + 1);
        const put = typeof piece === 'string' ? piece : changed.slice(from, from + piece.length);
        changed = changed.slice(0, start) + put + changed.slice(start + cut);
      }
      return changed;
    });
}

/** Bytes that are something else in most formats, and numbers at the ends of their ranges. */
const bytePieces = fc.oneof(
  fc.uint8Array({ maxLength: 6 }),
  fc.constantFrom(
    Uint8Array.of(0),
    Uint8Array.of(0xff, 0xff, 0xff, 0xff),
    Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
    Uint8Array.of(0, 0, 0, 0x80),
    new Uint8Array(64),
    new Uint8Array(2000).fill(0x28),
    ...['99999999999', '-1', '0', '<', '>', '{', '}', '(', ')', '"', '=', '\r\n', ':', '%', '&#x0;'].map((text) =>
      new TextEncoder().encode(text),
    ),
  ),
);

/** Files with bytes changed, cut out, copied about, or cut off at the end. */
export function mutatedBytes(files: readonly Uint8Array[], most = 8): fc.Arbitrary<Uint8Array> {
  const changes = edits(fc.oneof({ weight: 3, arbitrary: bytePieces }, stretch), most);
  const end = fc.option(fc.nat(), { freq: 6 });
  return fc.tuple(fc.constantFrom(...files), changes, end).map(([file, all, cutAt]) => {
    let changed = Array.from(file);
    for (const { at, cut, piece } of all) {
      const start = at % (changed.length + 1);
      const from = 'from' in piece ? piece.from % (changed.length + 1) : 0;
      const put = 'from' in piece ? changed.slice(from, from + piece.length) : [...piece];
      // Mostly in place of what was there: in many formats, whatever is moved makes all of it unreadable.
      const gone = cut === 0 ? put.length : cut;
      changed = [...changed.slice(0, start), ...put, ...changed.slice(start + gone)];
    }
    return Uint8Array.from(cutAt === null ? changed : changed.slice(0, cutAt % (changed.length + 1)));
  });
}
