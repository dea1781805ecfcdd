import { isDense, termsOf, type Term } from './terms';
import { stopWords } from './stopWords';

/** A word, or words in a row. */
export interface Clause {
  /** `word`: its inflections count too, and it need not be there. `phrase`: exactly these words in this order, and it must. */
  readonly kind: 'word' | 'phrase';
  /** Folded terms in order. A word has one, or the pieces of a stretch of Chinese, Arabic … that stand next to each other. */
  readonly terms: readonly string[];
  /** Articles with it are left out. */
  readonly not: boolean;
  /** The last term may go on: the person has not typed a space or closed the quotation yet. */
  readonly open: boolean;
  /** How often it was asked for. */
  readonly times: number;
  /** For a hyphenated word taken as one ("ceasefire" for "cease-fire"): its parts, which it stands in for where they are missing. */
  readonly parts?: readonly string[];
}

/** What a person looks for. */
export interface Query {
  readonly clauses: readonly Clause[];
}

/** Whatever lies beyond is not read: nobody types that much, and every word costs time. */
const longestQuery = 4000;
const mostClauses = 64;

/** A quotation mark as people and word processors write it. */
const quotationMark = /["“”„‟«»″＂]/;

/** A stretch of the query between quotation marks or outside of them. */
interface Stretch {
  readonly text: string;
  readonly quoted: boolean;
  /** Nothing ends it but the end of the query. */
  readonly last: boolean;
  readonly not: boolean;
}

/**
 * Reads a query: plain words, "exact phrases", and `-` before either to leave articles out. Takes anything; never throws.
 * With `typing` (the default) a word at the very end may go on, so that its completions are found too.
 */
export function parseQuery(text: string, options: { readonly typing?: boolean } = {}): Query {
  const typing = options.typing ?? true;
  const clauses: Clause[] = [];
  for (const stretch of stretchesOf(text.slice(0, longestQuery))) {
    clauses.push(...(stretch.quoted ? phraseClauses(stretch, typing) : wordClauses(stretch, typing)));
  }
  return { clauses: withoutStopWords(distinct(clauses)).slice(0, mostClauses) };
}

function stretchesOf(text: string): Stretch[] {
  const parts = text.split(quotationMark);
  return parts.map((part, index) => {
    const before = index > 0 ? parts[index - 1] : '';
    const quoted = index % 2 === 1;
    return { text: part, quoted, last: index === parts.length - 1, not: quoted && /(?:^|\s)-$/.test(before.slice(-2)) };
  });
}

function phraseClauses(stretch: Stretch, typing: boolean): Clause[] {
  const terms = phraseTerms(termsOf(stretch.text).filter((term) => !term.whole));
  const open = typing && stretch.last && !/\s$/.test(stretch.text.slice(-1));
  return terms.length === 0 ? [] : [{ kind: 'phrase', terms, not: stretch.not, open, times: 1 }];
}

/** The last character of a dense stretch goes on in a longer text, so it stands alone only when it is all there is. */
function phraseTerms(terms: readonly Term[]): string[] {
  return terms.filter((term, index) => {
    const before = terms[index - 1];
    return before === undefined || !isDense(term.text) || before.end !== term.end;
  }).map((term) => term.text);
}

function wordClauses(stretch: Stretch, typing: boolean): Clause[] {
  const clauses: Clause[] = [];
  for (const chunk of stretch.text.matchAll(/\S+/g)) {
    const terms = termsOf(chunk[0]);
    const atEnd = typing && stretch.last && chunk.index + chunk[0].length === stretch.text.length;
    for (let index = 0; index < terms.length;) {
      const group = isDense(terms[index].text) ? denseGroup(terms, index) : [terms[index]];
      index += group.length;
      clauses.push({
        kind: 'word',
        terms: phraseTerms(group),
        not: chunk[0].startsWith('-'),
        // A single character is the beginning of the pairs that it is indexed in.
        open: (atEnd && group[group.length - 1].end === chunk[0].length) || isSingleDense(group),
        times: 1,
        parts: partsOf(group[0], terms),
      });
    }
  }
  return clauses;
}

/** The pieces of one stretch of a dense script: each overlaps the one before it. */
function denseGroup(terms: readonly Term[], first: number): Term[] {
  let end = first + 1;
  while (end < terms.length && isDense(terms[end].text) && terms[end].start < terms[end - 1].end) end++;
  return terms.slice(first, end);
}

const isSingleDense = (group: readonly Term[]) => group.length === 1 && isDense(group[0].text);

function partsOf(whole: Term, terms: readonly Term[]): string[] | undefined {
  if (!whole.whole) return undefined;
  return terms.filter((term) => !term.whole && term.start >= whole.start && term.end <= whole.end).map((term) => term.text);
}

function distinct(clauses: readonly Clause[]): Clause[] {
  const byKey = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = `${clause.kind} ${clause.not} ${clause.parts !== undefined} ${clause.terms.join(' ')}`;
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? clause : { ...before, open: before.open || clause.open, times: before.times + 1 });
  }
  return [...byKey.values()];
}

/** A word still being typed stays: "the" may become "theatre". */
function withoutStopWords(clauses: readonly Clause[]): readonly Clause[] {
  const telling = clauses.filter((clause) => clause.kind === 'phrase' || clause.not || clause.open || !stopWords.has(clause.terms[0]));
  return telling.some((clause) => !clause.not) ? telling : clauses;
}
