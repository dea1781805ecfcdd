/** A part of a file in MIME, and where it lies in it. */
export interface MimePart {
  /** By name in lower case; unfolded, as written. */
  readonly headers: ReadonlyMap<string, string>;
  /** Where the content lies, in bytes. */
  readonly start: number;
  readonly end: number;
}

const longestHeaders = 64 * 1024;
const mostParts = 10_000;
const deepest = 5;

/**
 * The parts of a file that hold something themselves, in order.
 * @param text one character a byte
 */
export function mimeParts(text: string): MimePart[] {
  const found: MimePart[] = [];
  const waiting: { part: MimePart; depth: number }[] = [{ part: wholeFile(text), depth: 0 }];
  while (waiting.length > 0 && found.length < mostParts) {
    const next = waiting.pop();
    if (!next) break;
    const { part, depth } = next;
    const boundary = /^multipart\//i.test(part.headers.get('content-type') ?? '') ? parameter(part, 'boundary') : null;
    if (boundary === null || depth >= deepest) found.push(part);
    else
      for (const inner of partsWithin(text, part, boundary).reverse()) waiting.push({ part: inner, depth: depth + 1 });
  }
  return found;
}

/** The file as a part: its own headers, and all that follows. */
export function wholeFile(text: string): MimePart {
  return partAt(text, 0, text.length);
}

/** @returns a parameter of the part's Content-Type: `charset`, `boundary` */
export function parameter({ headers }: MimePart, name: string): string | null {
  const value = (headers.get('content-type') ?? '').slice(0, 2000);
  const match = new RegExp(`;\\s{0,9}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(value);
  return match?.[1] ?? match?.[2] ?? null;
}

function partsWithin(text: string, { start, end }: MimePart, boundary: string): MimePart[] {
  const parts: MimePart[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + mark.length)) {
    if (at > start && text[at - 1] !== '\n') continue;
    if (from >= 0) parts.push(partAt(text, from, at));
    if (text.startsWith('--', at + mark.length) || parts.length > mostParts) return parts;
    const lineEnd = text.indexOf('\n', at);
    from = lineEnd < 0 || lineEnd > end ? end : lineEnd + 1;
  }
  // Without its last boundary the file was cut.
  if (from >= 0) parts.push(partAt(text, from, end));
  return parts;
}

function partAt(text: string, start: number, end: number): MimePart {
  const written = text.slice(start, Math.min(end, start + longestHeaders));
  const blank = /^\r?\n|\r?\n\r?\n/.exec(written);
  const headers = new Map<string, string>();
  if (!blank) return { headers, start, end };
  for (const line of written
    .slice(0, blank.index)
    .replace(/\r?\n[ \t]{1,50}/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, start: start + blank.index + blank[0].length, end };
}
