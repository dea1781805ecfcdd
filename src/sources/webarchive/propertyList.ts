/** Apple's binary property lists, as far as web archives need them: dictionaries, texts and data. */

type Value =
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, number> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'data'; readonly bytes: Uint8Array };

const trailerLength = 32;
const mostEntries = 1000;
/** In characters: texts here are addresses and names. */
const longestText = 10_000;

/** Reads single values of a list, each only when it is asked for: whatever refers to itself does no harm. */
export class PropertyList {
  private readonly view: DataView;
  private readonly offsetSize: number;
  private readonly refSize: number;
  private readonly count: number;
  private readonly top: number;
  private readonly tableAt: number;

  /** @throws RangeError here or later, when the file ends before what it says is in it */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = bytes.length - trailerLength;
    this.offsetSize = this.view.getUint8(trailer + 6);
    this.refSize = this.view.getUint8(trailer + 7);
    this.count = this.numberAt(trailer + 8, 8);
    this.top = this.numberAt(trailer + 16, 8);
    this.tableAt = this.numberAt(trailer + 24, 8);
  }

  /** @param path names of dictionaries' entries, from the outermost on */
  at(...path: readonly string[]): Value | null {
    let value = this.value(this.top);
    for (const name of path) {
      const next = value?.kind === 'dictionary' ? value.entries.get(name) : undefined;
      if (next === undefined) return null;
      value = this.value(next);
    }
    return value;
  }

  private value(index: number): Value | null {
    if (index >= this.count) return null;
    const at = this.numberAt(this.tableAt + index * this.offsetSize, this.offsetSize);
    const type = this.view.getUint8(at) >> 4;
    const [length, start] = this.lengthAt(at);
    if (type === 0x4) return { kind: 'data', bytes: this.piece(start, length) };
    if (type === 0x5) return { kind: 'text', text: ascii(this.piece(start, Math.min(length, longestText))) };
    if (type === 0x6) {
      const bytes = this.piece(start, Math.min(length, longestText) * 2);
      return { kind: 'text', text: new TextDecoder('utf-16be').decode(bytes) };
    }
    return type === 0xd ? this.dictionaryAt(start, Math.min(length, mostEntries), length) : null;
  }

  private dictionaryAt(start: number, read: number, length: number): Value {
    const entries = new Map<string, number>();
    for (let entry = 0; entry < read; entry++) {
      const key = this.numberAt(start + entry * this.refSize, this.refSize);
      const value = this.numberAt(start + (length + entry) * this.refSize, this.refSize);
      const name = this.isText(key) ? this.value(key) : null;
      if (name?.kind === 'text') entries.set(name.text, value);
    }
    return { kind: 'dictionary', entries };
  }

  private isText(index: number): boolean {
    if (index >= this.count) return false;
    const type = this.view.getUint8(this.numberAt(this.tableAt + index * this.offsetSize, this.offsetSize)) >> 4;
    return type === 0x5 || type === 0x6;
  }

  /** @returns how long a value is, and where it begins */
  private lengthAt(at: number): [number, number] {
    const short = this.view.getUint8(at) & 0x0f;
    if (short !== 0x0f) return [short, at + 1];
    const size = 1 << (this.view.getUint8(at + 1) & 0x0f);
    return [this.numberAt(at + 2, size), at + 2 + size];
  }

  private piece(start: number, length: number): Uint8Array {
    if (start + length > this.bytes.length) throw new RangeError('The file ends too early.');
    return this.bytes.subarray(start, start + length);
  }

  private numberAt(at: number, size: number): number {
    if (size < 1 || size > 8) throw new RangeError('No number has this size.');
    let number = 0;
    for (let byte = 0; byte < size; byte++) number = number * 256 + this.view.getUint8(at + byte);
    return number;
  }
}

function ascii(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
