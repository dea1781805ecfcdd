import { editDistances, allowedEdits, letterSet, missingLetters } from '../text/editDistance';
import { stemOf } from '../text/stem';
import { isAcronym, normalizeTerm } from '../text/terms';
import { noTerm, type TermDictionary, type TermId } from './types';

/**
 * A raw word is kept as a key only up to this length: V8 copies so short a slice, while a longer one would keep its
 * whole article alive.
 */
const longestSlice = 12;
const mostSpellings = 200_000;

/**
 * All terms of an index, by spelling, stem, beginning and likeness. Terms are never taken out: those of a removed
 * article have no postings left and find nothing.
 */
export class Dictionary implements TermDictionary {
  private readonly texts: string[] = [];
  private readonly stems: string[] = [];
  private readonly letters: number[] = [];
  private readonly ids = new Map<string, TermId>();
  private readonly spellings = new Map<string, TermId>();
  private readonly latestOfStem = new Map<string, TermId>();
  /** The term with the same stem that came before; -1 when there is none. */
  private readonly sameStem: TermId[] = [];
  /**
   * By the first UTF-16 code unit. To sort them would be no faster to look through, and take long at the first search.
   */
  private readonly byFirst = new Map<number, TermId[]>();

  get size(): number {
    return this.texts.length;
  }

  text(id: TermId): string {
    return this.texts[id]!;
  }

  stem(id: TermId): string {
    return this.stems[id]!;
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
    const siblings = this.byFirst.get(text.charCodeAt(0));
    if (siblings) siblings.push(id);
    else this.byFirst.set(text.charCodeAt(0), [id]);
    return id;
  }

  /** All terms with the stem of `term`, itself included when it is here; "us" is also the "US", but not vice versa. */
  inflections(term: string): TermId[] {
    if (isAcronym(term)) return this.ids.has(term) ? [this.ids.get(term)!] : [];
    const found: TermId[] = [];
    for (let id = this.latestOfStem.get(stemOf(term)) ?? noTerm; id !== noTerm; id = this.sameStem[id]!) found.push(id);
    return found;
  }

  /** All terms that begin with `prefix`, which is not empty. */
  completions(prefix: string): TermId[] {
    return (this.byFirst.get(prefix.charCodeAt(0)) ?? []).filter((id) => this.texts[id]!.startsWith(prefix));
  }

  /**
   * The terms like `term`, among those that `isUsed`: all with no more slips than are forgiven, or only the closest of
   * them. With `open`, terms that begin like it count as well; it takes a letter more for that.
   */
  similar(term: string, open: boolean, isUsed: (id: TermId) => boolean, which: 'closest' | 'all'): TermId[] {
    let most = allowedEdits(open ? term.slice(1) : term);
    if (most === 0) return [];
    const letters = letterSet(term);
    let found: TermId[] = [];
    for (let id = 0; id < this.texts.length; id++) {
      if (
        missingLetters(letters, this.letters[id]!) > most ||
        (!open && missingLetters(this.letters[id]!, letters) > most)
      )
        continue;
      const text = this.texts[id]!;
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
}

/** The same text in memory of its own. */
function copyOf(text: string): string {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
}
