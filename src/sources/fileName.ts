import type { SourceDocument } from './importer';

/** With the ending, in UTF-8: some systems allow 255, some put more before and behind. */
const mostBytes = 100;
const ending = '.md';

/** What some system does not allow in a name, and what nobody sees or turns the direction of what follows. */
const forbidden = /[<>:"/\\|?*\p{C}\u200E\u200F\u2028\u2029]+/gu;
/** Names that are devices on Windows, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

/**
 * What an article's file is called, with its ending, on every system: "2025-11-12 Dam Row.md" when the document says
 * both day and title, else as the original is called. Not always another name for another document.
 * @param original the original's name, maybe with folders of any system
 */
export function fileNameFor({ title, date, part }: SourceDocument, original: string): string {
  const name = original.slice(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
  const base = name.replace(/(?<=[^.])\.[^.]{1,12}$/, '');
  const stated = date && title ? safe(title) : '';
  const words = stated ? `${date!.day} ${stated}` : safe([base, part].filter(Boolean).join(' '));
  return `${cutToBytes(words, mostBytes - ending.length) || 'Untitled'}${ending}`;
}

function safe(words: string): string {
  const name = words
    .slice(0, 1000)
    .normalize('NFC')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    // A dot or dash at the beginning hides a file or looks like an option.
    .replace(/^[\s.~-]+/, '')
    .replace(/[\s.]+$/, '');
  return reserved.test(name) ? `_${name}` : name;
}

/** At most so many bytes, cut between words where there are any. */
function cutToBytes(words: string, most: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(words).length <= most) return words;
  let [cut, length] = ['', 0];
  for (const character of words) {
    length += encoder.encode(character).length;
    if (length > most) break;
    cut += character;
  }
  const space = cut.lastIndexOf(' ');
  return (space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:–—-]+$/, '');
}
