const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes numbers and texts one after the other, into memory that grows. */
export class ByteWriter {
  private bytes = new Uint8Array(4096);
  private length = 0;

  /** A whole number from 0 to 2^31 - 1: seven bits a byte, the lowest first; the high bit says that more follow. */
  number(value: number): void {
    this.reserve(5);
    while (value > 127) {
      this.bytes[this.length++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.bytes[this.length++] = value;
  }

  /** UTF-8, its length before it. A lone surrogate does not survive, but in JSON it is escaped. */
  text(text: string): void {
    const encoded = encoder.encode(text);
    this.number(encoded.length);
    this.append(encoded);
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written so far; stands until the next write. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
    larger.set(this.written());
    this.bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. Every method throws a RangeError instead of reading past the end. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      if (this.at >= this.bytes.length || shift > 28) throw new RangeError('The bytes end within a number.');
      const byte = this.bytes[this.at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** A number of things that take a byte each at least. */
  count(): number {
    const count = this.number();
    if (count > this.bytes.length - this.at) throw new RangeError('The bytes end within a list.');
    return count;
  }

  text(): string {
    const length = this.count();
    this.at += length;
    return decoder.decode(this.bytes.subarray(this.at - length, this.at));
  }
}
