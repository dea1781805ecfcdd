import { decodeAs, decodeText, encodingNamed, markedEncoding } from '../decodeText';

/** So much is decoded at a time, and looked at to guess an encoding. In bytes. */
const pieceLength = 1024 * 1024;
const sampleLength = 64 * 1024;

/** A large text, a piece at a time. */
export interface TextStream {
  readonly encoding: string;
  readonly isGuess: boolean;
  /** With "\n" at the ends of lines. */
  readonly pieces: Iterable<string>;
}

/** Decodes bytes without ever holding all of the text. */
export function textStream(bytes: Uint8Array): TextStream {
  const { encoding, isGuess } = encodingOf(bytes);
  return { encoding, isGuess, pieces: withLineFeeds(decoded(bytes, encoding)) };
}

function encodingOf(bytes: Uint8Array): { encoding: string; isGuess: boolean } {
  const guess = decodeText(bytes.subarray(0, sampleLength));
  if (guess.encoding !== 'utf-8' || markedEncoding(bytes)) return guess;
  const wrong = firstWrong(bytes);
  if (wrong === null) return guess;
  // The beginning may be all ASCII: what is not tells more.
  const from = Math.max(0, wrong - sampleLength / 2);
  return decodeText(bytes.subarray(from, from + sampleLength));
}

/** About where bytes begin that are no UTF-8; null when all are. */
function firstWrong(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < bytes.length; from += sampleLength) {
    try {
      decoder.decode(bytes.subarray(from, from + sampleLength), { stream: from + sampleLength < bytes.length });
    } catch {
      return from;
    }
  }
  return null;
}

function* decoded(bytes: Uint8Array, encoding: string): Generator<string> {
  // `decodeAs` knows what some systems get wrong; its characters have one byte each, so any cut will do.
  const isWestern = encodingNamed(encoding) === 'windows-1252';
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < bytes.length; from += pieceLength) {
    const piece = bytes.subarray(from, from + pieceLength);
    yield isWestern
      ? (decodeAs(piece, encoding) ?? '')
      : decoder.decode(piece, { stream: from + pieceLength < bytes.length });
  }
}

function* withLineFeeds(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held) yield '\n';
}
