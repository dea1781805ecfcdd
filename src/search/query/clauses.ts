import type { LanguageCode, ReadLanguage } from '../../language/packs/pack';
import { NAME_PARTICLES } from '../../language/titles';
import { stopWordsOf } from '../text/stopWords';
import {
  arabicArticle,
  elidedIn,
  isDense,
  normalizeTerm,
  phraseTerms,
  termsInRow,
  termsOf,
  type Term,
} from '../text/terms';
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
  /** As French articles have them, where that is not the same: "élection" for "l’élection". */
  readonly french?: readonly string[];
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
  /** It is one of the most common words of these languages, and counts for nothing in their articles. */
  readonly emptyIn?: readonly LanguageCode[];
}

/** How the words of a list are read. */
export interface ClauseOptions {
  /** Something else is asked for beside them, so that words that tell nothing can go. */
  readonly beside: boolean;
  /** They are to be left out of the results: then nothing is completed that the person has not typed. */
  readonly strict: boolean;
  /** Beside English, those of the articles that are looked through. */
  readonly languages: readonly LanguageCode[];
}

const mostClauses = 64;

/**
 * What to look for when these words and phrases stand side by side: repeated words are counted, stop words left out.
 */
export function clausesOf(leaves: readonly (Word | Phrase)[], { beside, strict, languages }: ClauseOptions): Clause[] {
  const all = leaves.flatMap((leaf) =>
    leaf.kind === 'phrase' || strict ? solidClauses(leaf, strict) : wordClauses(leaf, strict),
  );
  const telling = withoutStopWords(distinct(all), beside).slice(0, mostClauses);
  return languages.reduce((clauses, language) => emptiedIn(language, clauses, beside), telling);
}

/** The terms of a clause as articles in this language have them. */
export function termsIn({ terms, french }: Clause, language: string | null): readonly string[] {
  return (language === 'fr' && french) || terms;
}

/**
 * What to look for where a word or phrase is to stand as it is, near another or not at all: "cease-fire" is its parts
 * in a row, or one word.
 */
export function solidClauses(leaf: Word | Phrase, strict: boolean): Clause[] {
  if (leaf.kind === 'phrase') return phraseClauses(leaf, strict);
  const clauses = wordClauses(leaf, strict);
  const compound = clauses.find(({ parts }) => parts !== undefined);
  if (compound) {
    const { parts = [], ...joined } = compound;
    return [joined, { ...joined, ...inRow(parts, phraseTerms(leaf.text, 'fr')) }];
  }
  if (clauses.length < 2) return clauses;
  const terms = clauses.flatMap((clause) => clause.terms);
  const french = clauses.flatMap((clause) => termsIn(clause, 'fr'));
  return [{ ...clauses[0]!, ...inRow(terms, french) }];
}

function phraseClauses({ text, open }: Phrase, strict: boolean): Clause[] {
  const row = inRow(phraseTerms(text), phraseTerms(text, 'fr'));
  return row.terms.length === 0 ? [] : [{ kind: 'phrase', ...row, open: open && !strict, similar: false, times: 1 }];
}

function inRow(terms: readonly string[], french: readonly string[]): Pick<Clause, 'terms' | 'french'> {
  const isOther = french.length === terms.length && french.some((term, index) => term !== terms[index]);
  return { terms, french: isOther ? french : undefined };
}

function wordClauses({ text, form, open }: Word, strict: boolean): Clause[] {
  const clauses: Clause[] = [];
  const terms = termsOf(text);
  const goesOn = form === 'beginning' || (open && !strict);
  for (let index = 0; index < terms.length;) {
    const group = isDense(terms[index]!.text) ? denseGroup(terms, index) : [terms[index]!];
    index += group.length;
    if (isParticle(group[0]!, terms)) continue;
    const word = text.slice(group[0]!.start, group[group.length - 1]!.end);
    const elided = elidedIn(word, 'fr');
    // What is to be left out is left out as it was typed.
    const row = termsInRow(strict ? group : group.slice(arabicArticle(word)));
    clauses.push({
      kind: 'word',
      terms: row,
      french: elided > 0 ? [normalizeTerm(word.slice(elided))] : undefined,
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

function withoutStopWords(clauses: readonly Clause[], beside: boolean): readonly Clause[] {
  const telling = clauses.filter((clause) => !isStopWord(clause, 'en'));
  return beside || telling.length > 0 ? telling : clauses;
}

/**
 * What English has for a word may be a common word elsewhere: "die", "son", "come". Nobody needs to know the language
 * of a query for that. Such a word counts for nothing in articles in which it is common, if there are other words, and
 * is looked for in all others.
 */
function emptiedIn(language: LanguageCode, clauses: readonly Clause[], beside: boolean): Clause[] {
  const empty = new Set(clauses.filter((clause) => isStopWord(clause, language)));
  if (!beside && empty.size === clauses.length) return [...clauses];
  return clauses.map((clause) =>
    empty.has(clause) ? { ...clause, emptyIn: [...(clause.emptyIn ?? []), language] } : clause,
  );
}

/** A word that may go on is none: "the" may become "theatre". */
function isStopWord(clause: Clause, language: ReadLanguage): boolean {
  if (clause.kind === 'phrase' || clause.open || clause.similar) return false;
  return stopWordsOf(language).has(termsIn(clause, language).join(' '));
}
