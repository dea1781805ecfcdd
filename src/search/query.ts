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
  return terms.length === 0 ? [] : [{ kind: 'phrase', terms, not: stretch.not, open }];
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
      const open = atEnd && group[group.length - 1].end === chunk[0].length;
      // "-ceasefire" and "-cease-fire", but not "cease-fire".
      clauses.push({ kind: 'word', terms: phraseTerms(group), not: chunk[0].startsWith('-'), open });
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

function distinct(clauses: readonly Clause[]): Clause[] {
  const byKey = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = `${clause.kind} ${clause.not} ${clause.terms.join(' ')}`;
    const before = byKey.get(key);
    if (before === undefined || clause.open) byKey.set(key, clause);
  }
  return [...byKey.values()];
}

/** A word still being typed stays: "the" may become "theatre". */
function withoutStopWords(clauses: readonly Clause[]): readonly Clause[] {
  const telling = clauses.filter((clause) => clause.kind === 'phrase' || clause.not || clause.open || !stopWords.has(clause.terms[0]));
  return telling.some((clause) => !clause.not) ? telling : clauses;
}
