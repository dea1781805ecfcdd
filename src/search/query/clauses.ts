import { NAME_PARTICLES } from '../../language/titles';
import { stopWords } from '../text/stopWords';
import { isDense, phraseTerms, termsInRow, termsOf, type Term } from '../text/terms';
import type { Phrase, Word } from './ast';

/** A word, or words in a row, as the index looks for it. */
export interface Clause {
  /**
   * `word`: its inflections count too, and it need not be there. `phrase`: exactly these words in this order, and it
   * must.
   */
  readonly kind: 'word' | 'phrase';
  /**
   * Folded terms in order. A word has one, or those that stand next to each other: the pieces of a stretch of Chinese,
   * Arabic …, the parts of "cease-fire".
   */
  readonly terms: readonly string[];
  /** The last term may go on. */
  readonly open: boolean;
  /** Words spelled like it count, even where the very word is found. */
  readonly similar: boolean;
  /** How often it was asked for. */
  readonly times: number;
  /**
   * For a hyphenated word taken as one ("ceasefire" for "cease-fire"): its parts, which it stands in for where they are
   * missing.
   */
  readonly parts?: readonly string[];
}

/** How the words of a list are read. */
export interface ClauseOptions {
  /** Something else is asked for beside them, so that words that tell nothing can go. */
  readonly beside: boolean;
  /** They are to be left out of the results: then nothing is completed that the person has not typed. */
  readonly strict: boolean;
}

const mostClauses = 64;

/**
 * What to look for when these words and phrases stand side by side: repeated words are counted, stop words left out.
 */
export function clausesOf(leaves: readonly (Word | Phrase)[], { beside, strict }: ClauseOptions): Clause[] {
  const clauses = leaves.flatMap((leaf) =>
    leaf.kind === 'phrase' || strict ? solidClauses(leaf, strict) : wordClauses(leaf, strict),
  );
  return withoutStopWords(distinct(clauses), beside).slice(0, mostClauses);
}

/**
 * What to look for where a word or phrase is to stand as it is, near another or not at all: "cease-fire" is its parts
 * in a row, or one word.
 */
export function solidClauses(leaf: Word | Phrase, strict: boolean): Clause[] {
  if (leaf.kind === 'phrase') return phraseClauses(leaf, strict);
  const clauses = wordClauses(leaf, strict);
  const compound = clauses.find(({ parts }) => parts !== undefined);
  if (compound) return [compound.terms, compound.parts!].map((terms) => ({ ...compound, terms, parts: undefined }));
  return clauses.length < 2 ? clauses : [{ ...clauses[0]!, terms: clauses.flatMap(({ terms }) => terms) }];
}

function phraseClauses({ text, open }: Phrase, strict: boolean): Clause[] {
  const terms = phraseTerms(text);
  return terms.length === 0 ? [] : [{ kind: 'phrase', terms, open: open && !strict, similar: false, times: 1 }];
}

function wordClauses({ text, form, open }: Word, strict: boolean): Clause[] {
  const clauses: Clause[] = [];
  const terms = termsOf(text);
  const goesOn = form === 'beginning' || (open && !strict);
  for (let index = 0; index < terms.length;) {
    const group = isDense(terms[index]!.text) ? denseGroup(terms, index) : [terms[index]!];
    index += group.length;
    if (isParticle(group[0]!, terms)) continue;
    clauses.push({
      kind: 'word',
      terms: termsInRow(group),
      // A single character is the beginning of the pairs that it is indexed in.
      open: (goesOn && group[group.length - 1]!.end === text.length) || isSingleDense(group),
      similar: form === 'similar',
      times: 1,
      parts: partsOf(group[0]!, terms),
    });
  }
  return clauses;
}

/** The "al" of "al-Hadidi": half the names of an article begin so. */
function isParticle(part: Term, terms: readonly Term[]): boolean {
  return (
    NAME_PARTICLES.has(part.text) &&
    terms.some(({ compound, start, end }) => compound && start <= part.start && part.end <= end)
  );
}

/** The pieces of one stretch of a dense script: each overlaps the one before it. */
function denseGroup(terms: readonly Term[], first: number): Term[] {
  let end = first + 1;
  while (end < terms.length && isDense(terms[end]!.text) && terms[end]!.start < terms[end - 1]!.end) end++;
  return terms.slice(first, end);
}

const isSingleDense = (group: readonly Term[]) => group.length === 1 && isDense(group[0]!.text);

function partsOf(compound: Term, terms: readonly Term[]): string[] | undefined {
  if (!compound.compound) return undefined;
  return terms
    .filter((term) => !term.compound && term.start >= compound.start && term.end <= compound.end)
    .map((term) => term.text);
}

function distinct(clauses: readonly Clause[]): Clause[] {
  const byKey = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = `${clause.kind} ${clause.similar} ${clause.parts !== undefined} ${clause.terms.join(' ')}`;
    const before = byKey.get(key);
    byKey.set(
      key,
      before === undefined ? clause : { ...before, open: before.open || clause.open, times: before.times + 1 },
    );
  }
  return [...byKey.values()];
}

/** A word that may go on stays: "the" may become "theatre". */
function withoutStopWords(clauses: readonly Clause[], beside: boolean): readonly Clause[] {
  const telling = clauses.filter(
    (clause) =>
      clause.kind === 'phrase' ||
      clause.open ||
      clause.similar ||
      clause.terms.length > 1 ||
      !stopWords.has(clause.terms[0]!),
  );
  return beside || telling.length > 0 ? telling : clauses;
}
