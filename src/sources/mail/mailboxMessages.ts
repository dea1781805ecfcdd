const [feed, greater] = [0x0a, 0x3e];
const from = new TextEncoder().encode('From ');

/**
 * Goes through the messages of a mailbox (mbox), one after the other. Each begins with a line "From sender date", which
 * is known by the headers below it: lines of text may begin so, too. `Content-Length` is not believed, as programs that
 * change a mailbox leave it as it was.
 */
export function* mailboxMessages(mailbox: Uint8Array): Generator<Uint8Array> {
  let start = -1;
  let isAfterBlank = true;
  for (let line = 0; line < mailbox.length;) {
    const next = nextLine(mailbox, line);
    if (startsWith(mailbox, line, from) && isSeparator(mailbox, line, next, isAfterBlank)) {
      if (start >= 0) yield unescaped(mailbox.subarray(start, line));
      start = next;
    }
    isAfterBlank = next - line <= 2 && isBlank(mailbox, line, next);
    line = next;
  }
  if (start >= 0) yield unescaped(mailbox.subarray(start));
}

/** "From ann@example.org Sat Nov  8 23:30:00 2025", with whatever programs put before and behind it. */
const separator = /^From \S{0,200} {0,20}.{0,60}\d{1,2}:\d{2}.{0,60}\d{4}/;

/** Whether a line that begins with "From " parts two messages: a header follows, and it is dated or after a blank. */
function isSeparator(bytes: Uint8Array, start: number, next: number, isAfterBlank: boolean): boolean {
  const text = asAscii(bytes.subarray(start, Math.min(next, start + 300)));
  const below = asAscii(bytes.subarray(next, next + 100));
  const isAboveHeader = /^>?[!-9;-~]{1,80}:/.test(below) || /^>From /.test(below);
  return isAboveHeader && (isAfterBlank || separator.test(text));
}

/**
 * Takes the ">" off lines that begin with "From" behind it, as mailboxes put it there. Among lines that are quoted with
 * as many marks it is the writer's: programs differ in whether they add to those.
 */
function unescaped(message: Uint8Array): Uint8Array {
  const drops: number[] = [];
  let before = 0;
  for (let line = 0; line < message.length;) {
    const escaped = escapedLines(message, line);
    const next = escaped.at(-1)?.next ?? nextLine(message, line);
    const around = Math.max(before, marksAt(message, next));
    for (const { start, marks } of escaped) if (around < marks) drops.push(start);
    if (escaped.length === 0) before = marksAt(message, line);
    line = next;
  }
  return drops.length === 0 ? message : without(message, drops);
}

/** The lines from here on that begin with ">" and "From", as far as they follow each other. */
function escapedLines(message: Uint8Array, line: number): { start: number; next: number; marks: number }[] {
  const lines: { start: number; next: number; marks: number }[] = [];
  for (let start = line; start < message.length;) {
    const marks = marksAt(message, start);
    if (marks === 0 || !startsWith(message, start + marks, from)) break;
    const next = nextLine(message, start);
    lines.push({ start, next, marks });
    start = next;
  }
  return lines;
}

/** The bytes but those at some places, which are in order. */
function without(bytes: Uint8Array, drops: readonly number[]): Uint8Array {
  const kept = new Uint8Array(bytes.length - drops.length);
  let [read, written] = [0, 0];
  for (const drop of [...drops, bytes.length]) {
    kept.set(bytes.subarray(read, drop), written);
    written += drop - read;
    read = drop + 1;
  }
  return kept;
}

/** How many ">" a line begins with. */
function marksAt(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && end - start < 100 && bytes[end] === greater) end++;
  return end - start;
}

function nextLine(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(feed, start);
  return end < 0 ? bytes.length : end + 1;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes.subarray(start, end).every((byte) => byte === feed || byte === 0x0d);
}

function startsWith(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => bytes[start + index] === byte);
}

function asAscii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
