import type { Particulars } from '../article/article';
import { digestOf } from '../corpus/digest';
import { particularsIn } from './applyDecisions';
import type { Decision } from './decisions';
import { inForce } from './inForce';
import type { NamesEverywhere } from './namesEverywhere';
import { reviewOf, tagsIn, type Review } from './reviewState';

/** What the decisions about one article come to. */
export interface ArticleDecisions {
  /** Those in force, oldest first. */
  readonly decisions: readonly Decision[];
  readonly particulars: Particulars;
  readonly review: Review | null;
  readonly tags: readonly string[];
  /** Tells apart what changes its analysis from what was decided before; empty when nothing does. */
  readonly revision: string;
}

/** @param written all decisions about an article, in any order */
export function articleDecisions(written: readonly Decision[]): ArticleDecisions {
  const decisions = inForce(written);
  // Marks of the article as a whole change nothing in its analysis.
  const counting = decisions.filter(({ kind }) => kind !== 'review' && kind !== 'tagged');
  const revision = counting.length > 0 ? String(digestOf(JSON.stringify(counting))) : '';
  return {
    decisions,
    particulars: particularsIn(decisions),
    review: reviewOf(decisions),
    tags: tagsIn(decisions),
    revision,
  };
}

/** The same with what is decided about names in all articles. @param names of all that was found in the article */
export function revisionWith(
  { revision }: ArticleDecisions,
  everywhere: NamesEverywhere | undefined,
  names: readonly string[],
): string {
  const ofNames = everywhere?.revisionOf(names) ?? '';
  return `${revision}${ofNames && ` ${digestOf(ofNames)}`}`;
}

/** An article's digest as decisions keep it. @param digest null when nobody knows the article */
export function digestText(digest: number | null): string {
  return digest === null ? '' : digest.toString(16);
}
