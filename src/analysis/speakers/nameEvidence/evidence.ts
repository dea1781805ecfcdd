import type { FoundName } from '../names';
import type { Page } from '../page';
import type { ArticleNames } from './articleNames';

/** What a name may name, in the order of a row of weights. Peoples and groups count as `none` here. */
export const classes = ['person', 'organization', 'place', 'none'] as const;

export type NameClass = (typeof classes)[number];

/**
 * One sign of what a name names: a row of the table. In its two texts brackets mark the name: in the example the sign
 * must hold, in the counterexample it must not. The tests read both.
 */
export interface Evidence {
  /** By this name weights.generated.ts knows the row; no other row has it. */
  readonly name: string;
  readonly example: string;
  readonly counterexample: string;
  /** Pure and quick: it is asked about every name of an article. */
  readonly holds: (page: Page, name: FoundName, article: ArticleNames) => boolean;
  /** A sign so sure that it decides alone: the first of the table that holds wins. It has no weights. */
  readonly decides?: NameClass;
}
