import { PackedLists } from './packedLists';

/** Which of two kinds of characters a text has; its first byte. */
const enum Width {
  /** All below 256: a byte each. */
  Narrow = 1,
  /** Two bytes each, the lower one first. */
  Wide = 2,
}

/** So many characters are put together at once: a function cannot take any number of arguments. */
const mostArguments = 4096;
/** So many texts that were asked for are kept as strings. A power of two. */
const keptStrings = 4096;

/**
 * Texts by number: 0, 1, 2 … in order of arrival, each once, packed. A string and its place in a `Map` take some
 * hundred bytes, however short it is; here it is some thirty. Texts are never taken out.
 */
export class TextTable {
  private readonly packed = new PackedLists((length) => new Uint8Array(length));
  /** Open addressing with linear steps: 1 + the number of a text, or 0. At least a third is empty. */
  private table = new Int32Array(64);
  private count = 0;
  private bytes = new Uint8Array(256);
  /** The strings that were asked for last, by the lower bits of their numbers. */
  private readonly kept: (string | undefined)[] = [];
  private readonly keptNumbers = new Int32Array(keptStrings).fill(-1);

  get size(): number {
    return this.count;
  }

  find(text: string): number | undefined {
    const found = this.table[this.placeOf(text)]!;
    return found === 0 ? undefined : found - 1;
  }

  /** The number of a text, which is entered when it is new. */
  enter(text: string): number {
    const place = this.placeOf(text);
    const found = this.table[place]!;
    if (found !== 0) return found - 1;
    const number = this.count++;
    this.packed.set(number, this.encode(text));
    this.table[place] = this.count;
    if (this.count * 3 > this.table.length * 2) this.growTable();
    return number;
  }

  text(number: number): string {
    const at = number & (keptStrings - 1);
    if (this.keptNumbers[at] !== number) {
      this.kept[at] = this.decode(number);
      this.keptNumbers[at] = number;
    }
    return this.kept[at]!;
  }

  /** In UTF-16 code units. */
  length(number: number): number {
    const length = this.packed.length(number) - 1;
    return this.isWide(number) ? length / 2 : length;
  }

  startsWith(number: number, beginning: string): boolean {
    return this.length(number) >= beginning.length && this.has(number, beginning);
  }

  private placeOf(text: string): number {
    const { table } = this;
    const mask = table.length - 1;
    let place = hashOf(text) & mask;
    for (; table[place] !== 0; place = (place + 1) & mask) {
      const number = table[place]! - 1;
      if (this.length(number) === text.length && this.has(number, text)) break;
    }
    return place;
  }

  private growTable(): void {
    const table = new Int32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let number = 0; number < this.count; number++) {
      let place = this.hashAt(number) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = number + 1;
    }
    this.table = table;
  }

  /** Whether a text that is long enough begins so. */
  private has(number: number, beginning: string): boolean {
    const block = this.packed.blockOf(number);
    const start = this.packed.startOf(number);
    if (block[start] === Width.Wide) {
      for (let index = 0, at = start + 1; index < beginning.length; index++, at += 2)
        if (block[at]! + block[at + 1]! * 256 !== beginning.charCodeAt(index)) return false;
    } else {
      for (let index = 0, at = start + 1; index < beginning.length; index++, at++)
        if (block[at] !== beginning.charCodeAt(index)) return false;
    }
    return true;
  }

  private isWide(number: number): boolean {
    return this.packed.blockOf(number)[this.packed.startOf(number)] === Width.Wide;
  }

  private encode(text: string): Uint8Array<ArrayBuffer> {
    const length = 1 + 2 * text.length;
    if (length > this.bytes.length) this.bytes = new Uint8Array(2 * length);
    const { bytes } = this;
    bytes[0] = Width.Narrow;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > 255) return this.encodeWide(text);
      bytes[index + 1] = code;
    }
    return bytes.subarray(0, 1 + text.length);
  }

  private encodeWide(text: string): Uint8Array<ArrayBuffer> {
    const { bytes } = this;
    bytes[0] = Width.Wide;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      bytes[1 + 2 * index] = code & 255;
      bytes[2 + 2 * index] = code >>> 8;
    }
    return bytes.subarray(0, 1 + 2 * text.length);
  }

  private decode(number: number): string {
    const bytes = this.packed.of(number);
    const isWide = bytes[0] === Width.Wide;
    const units = isWide
      ? Uint16Array.from(
          { length: this.length(number) },
          (_, index) => bytes[1 + 2 * index]! + bytes[2 + 2 * index]! * 256,
        )
      : bytes.subarray(1);
    let text = '';
    for (let at = 0; at < units.length; at += mostArguments)
      text += String.fromCharCode(...units.subarray(at, at + mostArguments));
    return text;
  }

  /** `hashOf` a text, without making a string of it. */
  private hashAt(number: number): number {
    const bytes = this.packed.of(number);
    const isWide = bytes[0] === Width.Wide;
    let hash = firstHash;
    for (let at = 1; at < bytes.length; at += isWide ? 2 : 1)
      hash = nextHash(hash, isWide ? bytes[at]! + bytes[at + 1]! * 256 : bytes[at]!);
    return lastHash(hash);
  }
}

/** FNV-1a over code units, mixed at the end, since only the lower bits are looked at. */
function hashOf(text: string): number {
  let hash = firstHash;
  for (let index = 0; index < text.length; index++) hash = nextHash(hash, text.charCodeAt(index));
  return lastHash(hash);
}

const firstHash = 0x811c9dc5;
const nextHash = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const lastHash = (hash: number) => hash ^ (hash >>> 15);
