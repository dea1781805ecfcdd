const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes numbers, texts and arrays of numbers one after the other, into memory that grows. */
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

  /** As they lie in memory, their count before them: another kind of machine does not read them. */
  array(numbers: Int32Array | Uint16Array): void {
    this.number(numbers.length);
    this.append(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
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
      const byte = this.bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  text(): string {
    return decoder.decode(this.take(this.number()));
  }

  /** An array in memory of its own. */
  int32Array(): Int32Array {
    return new Int32Array(new Uint8Array(this.take(this.number() * Int32Array.BYTES_PER_ELEMENT)).buffer);
  }

  /** An array in memory of its own. */
  uint16Array(): Uint16Array {
    return new Uint16Array(new Uint8Array(this.take(this.number() * Uint16Array.BYTES_PER_ELEMENT)).buffer);
  }

  private take(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) throw new RangeError('The bytes end too early.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
