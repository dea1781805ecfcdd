/** What every dictionary begins with ([MS-OXRTFCP] 2.1.2.1). */
const initial =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans ' +
  'SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

const [compressedMark, storedMark] = [0x75465a4c, 0x414c454d];
const [headerLength, dictionaryLength] = [16, 4096];

/**
 * Undoes how Outlook packs RTF ([MS-OXRTFCP]): at most to nine times its length.
 * @returns the RTF as far as it can be read
 */
export function decompressRtf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < headerLength) return new Uint8Array(0);
  const mark = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (mark === storedMark) return bytes.subarray(headerLength);
  return mark === compressedMark ? unpacked(bytes) : new Uint8Array(0);
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const dictionary = new Uint8Array(dictionaryLength);
  dictionary.set(Array.from(initial, (char) => char.charCodeAt(0)));
  let at = initial.length;
  const output: number[] = [];
  const put = (byte: number): void => {
    output.push(byte);
    dictionary[at] = byte;
    at = (at + 1) % dictionaryLength;
  };
  for (let read = headerLength; read < bytes.length;) {
    const control = bytes[read++] ?? 0;
    for (let bit = 0; bit < 8 && read < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[read++] ?? 0);
        continue;
      }
      const reference = ((bytes[read] ?? 0) << 8) | (bytes[read + 1] ?? 0);
      read += 2;
      const offset = reference >> 4;
      if (offset === at) return Uint8Array.from(output);
      for (let index = 0; index < (reference & 15) + 2; index++)
        put(dictionary[(offset + index) % dictionaryLength] ?? 0);
    }
  }
  return Uint8Array.from(output);
}
