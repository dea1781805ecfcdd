import { readContentType, type ContentType } from './contentType';
import { rawHeader, readHeaders, type MailHeader } from './headers';

/**
 * One part of a message, or the message itself. postal-mime gives the texts of all parts joined into one; whose words
 * are whose needs the parts, so they are told apart here, and postal-mime decodes each one (`partContent.ts`).
 */
export interface MimePart {
  readonly headers: readonly MailHeader[];
  readonly type: ContentType;
  /** "attachment", "inline", or '' */
  readonly disposition: string;
  /** The part with its headers, as it came. */
  readonly bytes: Uint8Array;
  /** Where its body begins in them. */
  readonly bodyStart: number;
  /** Empty unless it is a multipart. */
  readonly children: readonly MimePart[];
}

/** Multiparts within multiparts beyond this depth are not opened; mail programs make five at most. */
export const maxPartDepth = 20;
/** Further parts of a message are not read. */
export const maxParts = 1000;

/** A boundary is a line of its own; RFC 2046 allows 70 characters. */
const maxBoundary = 200;

interface BuiltPart extends MimePart {
  readonly children: BuiltPart[];
}

/**
 * Splits a message into its parts. Takes one pass over the bytes for each level of multiparts, of which there are at
 * most `maxPartDepth`.
 * @returns the message as a part, and whether parts were left out because there are too many or too deep ones
 */
export function splitParts(message: Uint8Array): { root: MimePart; isCut: boolean } {
  const root = partOf(message, 'text/plain');
  let isCut = false;
  let count = 1;
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const next: BuiltPart[] = [];
    for (const part of level) {
      const boundary = boundaryOf(part);
      if (boundary === null) continue;
      if (depth === maxPartDepth) {
        isCut = true;
        continue;
      }
      const standard = part.type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
      for (const [start, end] of childrenOf(part, boundary)) {
        if (count++ >= maxParts) {
          isCut = true;
          break;
        }
        const child = partOf(part.bytes.subarray(start, end), standard);
        part.children.push(child);
        next.push(child);
      }
    }
    level = next;
  }
  return { root, isCut };
}

function partOf(bytes: Uint8Array, standardType: string): BuiltPart {
  const { headers, bodyStart } = readHeaders(bytes);
  return {
    headers,
    type: readContentType(rawHeader(headers, 'content-type') ?? standardType),
    disposition: readContentType(rawHeader(headers, 'content-disposition')).value,
    bytes,
    bodyStart,
    children: [],
  };
}

function boundaryOf(part: MimePart): string | null {
  if (!part.type.value.startsWith('multipart/')) return null;
  const boundary = part.type.parameters.get('boundary') ?? '';
  return boundary !== '' && boundary.length <= maxBoundary ? boundary : null;
}

/** The byte ranges between the boundaries of a multipart; what stands before and after them is no part. */
function* childrenOf(part: MimePart, boundary: string): Generator<[start: number, end: number]> {
  const { bytes } = part;
  const mark = new TextEncoder().encode(`--${boundary}`);
  let childStart = -1;
  for (let start = part.bodyStart; start < bytes.length;) {
    const feed = bytes.indexOf(0x0a, start);
    const next = feed < 0 ? bytes.length : feed + 1;
    const kind = bytes[start] === 0x2d ? boundaryAt(bytes, start, next, mark) : null;
    if (kind) {
      if (childStart >= 0) yield [childStart, withoutLineEnd(bytes, childStart, start)];
      childStart = kind === 'last' ? -1 : next;
      if (kind === 'last') return;
    }
    start = next;
  }
  if (childStart >= 0) yield [childStart, bytes.length];
}

/** Whether the line is the mark, perhaps with "--" behind it, and nothing but white space more. */
function boundaryAt(bytes: Uint8Array, start: number, end: number, mark: Uint8Array): 'next' | 'last' | null {
  if (end - start < mark.length) return null;
  for (let index = 0; index < mark.length; index++) if (bytes[start + index] !== mark[index]) return null;
  let rest = start + mark.length;
  const isLast = bytes[rest] === 0x2d && bytes[rest + 1] === 0x2d;
  if (isLast) rest += 2;
  for (; rest < end; rest++) if (!isWhite(bytes[rest])) return null;
  return isLast ? 'last' : 'next';
}

function isWhite(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(bytes: Uint8Array, start: number, end: number): number {
  if (end > start && bytes[end - 1] === 0x0a) end--;
  if (end > start && bytes[end - 1] === 0x0d) end--;
  return end;
}
