import type { Basis } from '../../analysis';
import type { Certainty } from '../certainty';
import type { Discourse } from '../discourse';
import type { FoundStatement } from '../foundStatement';
import type { Institution } from '../institutions';
import type { Person } from '../people';

/** Who is behind a statement, and why. */
export interface Answer {
  /** Null for nobody in particular: no sieve further down is asked. */
  readonly who: Person | Institution | null;
  readonly basis: Basis;
  readonly certainty: Certainty;
  /** One sentence for the reader: what this rests on. */
  readonly reason: string;
}

/**
 * One rule that names the speaker of a statement, or passes on. The recipe lists the sieves in the order in which they
 * are asked.
 */
export interface Sieve {
  /** Whom it names, in a few words. */
  readonly name: string;
  /**
   * When it can be asked: before anything has been read, because it needs names only; when the article has been read up
   * to the statement's source, or to its content if it has none; or when all of it has been read.
   */
  readonly asked: 'before reading' | 'in reading' | 'after reading';
  /** It names the speaker of the last statement here. */
  readonly example: SieveExample;
  /** It passes on here, although this looks much like the example. */
  readonly counterexample: SieveExample;
  answer(statement: FoundStatement, discourse: Discourse): Answer | null;
}

/** An example runs as a test. */
export interface SieveExample {
  /** Source, cue and content of each statement are marked: "[s:Ann Moore] [c:said] [q:it was late]." */
  readonly text: string;
  /** Who speaks in the end, whichever sieve names this speaker; null for nobody. */
  readonly speaker: string | null;
}
