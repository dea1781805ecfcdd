/**
 * In which documents a term stands, and with what weight: one whole number a document, `slot * 256 + weight`, ascending.
 * Numbers below 2^30 are the cheapest thing that V8 can keep in an array; that leaves room for four million documents.
 */
export type Postings = number[];

export const heaviest = 255;

export const postingOf = (slot: number, weight: number): number => slot * 256 + Math.min(weight, heaviest);
export const slotOf = (posting: number): number => posting >>> 8;
export const weightOf = (posting: number): number => posting & 255;

/** Enters a document that is not there yet. */
export function addPosting(postings: Postings, slot: number, weight: number): void {
  const posting = postingOf(slot, weight);
  if (postings.length === 0 || postings[postings.length - 1] < posting) postings.push(posting);
  else postings.splice(firstOf(postings, slot), 0, posting);
}

/** Takes a document out that is there. */
export function removePosting(postings: Postings, slot: number): void {
  postings.splice(firstOf(postings, slot), 1);
}

/** Where the document stands or would stand. */
function firstOf(postings: Postings, slot: number): number {
  const least = slot * 256;
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (postings[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The documents of several terms, as if the terms were one: weights added up, in ascending order. */
export function unite(lists: readonly Postings[], slots: number): Postings {
  if (lists.length === 1) return lists[0];
  const weights = new Uint16Array(slots);
  const seen: number[] = [];
  for (const list of lists) {
    for (const posting of list) {
      const slot = slotOf(posting);
      if (weights[slot] === 0) seen.push(slot);
      weights[slot] = Math.min(heaviest, weights[slot] + weightOf(posting));
    }
  }
  return Array.from(Uint32Array.from(seen).sort(), (slot) => slot * 256 + weights[slot]);
}
