import type { FoundChunk } from './tagArticle';

/** Who is said to have said what, as runs of tokens: source, cue and content (Pareti 2012). */
export interface Attribution {
  readonly source: FoundChunk | null;
  readonly cue: FoundChunk | null;
  readonly content: readonly FoundChunk[];
}

/** An attribution and how probable it is, from 0 to 1. */
export interface ScoredAttribution extends Attribution {
  readonly probability: number;
}

/** An attribution whose content may still grow. */
export interface GrowingAttribution extends ScoredAttribution {
  readonly content: FoundChunk[];
}
