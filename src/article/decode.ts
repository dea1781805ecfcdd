import * as l10n from '@vscode/l10n';

/** A file's text, or why it cannot be read as an article: a phrase that follows the file's name in a message. */
export type Decoded = { readonly text: string } | { readonly unreadable: string };

/**
 * In bytes. Larger files are no articles, and VS Code itself does not hand such documents to extensions (its limit is
 * 50 MB).
 */
export const largestArticle = 20 * 1024 * 1024;

/** Where a NUL byte is looked for: text has none, and binary formats show one early. */
const sniffedBytes = 8192;

/** Why a file is no article, before anything of it is read; null when it may be one. @param size in bytes */
export function tooLarge(size: number): { readonly unreadable: string } | null {
  return size > largestArticle ? { unreadable: l10n.t('is larger than {0} MB', largestArticle / 1024 / 1024) } : null;
}

/**
 * Decodes a file as VS Code does: UTF-8 (or UTF-16 with a byte order mark), the mark taken off, mixed line ends made
 * one kind. So offsets into the result are offsets into the editor's text. Never throws.
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  const large = tooLarge(bytes.length);
  if (large) return large;
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (!utf16 && bytes.subarray(0, sniffedBytes).includes(0))
    return { unreadable: l10n.t('contains binary data, not text') };
  try {
    return { text: oneLineEnd(new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    if (utf16) return { unreadable: l10n.t('is not valid UTF-16 text') };
    const line = firstBadLine(bytes);
    return { unreadable: l10n.t('is not valid UTF-8 text (line {0}); save it with that encoding to include it', line) };
  }
}

/** Counted from 1. */
function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}

/** VS Code gives a text with mixed line ends the kind that more than half of them have (`\r\n` or `\n`). */
function oneLineEnd(text: string): string {
  if (!text.includes('\r')) return text;
  // By hand: `replace` takes six times as long for four times the line ends.
  const lines: string[] = [];
  let [start, withReturn] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const isReturn = text[at] === '\r';
    if (!isReturn && text[at] !== '\n') continue;
    lines.push(text.slice(start, at));
    if (isReturn) withReturn++;
    if (isReturn && text[at + 1] === '\n') at++;
    start = at + 1;
  }
  const wanted = withReturn > lines.length / 2 ? '\r\n' : '\n';
  lines.push(text.slice(start));
  return lines.join(wanted);
}
