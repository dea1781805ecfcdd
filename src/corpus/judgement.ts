import type { Analysis } from '../analysis/analysis';
import { type Article, noParticulars, type Particulars } from '../article/article';
import { noMarks, type Marks } from '../search/index/types';
import { Emitter } from './emitter';

/** What people have decided about the articles. It wins over what their texts say and what was computed from them. */
export interface Judgement extends Marks {
  /** The id of an article about which something else is decided now. */
  readonly changed: Emitter<string>;
  /** Sent when something else is decided about names in all articles. */
  readonly namesChanged: Emitter<void>;
  /** What people, or settings, say of an article as a whole. */
  particularsOf(id: string): Particulars;
  /** What was computed from an article, with what people decided in its place. */
  applied(article: Article, computed: Analysis): Analysis;
  /**
   * Tells apart what is decided about an article from what was decided before; kept with what is derived from it. Empty
   * when nothing is: then `applied` changes nothing.
   * @param names of all that was found in the article
   */
  revisionOf(id: string, names: readonly string[]): string;
}

/** Where nobody has decided anything. */
export const noJudgement: Judgement = {
  ...noMarks,
  changed: new Emitter(),
  namesChanged: new Emitter(),
  particularsOf: () => noParticulars,
  applied: (_, computed) => computed,
  revisionOf: () => '',
};
