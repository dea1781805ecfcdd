/** Bytes as mail and old programs write them. */

/** What windows-1252 has between 0x80 and 0x9F, in order; a space where it has nothing. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const codeOf = (character) => {
  const code = character.codePointAt(0);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const at = character === ' ' ? -1 : upper.indexOf(character);
  return at < 0 ? null : 0x80 + at;
};

/** A text as far as windows-1252 can say it: “Łukasik” becomes “Lukasik”. */
export function simplified(text) {
  return Array.from(text.normalize('NFC'), (character) => {
    if (codeOf(character) !== null) return character;
    const [base] = character.normalize('NFD').replace('Ł', 'L').replace('ł', 'l');
    return codeOf(base) === null ? '-' : base;
  }).join('');
}

/** @returns {Buffer} what the encoding lacks becomes a character reference, as in HTML */
export function windows1252(text) {
  return Buffer.concat(
    Array.from(text, (character) => {
      const code = codeOf(character);
      return code === null ? Buffer.from(`&#${character.codePointAt(0)};`) : Buffer.of(code);
    }),
  );
}

/** @returns {Buffer} little-endian, with its mark */
export function utf16(text) {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** @param {Buffer} bytes with `\r\n` */
export function quotedPrintable(bytes) {
  const lines = [];
  let line = '';
  const codes = Array.from(bytes);
  codes.forEach((code, at) => {
    if (code === 13 && codes[at + 1] === 10) return;
    if (code === 10) {
      lines.push(line.replace(/[ \t]$/, (end) => `=${end.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`));
      line = '';
      return;
    }
    const isPlain = code !== 61 && ((code >= 32 && code < 127) || code === 9);
    const written = isPlain ? String.fromCharCode(code) : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + written.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += written;
  });
  return [...lines, line].join('\r\n');
}

/** @param {Buffer} bytes */
export function base64Lines(bytes) {
  return bytes
    .toString('base64')
    .match(/.{1,76}/g)
    .join('\r\n');
}

/** A word of a header. */
export function encodedWord(text) {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

/** Lines of at most so many characters, broken between words. */
export function wrapped(text, width = 72) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
