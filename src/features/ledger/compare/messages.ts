import type { Span } from '../../../article/article';
import type { Piece } from '../../../ledger/compare/wordDiff';
import { fieldsOf, spanIn, textIn } from '../../given';

/** What the page of a comparison and the extension tell each other. */

/** What is compared; the page keeps it, so that it comes back after a reload. */
export type Compared =
  { readonly kind: 'people' | 'articles' | 'statements'; readonly keys: readonly string[] } | { readonly kind: 'all' };

/** A statement, or a sentence, as the page shows it. */
export interface ShownEntry {
  readonly pieces: readonly Piece[];
  /** Who, in which article, when. */
  readonly who: string;
  readonly where: string;
  readonly article: string;
  readonly place: Span;
}

export interface ShownSection {
  readonly title: string;
  /** What to make of it. */
  readonly hint: string;
  readonly cells: readonly (readonly ShownEntry[])[];
}

export interface ShownPart {
  readonly title: string;
  readonly sections: readonly ShownSection[];
  /** How many more there are. */
  readonly more: number;
}

/** From the extension to the page. */
export type ToPage =
  | { readonly kind: 'working'; readonly message: string }
  | {
      readonly kind: 'comparison';
      readonly compared: Compared;
      readonly sides: readonly { readonly title: string; readonly detail: string }[];
      readonly parts: readonly ShownPart[];
      readonly problems: readonly string[];
    };

/** From the page to the extension. */
export type ToExtension =
  { readonly kind: 'ready' } | { readonly kind: 'open'; readonly article: string; readonly place: Span };

/** What a page says; null when it makes no sense. */
export function readMessage(given: unknown): ToExtension | null {
  const kind = textIn(given, 'kind');
  const [article, place] = [textIn(given, 'article'), spanIn(fieldsOf(given)['place'])];
  if (kind === 'ready') return { kind };
  return kind === 'open' && article !== undefined && place ? { kind, article, place } : null;
}
