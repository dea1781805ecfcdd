import type { Span } from '../../article/article';
import type { Basis } from '../analysis';
import type { Certainty } from './certainty';
import { type Page, textOf } from './page';
import type { Person } from './people';

/** Words that stand for a person, with what is needed to weigh them against others. */
export interface PersonMention extends Span {
  /** Tokens `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly person: Person;
  readonly basis: Basis;
  /** One sentence for the reader: what this rests on. */
  readonly reason: string;
  /** The words it rests on, where they lie elsewhere. */
  readonly evidence?: Span | undefined;
  /** Others whom it may stand for, likeliest first. */
  readonly rivals: readonly Person[];
  readonly certainty: Certainty;
  /** It stands where the subject of a clause stands. */
  readonly subject: boolean;
  readonly quoted: boolean;
}

/**
 * A person's fullest name on one line; one that the article has in capitals only ("ANNA BERG") is written as names are.
 */
export function nameText(page: Page, { fullest }: Person): string {
  const line = textOf(page, fullest.first, fullest.last).replace(/\s+/g, ' ');
  if (/[a-z]/.test(line) || line !== line.toUpperCase() || !/\p{Lu}{3}/u.test(line)) return line;
  return line.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
