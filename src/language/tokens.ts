import type { Span } from '../article/article';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as wink assigns them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or punctuation mark. White space is no token. */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A sentence: tokens `first` up to, not including, `last`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of its block in the article. */
  readonly block: number;
}

/** An article's blocks as tokens and sentences. Sentences never cross a block. */
export interface TokenizedArticle {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each block of the article, its tokens `first` up to `last`. */
  readonly blocks: readonly TokenizedBlock[];
}

/** The tokens of a heading or paragraph. */
export interface TokenizedBlock {
  readonly first: number;
  readonly last: number;
  /** Set apart, as a block quote is; absent in others. */
  readonly isQuote?: true;
}
