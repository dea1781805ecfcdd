import type { SourceDocument } from '../importer';

/** In bytes of UTF-8: file systems take 255, and ecryptfs 143; the rest is for a number and the ending. */
const longest = 110;

/** Names that Windows keeps for devices, whatever follows a full stop. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Names of files that stand beside articles and are not read as such: the usual setting of `seedReview.exclude`. */
const leftOut = /^(?:README|CHANGELOG|LICEN[SC]E|NOTICE|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|ARCHITECTURE)/;

/** What no file name may have on some system, and what would turn the direction of what follows. */
const forbidden = /[<>:"/\\|?*#%\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

type Named = Pick<SourceDocument, 'title' | 'date'>;

/**
 * A name for the article of a document, without an ending: "2025-11-12 Dam row goes to court"; the original's own name
 * when the document states no title. Safe on every system.
 * @param original the original's file name
 */
export function baseNameFor({ title, date }: Named, original: string): string {
  const own = clean(original.replace(/(?<=.)\.[A-Za-z0-9]{1,10}$/, ''));
  const named = clean(title ?? '');
  const base = named === '' ? own : named;
  const isDated = date !== null && !base.startsWith(date.day);
  return cut(clean(isDated ? `${date.day} ${base}` : base)) || 'document';
}

/**
 * A file name that is not among those taken: "Minutes.md", then "Minutes (2).md".
 * @param taken in lower case and NFC; the name is added
 */
export function freeName(base: string, ending: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = `${number === 1 ? base : `${base} (${number})`}${ending}`;
    const key = name.normalize('NFC').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

function clean(name: string): string {
  const safe = name.normalize('NFC').replace(forbidden, ' ').replace(/\s+/gu, ' ');
  // A name that begins with a full stop is hidden, and Windows drops those at the end.
  const trimmed = safe.replace(/^[. ]{1,200}/, '').replace(/[. ]{1,200}$/, '');
  return reserved.test(trimmed) || leftOut.test(trimmed) ? `Article ${trimmed}` : trimmed;
}

/** At most as long as file systems take, cut between words where there are any. */
function cut(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= longest) return name;
  let [length, at] = [0, 0];
  for (const character of name) {
    length += encoder.encode(character).length;
    if (length > longest) break;
    at += character.length;
  }
  const space = name.lastIndexOf(' ', at);
  return name.slice(0, space > at / 2 ? space : at).replace(/[. ]{1,200}$/, '');
}
