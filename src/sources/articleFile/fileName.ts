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

/** A name for a folder of articles that came from a folder of this name. Safe on every system. */
export function folderNameFor(original: string): string {
  return cut(clean(original)) || 'documents';
}

/** A name for a file that is passed on, without an ending: "statements-by-ada-quist". Safe on every system. */
export function exportNameFor(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return cut(clean(words.join('-'))) || 'statements';
}

/** The names in a folder: some systems tell no capitals from small letters, and no `ä` from another. */
export class TakenNames {
  /** The number that the next file of a name may have. */
  private readonly next = new Map<string, number>();

  has(name: string): boolean {
    return this.next.has(keyOf(name));
  }

  add(name: string): void {
    if (!this.has(name)) this.next.set(keyOf(name), 2);
  }

  /** A name that is not among them, which it then is: "Minutes.md", then "Minutes (2).md". */
  addFree(base: string, ending: string): string {
    const plain = `${base}${ending}`;
    let name = plain;
    let number = this.next.get(keyOf(plain)) ?? 1;
    for (; this.has(name); number++) name = `${base} (${number})${ending}`;
    this.add(name);
    this.next.set(keyOf(plain), Math.max(number, 2));
    return name;
  }
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
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
