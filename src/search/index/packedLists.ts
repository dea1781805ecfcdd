/** Blocks have 2^16 elements: there are few of them, and a library of ten articles takes little. */
const blockBits = 16;
const blockSize = 2 ** blockBits;
const withinBlock = blockSize - 1;

/**
 * Very many lists of small numbers that grow and shrink, each in one piece, in few blocks of memory: an array of its
 * own for each would take more for the array than for the numbers. Lists are numbered from 0 on and empty at first.
 *
 * A place has room for 4, 5, 6, 7, 8, 10, 12, 14, 16, 20 … elements, so that a tenth is empty on average. A list that
 * outgrows its place moves to a larger one, and leaves the old one to a list of that size.
 */
export class PackedLists<T extends Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>> {
  private readonly blocks: (T | undefined)[] = [];
  /** The block that new places are cut from, and how much of it is taken. */
  private open = -1;
  private taken = blockSize;
  /** By size, the places that lists have left. */
  private readonly left: number[][] = [];
  /** The numbers of blocks that have been given back. */
  private readonly unused: number[] = [];
  /** By list: the number of the block times `blockSize`, plus where the list begins in it. */
  private places = new Uint32Array(64);
  private lengths = new Uint32Array(64);
  /** By list: 1 + the size of its place; 0 for none. */
  private sizes = new Uint8Array(64);

  /** @param allocate makes an array of so many zeros */
  constructor(private readonly allocate: (length: number) => T) {}

  /** No list that is not empty has a number as high as this. */
  get size(): number {
    return this.lengths.length;
  }

  length(list: number): number {
    return list < this.lengths.length ? this.lengths[list]! : 0;
  }

  /** The memory in which a list that is not empty stands, from `start` on. Until it changes. */
  blockOf(list: number): T {
    return this.blocks[this.places[list]! >>> blockBits]!;
  }

  startOf(list: number): number {
    return this.places[list]! & withinBlock;
  }

  /** The elements of a list, where they lie. Until it changes. */
  of(list: number): T {
    const length = this.length(list);
    if (length === 0) return this.allocate(0);
    const start = this.startOf(list);
    return this.blockOf(list).subarray(start, start + length) as T;
  }

  set(list: number, elements: T): void {
    this.splice(list, 0, this.length(list), elements);
  }

  /** Appends the first `count` of some elements. */
  append(list: number, elements: T, count = elements.length): void {
    if (count === 0) return;
    const length = this.length(list);
    this.moveTo(list, sizeFor(length + count));
    copy(elements, 0, this.blockOf(list), this.startOf(list) + length, count);
    this.lengths[list] = length + count;
  }

  /** Puts other elements in the place of `removed` of them. */
  splice(list: number, at: number, removed: number, elements: T): void {
    const length = this.length(list);
    const newLength = length - removed + elements.length;
    if (newLength === 0) return this.clear(list);
    const size = sizeFor(newLength);
    // One that shrinks moves behind the change, one that grows before it: there is room for both then.
    if (newLength > length) this.moveTo(list, size);
    const [block, start] = [this.blockOf(list), this.startOf(list)];
    if (removed !== elements.length)
      block.copyWithin(start + at + elements.length, start + at + removed, start + length);
    block.set(elements, start + at);
    this.lengths[list] = newLength;
    this.moveTo(list, size);
  }

  private clear(list: number): void {
    if (this.length(list) === 0) return;
    this.leave(this.places[list]!, this.sizes[list]! - 1);
    this.lengths[list] = 0;
    this.sizes[list] = 0;
  }

  private moveTo(list: number, size: number): void {
    this.reserve(list);
    const before = this.sizes[list]! - 1;
    if (before === size) return;
    const place = this.take(size);
    if (before >= 0) {
      const to = this.blocks[place >>> blockBits]!;
      copy(this.blockOf(list), this.startOf(list), to, place & withinBlock, this.length(list));
      this.leave(this.places[list]!, before);
    }
    this.places[list] = place;
    this.sizes[list] = size + 1;
  }

  private take(size: number): number {
    const room = rooms[size]!;
    if (room > blockSize / 2) return this.addBlock(room) * blockSize;
    const left = this.left[size]?.pop();
    if (left !== undefined) return left;
    if (this.taken + room > blockSize) {
      this.open = this.addBlock(blockSize);
      this.taken = 0;
    }
    this.taken += room;
    return this.open * blockSize + this.taken - room;
  }

  /** A large list has its own block, which goes with it. */
  private leave(place: number, size: number): void {
    if (rooms[size]! > blockSize / 2) {
      this.blocks[place >>> blockBits] = undefined;
      this.unused.push(place >>> blockBits);
    } else (this.left[size] ??= []).push(place);
  }

  private addBlock(length: number): number {
    const block = this.unused.pop() ?? this.blocks.length;
    this.blocks[block] = this.allocate(length);
    return block;
  }

  private reserve(list: number): void {
    if (list < this.lengths.length) return;
    const length = Math.max(list + 1, Math.ceil(this.lengths.length * 1.5));
    this.places = grown(this.places, new Uint32Array(length));
    this.lengths = grown(this.lengths, new Uint32Array(length));
    this.sizes = grown(this.sizes, new Uint8Array(length));
  }
}

/** Copies elements. Most lists are short, and for those a loop is quicker than what makes views of arrays. */
function copy<T extends Uint8Array | Uint16Array>(from: T, start: number, to: T, at: number, count: number): void {
  if (count > 64) to.set(from.subarray(start, start + count), at);
  else for (let index = 0; index < count; index++) to[at + index] = from[start + index]!;
}

/** The smallest size that has room for so many elements. */
function sizeFor(length: number): number {
  if (length <= 4) return 0;
  const shift = 29 - Math.clz32(length - 1);
  return 4 * shift + Math.ceil(length / 2 ** shift) - 4;
}

/** By size. Four for each doubling: 4, 5, 6, 7, 8, 10, 12, 14, 16, 20 … */
const rooms = Float64Array.from({ length: 120 }, (_, size) => (4 + (size & 3)) * 2 ** (size >> 2));

function grown<T extends Uint8Array | Uint32Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}
