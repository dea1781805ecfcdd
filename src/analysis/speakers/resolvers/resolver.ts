import type { Discourse } from '../discourse';

/** Decides whom one kind of words stands for, and adds each mention to the discourse. */
export interface Resolver {
  /** The kind of words, and whom they stand for. */
  readonly name: string;
  /** While the article is read from its beginning, or when all statements have their speakers. */
  readonly asked: 'while reading' | 'after reading';
  readonly example: ResolverExample;
  /** Looks much like the example, but the words stand for nobody, or for somebody else. */
  readonly counterexample: ResolverExample;
  /** Adds the mention that begins with this token, if there is one of this kind. */
  resolve(token: number, discourse: Discourse): void;
}

/** An example runs as a test. */
export interface ResolverExample {
  /** Statements are marked as in the examples of sieves. */
  readonly text: string;
  /** The words to look at: "she @ said she" is the "she" of "said she". */
  readonly words: string;
  /** Whom they stand for; null for nobody whom the article names. */
  readonly person: string | null;
}
