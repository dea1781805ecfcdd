import { editDistances, forgivenSlips, letterSet, missingLetters } from './editDistance';
import { stemOf } from './stem';
import { normalizeTerm } from './terms';

/** The number of a term in its dictionary: 0, 1, 2 … in order of arrival. */
export type TermId = number;

/** No term: nothing is left of the word when it is folded, or the end of a list. */
export const noTerm: TermId = -1;

/** A raw word is kept as a key only up to this length: V8 copies so short a slice, while a longer one would keep its whole article alive. */
const longestSlice = 12;
const mostSpellings = 200_000;

/**
 * All terms of an index, by spelling, stem, beginning and likeness. Terms are never taken out: those of a removed article
 * have no postings left and find nothing.
 */
export class Dictionary {
  private readonly texts: string[] = [];
  private readonly stems: string[] = [];
  private readonly letters: number[] = [];
  private readonly ids = new Map<string, TermId>();
  private readonly spellings = new Map<string, TermId>();
  private readonly latestOfStem = new Map<string, TermId>();
  /** The term with the same stem that came before; -1 when there is none. */
  private readonly sameStem: TermId[] = [];
  /** The terms in the order of their texts, as far as they were there when it was last asked for. */
  private sorted: TermId[] = [];

  get size(): number {
    return this.texts.length;
  }

  text(id: TermId): string {
    return this.texts[id];
  }

  stem(id: TermId): string {
    return this.stems[id];
  }

  find(term: string): TermId | undefined {
    return this.ids.get(term);
  }

  /** The number of a word as it stands in a text, entering it when it is new. */
  enter(word: string): TermId {
    const known = this.spellings.get(word);
    if (known !== undefined) return known;
    const term = normalizeTerm(word);
    const id = term === '' ? noTerm : this.enterTerm(term);
    if (word.length <= longestSlice) {
      if (this.spellings.size >= mostSpellings) this.spellings.clear();
      this.spellings.set(word, id);
    }
    return id;
  }

  /** The number of a term, entering it when it is new; its stem, if known, need not be worked out then. */
  enterTerm(term: string, stem?: string): TermId {
    return this.ids.get(term) ?? this.append(term, stem);
  }

  private append(term: string, knownStem?: string): TermId {
    const id = this.texts.length;
    const text = term.length > longestSlice ? copyOf(term) : term;
    const stem = knownStem ?? stemOf(text);
    this.texts.push(text);
    this.stems.push(stem);
    this.letters.push(letterSet(text));
    this.ids.set(text, id);
    this.sameStem.push(this.latestOfStem.get(stem) ?? noTerm);
    this.latestOfStem.set(stem, id);
    return id;
  }

  /** All terms with the stem of `term`, itself included when it is here. */
  inflections(term: string): TermId[] {
    const found: TermId[] = [];
    for (let id = this.latestOfStem.get(stemOf(term)) ?? noTerm; id !== noTerm; id = this.sameStem[id]) found.push(id);
    return found;
  }

  /** All terms that begin with `prefix`. */
  completions(prefix: string): TermId[] {
    const sorted = this.sortedTerms();
    const found: TermId[] = [];
    for (let index = this.firstFrom(sorted, prefix); index < sorted.length && this.texts[sorted[index]].startsWith(prefix); index++) {
      found.push(sorted[index]);
    }
    return found;
  }

  /**
   * The terms like `term`, among those that `isUsed`: all with no more slips than are forgiven, or only the closest of them.
   * With `open`, terms that begin like it count as well; it takes a letter more for that.
   */
  similar(term: string, open: boolean, isUsed: (id: TermId) => boolean, which: 'closest' | 'all'): TermId[] {
    let most = forgivenSlips(open ? term.slice(1) : term);
    if (most === 0) return [];
    const letters = letterSet(term);
    let found: TermId[] = [];
    for (let id = 0; id < this.texts.length; id++) {
      if (missingLetters(letters, this.letters[id]) > most || (!open && missingLetters(this.letters[id], letters) > most)) continue;
      const text = this.texts[id];
      if (text.length < term.length - most || (!open && text.length > term.length + most) || !isUsed(id)) continue;
      const { whole, beginning } = editDistances(term, text, most);
      const distance = open ? beginning : whole;
      if (distance > most) continue;
      if (distance < most && which === 'closest') {
        most = distance;
        found = [];
      }
      found.push(id);
    }
    return found;
  }

  private sortedTerms(): readonly TermId[] {
    if (this.sorted.length < this.texts.length) {
      const fresh: TermId[] = [];
      for (let id = this.sorted.length; id < this.texts.length; id++) fresh.push(id);
      this.sorted = merge(this.sorted, fresh.sort((a, b) => (this.texts[a] < this.texts[b] ? -1 : 1)), this.texts);
    }
    return this.sorted;
  }

  private firstFrom(sorted: readonly TermId[], text: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.texts[sorted[middle]] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function merge(left: readonly TermId[], right: readonly TermId[], texts: readonly string[]): TermId[] {
  const merged: TermId[] = [];
  for (let l = 0, r = 0; l < left.length || r < right.length;) {
    const takeLeft = r === right.length || (l < left.length && texts[left[l]] < texts[right[r]]);
    merged.push(takeLeft ? left[l++] : right[r++]);
  }
  return merged;
}

/** The same text in memory of its own. */
function copyOf(text: string): string {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
}
