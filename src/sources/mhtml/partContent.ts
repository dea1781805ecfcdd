/** Decodes what was written to pass through mail: quoted-printable and base64. */

/** @returns a character for each byte, so that positions hold */
export function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

/**
 * @param text one character a byte
 * @param encoding the part's Content-Transfer-Encoding; any other leaves the content as it is
 */
export function decodeTransfer(text: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return bytesOf(fromQuotedPrintable(text));
    case 'base64':
      return bytesOf(fromBase64(text));
    default:
      return bytesOf(text);
  }
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]{0,100}\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(text: string): string {
  const letters = text.replace(/[^A-Za-z0-9+/]+/g, '');
  // One letter too many is no byte.
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
