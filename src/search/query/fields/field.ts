import type { Article, Span } from '../../../article/article';
import type { SearchFacts } from '../../index/facts';
import type {
  ArticleStatements,
  CountedValue,
  DocumentTerms,
  IndexReader,
  SearchOptions,
  StatementTest,
  Vocabulary,
} from '../../index/types';
import type { Filter } from '../ast';

/** What stands behind a field's colon. */
export interface WrittenValue {
  /** As typed, without quotation marks. */
  readonly text: string;
  /** Without the asterisks at its end. */
  readonly bare: string;
  /** The person may not have typed all of it yet. */
  readonly open: boolean;
}

/** A value to complete a filter with. */
export interface OfferedValue extends Pick<CountedValue, 'value'> {
  /** What it is called, where that is another word. */
  readonly name?: string;
  /** How many articles have it, where the values come from the articles. */
  readonly articles?: number;
}

/** A filter in words, and its place in the sentence "Articles with … in what WHO said HOW WHERE, WHICH". */
export interface Explanation {
  readonly part: 'who' | 'how' | 'where' | 'which';
  readonly text: string;
}

/** The filter lets articles in, wherever in them the words beside it stand. */
export interface ArticleCondition {
  readonly kind: 'article';
  /** It asks for what only an article's analysis tells. */
  readonly needsFacts: boolean;
  /** The articles that it lets in. */
  slots(index: IndexReader, options: SearchOptions): readonly number[];
  /** What makes it hold, to be marked where no words are asked for. Without it, nothing is marked. */
  evidence?(facts: SearchFacts): Evidence;
}

/** Places in an article's text, or names that stand in it. */
export interface Evidence {
  readonly spans?: readonly Span[];
  readonly names?: readonly string[];
}

/** The words beside the filter are looked for inside certain statements. */
export interface StatementCondition {
  readonly kind: 'statement';
  /** Whether a statement is meant, given those of its article. */
  test(statements: ArticleStatements): StatementTest;
  /** The articles with such a statement, where the index knows them without looking at each statement. */
  slots?(index: IndexReader): readonly number[];
}

/** The words beside the filter are looked for in a part of the article. */
export interface ZoneCondition {
  readonly kind: 'zone';
  /** Offsets into the article's text. */
  inArticle(article: Article): readonly Span[];
  /** Positions of terms. */
  inIndex(document: DocumentTerms): readonly Span[];
}

export type Condition = ArticleCondition | StatementCondition | ZoneCondition;

/** All there is to say of a field of the query language. `F` is what `read` makes of its values. */
export interface Field<F extends Filter = Filter> {
  /** What a person types before the colon: 2 to 12 small letters. */
  readonly name: string;
  /** What it finds, for the list of completions. */
  readonly about: () => string;
  /** What it takes, for hints. */
  readonly takes: () => string;
  /** The filter, or null when the field does not take such a value. */
  read(value: WrittenValue): F | null;
  /** What the value may be completed to. */
  offers(typed: string, vocabulary: Vocabulary, limit: number): readonly OfferedValue[];
  explain(filter: F): Explanation;
  condition(filter: F): Condition;
}
