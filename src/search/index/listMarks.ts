import { lowerBound } from '../../article/lowerBound';

/** A place in a packed list from which it can be read on. */
export interface ListMark {
  /** In bytes, from the beginning of the list. */
  readonly at: number;
  /** The slot of the posting before it; -1 at the beginning. */
  readonly before: number;
}

const beginning: ListMark = { at: 0, before: -1 };
/** A list is marked every so many postings. */
export const markedEvery = 64;

/**
 * Marks in a long list of postings, so that the place of one is found without reading all before it. Made on the way by
 * whoever reads the list, and kept up to date when it changes.
 */
export class ListMarks {
  private readonly marks: { at: number; readonly before: number }[] = [];

  /** The last mark that stands before the posting of a slot, or where it would be. */
  nearest(slot: number): ListMark {
    return this.marks[lowerBound(this.marks, ({ before }) => before < slot) - 1] ?? beginning;
  }

  /** Takes a mark if it stands behind all others. */
  add(mark: ListMark): void {
    if (mark.at > (this.marks.at(-1)?.at ?? 0)) this.marks.push({ ...mark });
  }

  /** The bytes of some postings, from `start` to `end`, are others now; without any, these were the last. */
  change(start: number, end: number, length: number): void {
    const by = length - (end - start);
    const first = lowerBound(this.marks, ({ at }) => at <= start);
    const behind = length === 0 ? this.marks.length : lowerBound(this.marks, ({ at }) => at < end);
    if (behind > first) this.marks.splice(first, behind - first);
    for (let index = first; index < this.marks.length; index++) this.marks[index]!.at += by;
  }
}
