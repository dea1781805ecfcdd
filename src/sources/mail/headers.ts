import { decodeWords } from 'postal-mime';
import { decodeText } from '../decodeText';

/** One header of a message or of a part of it. */
export interface MailHeader {
  /** In lower case: "content-type". */
  readonly name: string;
  /** On one line, encoded words (RFC 2047) as they stand. */
  readonly value: string;
}

/** Headers beyond this are not read: some carry megabytes of routing. In bytes, of one message or part. */
const maxHeaderBytes = 1024 * 1024;

/** Values beyond this are cut: nobody's name or subject is so long. In UTF-16 code units. */
const maxValueLength = 20_000;

/**
 * Reads the headers at the beginning of a message or part: RFC 5322, with bytes above 127 in whatever encoding.
 * @returns the headers in their order, and where the body begins (a byte offset)
 */
export function readHeaders(bytes: Uint8Array): { headers: MailHeader[]; bodyStart: number } {
  const end = endOfHeaders(bytes);
  const read = bytes.subarray(0, Math.min(end.at, maxHeaderBytes));
  const headers: { name: string; parts: string[] }[] = [];
  for (const line of decodeText(read).text.split(/\r?\n/)) {
    const name = /^([!-9;-~]{1,100})[ \t]{0,20}:/.exec(line);
    if (/^[ \t]/.test(line)) headers.at(-1)?.parts.push(line);
    else if (name?.[1]) headers.push({ name: name[1].toLowerCase(), parts: [line.slice(name[0].length)] });
  }
  return {
    headers: headers.map(({ name, parts }) => ({ name, value: onOneLine(parts.join('').slice(0, maxValueLength)) })),
    bodyStart: end.next,
  };
}

/** Text on one line, white space folded, without characters that control something. */
export function onOneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- what strangers put into headers and texts
  return text.replace(/[\s\x00-\x1f\x7f\u200b\u2060\ufeff]+/g, ' ').trim();
}

/** The first header of this name, as it stands; null when there is none or it is empty. */
export function rawHeader(headers: readonly MailHeader[], name: string): string | null {
  return headers.find((header) => header.name === name && header.value !== '')?.value ?? null;
}

/** The first header of this name as a person reads it, encoded words decoded; null when there is none. */
export function headerText(headers: readonly MailHeader[], name: string): string | null {
  const raw = rawHeader(headers, name);
  return raw === null ? null : onOneLine(decodeWords(raw)) || null;
}

/** The empty line after the headers; a message may also end with them. */
function endOfHeaders(bytes: Uint8Array): { at: number; next: number } {
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(0x0a, start);
    if (feed < 0) break;
    if (feed === start || (feed === start + 1 && bytes[start] === 0x0d)) return { at: start, next: feed + 1 };
    start = feed + 1;
  }
  return { at: bytes.length, next: bytes.length };
}
