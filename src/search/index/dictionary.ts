import type { LanguageCode } from '../../language/packs/pack';
import { editDistances, allowedEdits, letterSet, missingLetters } from '../text/editDistance';
import { stemmerOf, stemOf } from '../text/stem';
import { isAcronym, normalizeTerm } from '../text/terms';
import { TermFamilies } from './termFamilies';
import { TextTable } from './textTable';
import { noTerm, type TermDictionary, type TermId } from './types';
import { withRoom } from './withRoom';

/**
 * A raw word is kept as a key only up to this length: V8 copies so short a slice, while a longer one would keep its
 * whole article alive.
 */
const longestSlice = 12;
const mostSpellings = 50_000;

/**
 * All terms of an index, by spelling, stem, beginning and likeness. Terms are never taken out: those of a removed
 * article have no postings left and find nothing.
 */
export class Dictionary implements TermDictionary {
  private readonly texts = new TextTable();
  /** All terms by their English stems: a word is found by them in any article. */
  private readonly families = new TermFamilies();
  /** Those of the articles in another language by its stems, from the first such article on. */
  private readonly familiesIn = new Map<LanguageCode, TermFamilies>();
  private readonly spellings = new Map<string, TermId>();
  /** By term, the letters it has (`letterSet`). */
  private letters = new Int32Array(64);
  // The latest term with a first letter, and for each term the one before it. Both are 1 + the number of a term, or 0.
  private beforeOfFirst = new Int32Array(64);
  /**
   * By the first UTF-16 code unit. To sort them would be no faster to look through, and take long at the first search.
   */
  private readonly latestOfFirst = new Map<number, number>();

  get size(): number {
    return this.texts.size;
  }

  text(id: TermId): string {
    return this.texts.text(id);
  }

  stem(id: TermId): string {
    return this.families.stem(id);
  }

  find(term: string): TermId | undefined {
    return this.texts.find(term);
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
    const known = this.texts.size;
    const id = this.texts.enter(term);
    if (id === known) this.addColumns(id, term, stem ?? stemOf(term));
    return id;
  }

  /** Takes note that these terms stand in an article in this language. */
  meet(language: LanguageCode, terms: Int32Array): void {
    const stemmer = stemmerOf(language);
    if (!stemmer) return;
    let families = this.familiesIn.get(language);
    if (!families) this.familiesIn.set(language, (families = new TermFamilies()));
    for (const id of terms) if (id !== noTerm && !families.has(id)) families.enter(id, stemmer(this.text(id)));
  }

  private addColumns(id: TermId, text: string, stem: string): void {
    const first = text.charCodeAt(0);
    this.families.enter(id, stem);
    this.letters = withRoom(this.letters, id + 1);
    this.beforeOfFirst = withRoom(this.beforeOfFirst, id + 1);
    this.letters[id] = letterSet(text);
    this.beforeOfFirst[id] = this.latestOfFirst.get(first) ?? 0;
    this.latestOfFirst.set(first, id + 1);
  }

  /**
   * All terms with the English stem of `term`, itself included when it is here; "us" is also the "US", but not vice
   * versa.
   */
  inflections(term: string): TermId[] {
    const acronym = isAcronym(term) ? this.texts.find(term) : undefined;
    if (isAcronym(term)) return acronym === undefined ? [] : [acronym];
    return this.families.of(stemOf(term));
  }

  /** All terms of articles in a language that have the stem of `term` there. */
  inflectionsIn(language: LanguageCode, term: string): TermId[] {
    const stem = stemmerOf(language)?.(term);
    return (stem !== undefined && this.familiesIn.get(language)?.of(stem)) || [];
  }

  /** All terms that begin with `prefix`, which is not empty. */
  completions(prefix: string): TermId[] {
    const found: TermId[] = [];
    const latest = this.latestOfFirst.get(prefix.charCodeAt(0)) ?? 0;
    for (let next = latest; next !== 0; next = this.beforeOfFirst[next - 1]!)
      if (this.texts.startsWith(next - 1, prefix)) found.push(next - 1);
    return found;
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
    for (let id = 0; id < this.size; id++) {
      if (
        missingLetters(letters, this.letters[id]!) > most ||
        (!open && missingLetters(this.letters[id]!, letters) > most)
      )
        continue;
      const length = this.texts.length(id);
      if (length < term.length - most || (!open && length > term.length + most) || !isUsed(id)) continue;
      const { whole, beginning } = editDistances(term, this.texts.text(id), most);
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
