import type { SourceBlock } from '../importer';
import type { Footnotes } from './footnotes';
import type { Noise } from './noise';

/** A block, or where something was left out; with what tells whether it belongs to the article. */
export interface Draft {
  /** Null: links to other pages stood here. */
  readonly block: SourceBlock | null;
  readonly linkShare: number;
  /** A sentence of the article, repeated in large letters. */
  readonly isPullQuote: boolean;
}

/** What a reader asks about elements before it reads them. */
export interface ReadingRules {
  readonly footnotes: Footnotes;
  noiseOf(element: Element): Noise;
  /** A BCP 47 tag: which quotation marks `<q>` stands for. */
  readonly language: string | null;
}
