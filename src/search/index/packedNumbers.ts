import { PackedLists } from './packedLists';

/**
 * Lists of whole numbers from -1 to 2^31 - 2, packed: seven bits a byte, the lowest first; the high bit says that more
 * follow. Most numbers of facts are small and take one byte or two. Lists are numbered from 0 on and empty at first.
 */
export class PackedNumbers {
  private readonly packed = new PackedLists((length) => new Uint8Array(length));
  /** Working memory, kept from one call to the next. */
  private bytes = new Uint8Array(256);
  private numbers = new Int32Array(256);

  isEmpty(list: number): boolean {
    return this.packed.length(list) === 0;
  }

  /** The lists that are not empty, in ascending order. */
  filled(): number[] {
    const filled: number[] = [];
    for (let list = 0; list < this.packed.size; list++) if (!this.isEmpty(list)) filled.push(list);
    return filled;
  }

  push(list: number, number: number): void {
    this.packed.append(list, this.encode([number]));
  }

  set(list: number, numbers: readonly number[]): void {
    this.packed.set(list, this.encode(numbers));
  }

  clear(list: number): void {
    this.set(list, []);
  }

  private encode(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
    if (5 * numbers.length > this.bytes.length) this.bytes = new Uint8Array(10 * numbers.length);
    const { bytes } = this;
    let end = 0;
    for (const number of numbers) {
      let value = number + 1;
      while (value > 127) {
        bytes[end++] = (value & 127) | 128;
        value >>>= 7;
      }
      bytes[end++] = value;
    }
    return bytes.subarray(0, end);
  }

  /** The numbers of a list, until the next call. */
  scan(list: number): Int32Array {
    const length = this.packed.length(list);
    if (length > this.numbers.length) this.numbers = new Int32Array(2 * length);
    const { numbers } = this;
    let count = 0;
    if (length > 0) {
      const block = this.packed.blockOf(list);
      const end = this.packed.startOf(list) + length;
      for (let at = this.packed.startOf(list); at < end;) {
        let byte = block[at++]!;
        let value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = block[at++]!;
          value |= (byte & 127) << shift;
        }
        numbers[count++] = value - 1;
      }
    }
    return numbers.subarray(0, count);
  }
}
