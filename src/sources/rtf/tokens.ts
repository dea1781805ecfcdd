/** A piece of rich text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\par`, `\u8211`: the number is null when there is none. */
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  /** `\~`, `\*` */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** A character in the code page in force. */
  | { readonly kind: 'byte'; readonly byte: number }
  /** One unit a byte. */
  | { readonly kind: 'text'; readonly text: string };

const pattern =
  /\\([a-zA-Z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]{1,8192})|[\r\n]{1,8192}|\\/gsy;

/** Cuts rich text into pieces. Binary data in it is left out. */
export function* tokensOf(bytes: Uint8Array): Generator<RtfToken> {
  const rtf = unitsOf(bytes);
  const token = new RegExp(pattern);
  for (let match = token.exec(rtf); match; match = token.exec(rtf)) {
    const [, word, number, hex, symbol, brace, text] = match;
    if (word === 'bin') token.lastIndex += Math.min(rtf.length, Math.max(0, Number(number ?? 0)));
    else if (word !== undefined) yield { kind: 'word', word, number: number === undefined ? null : Number(number) };
    else if (hex !== undefined) yield { kind: 'byte', byte: parseInt(hex, 16) };
    else if (symbol !== undefined) yield { kind: 'symbol', symbol };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (text !== undefined) yield { kind: 'text', text };
  }
}

function unitsOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
