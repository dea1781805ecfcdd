import type { Status } from '../search/index/types';
import { byTime, type Decision, type Made, type ReviewState } from './decisions';

/** What people say of an article as a whole. */
export interface Review extends Made {
  readonly state: ReviewState;
  /** Of the text that was read. */
  readonly digest: string;
}

/** The last word on an article, whoever said it; null when nobody has marked it. @param decisions in force */
export function reviewOf(decisions: readonly Decision[]): Review | null {
  const marks = decisions.filter((decision) => decision.kind === 'review').sort(byTime);
  return marks.at(-1) ?? null;
}

/** The tags of an article, each once, in alphabetical order. @param decisions in force */
export function tagsIn(decisions: readonly Decision[]): string[] {
  const tags = decisions.flatMap((decision) => (decision.kind === 'tagged' ? [decision.tag] : []));
  return [...new Set(tags)].sort((a, b) => (a < b ? -1 : 1));
}

/** The one status in which an article is shown. */
export type ShownStatus = Exclude<Status, 'open' | 'new'>;

const statuses: Readonly<Record<ReviewState, ShownStatus>> = {
  unread: 'unread',
  'in review': 'in-review',
  reviewed: 'reviewed',
  'second look': 'second-look',
};

/**
 * The one state in which an article is shown: what is reviewed and has another text since is changed.
 * @param digest of the text as it is now
 */
export function statusOf(review: Review | null, digest: string): ShownStatus {
  if (!review) return 'unread';
  return review.state === 'reviewed' && review.digest !== digest ? 'changed' : statuses[review.state];
}

/** All that `status:` finds an article by. */
export function statusesFrom(status: ShownStatus, isNew: boolean): Status[] {
  return [status, ...(status === 'reviewed' ? [] : (['open'] as const)), ...(isNew ? (['new'] as const) : [])];
}
