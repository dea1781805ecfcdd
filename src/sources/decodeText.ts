import chardet from 'chardet';

/** Text of bytes whose encoding nobody knows for sure. */
export interface DecodedText {
  /** Without its byte order mark. What could not be read is U+FFFD. */
  readonly text: string;
  /** As the web's Encoding Standard calls it, in lower case: "utf-8", "windows-1252". */
  readonly encoding: string;
  /** True when the bytes only look like this encoding: a person should be told. */
  readonly isGuess: boolean;
}

/** How much of a text is looked at to guess what it is encoded in, in bytes. */
const sampleLength = 64 * 1024;

/**
 * Decodes a text by its byte order mark, as UTF-16 or UTF-8 if it is valid, else as what its bytes look most like.
 * Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return { text: lenient(bytes, marked), encoding: marked, isGuess: false };
  const wide = unmarkedUtf16(bytes);
  if (wide) return { text: lenient(bytes, wide), encoding: wide, isGuess: true };
  const utf8 = lenient(bytes, 'utf-8');
  if (isMostlyRight(utf8)) return { text: utf8, encoding: 'utf-8', isGuess: false };
  const encoding = guessedEncoding(bytes);
  return { text: decodeAs(bytes, encoding) ?? lenient(bytes, 'utf-8'), encoding, isGuess: true };
}

/**
 * Decodes bytes as a document says they are encoded; a byte order mark is taken off.
 * @param label any name of an encoding that the web knows: "latin1", "Shift_JIS"
 * @returns null when nobody knows an encoding of that name
 */
export function decodeAs(bytes: Uint8Array, label: string): string | null {
  const encoding = encodingNamed(label);
  if (encoding === null) return null;
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : lenient(bytes, encoding);
}

/** @returns the encoding's name in the web's Encoding Standard; null for an unknown label */
export function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** @returns the encoding that a byte order mark states */
export function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function lenient(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** A text that was cut amid a character, or has a few foreign bytes, is still UTF-8. */
function isMostlyRight(text: string): boolean {
  let [wrong, right] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) wrong++;
    else if (code > 0x7f) right++;
  }
  return wrong * 10 <= right;
}

/** UTF-16 without a mark has bytes of zero in it, as text in no other encoding does. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length) & ~1);
  if (sample.length < 8 || !sample.includes(0)) return null;
  return ['utf-16le', 'utf-16be'].find((encoding) => isPlainText(lenient(sample, encoding))) ?? null;
}

/** Whether there are no controls, next to no halves of pairs, and spaces as in a text. */
function isPlainText(text: string): boolean {
  let [blanks, wrong] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return false;
    if (code === 0x20 || code === 0x0a) blanks++;
    else if (code >= 0xfffd) wrong++;
  }
  return wrong <= 1 && blanks * 100 > text.length;
}

/** Encodings that articles are found in, as chardet calls them. Others that it knows are rarer than its errors. */
const plausible: ReadonlySet<string> = new Set([
  ...['ISO-8859-1', 'ISO-8859-2', 'ISO-8859-5', 'ISO-8859-6', 'ISO-8859-7', 'ISO-8859-8', 'ISO-8859-9'],
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255'],
  ...['windows-1256', 'KOI8-R', 'Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5', 'GB18030'],
]);

/** How much surer of another encoding than of windows-1252 chardet has to be, in its per cent. */
const margin = 15;

function guessedEncoding(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 256);
  const sample = bytes.subarray(start, start + sampleLength);
  const guesses = chardet.analyse(sample).filter(({ name }) => plausible.has(name));
  const western = guesses.find(({ name }) => name === 'ISO-8859-1' || name === 'windows-1252')?.confidence ?? 0;
  const best = guesses.find(({ name, confidence }) => confidence > western + margin && isValid(sample, name));
  return best ? (encodingNamed(best.name) ?? 'windows-1252') : 'windows-1252';
}

/** Whether all but a character cut at the sample's end can be read. */
function isValid(sample: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** What windows-1252 has from 0x80 to 0x9F. Some versions of Node read these as controls, as Latin-1 has them. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return lenient(bytes, 'windows-1252').replace(/[\x80-\x9f]/g, (char) =>
    windows1252.charAt(char.charCodeAt(0) - 0x80),
  );
}
