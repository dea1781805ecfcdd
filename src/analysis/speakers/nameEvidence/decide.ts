import { mostOf } from '../../../article/lists';
import type { FoundName } from '../names';
import type { Page } from '../page';
import type { ArticleNames } from './articleNames';
import { type Evidence, type NameClass, classes } from './evidence';
import type { EvidenceTable } from './table';

/** For each row of evidence, by its name, the weights in the order of `classes`. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** The row that counts for every name. */
export const bias = 'bias';

/** What holds for a name, and how often it counts. */
export interface Signs {
  /** What a sure sign decided; then nothing else was asked. */
  readonly decided: NameClass | null;
  readonly held: readonly (readonly [evidence: Evidence, times: number])[];
}

/** More occurrences than this add nothing: one misreading that comes back is not to outweigh all else. */
const mostTimes = 3;

/** The signs of a name, given all its occurrences in text order. */
export function signsOf(
  page: Page,
  names: readonly [FoundName, ...FoundName[]],
  table: EvidenceTable,
  article: ArticleNames,
): Signs {
  const held: (readonly [Evidence, number])[] = [];
  for (const [rows, asked] of [
    [table.once, names.slice(0, 1)],
    [table.each, names],
  ] as const)
    for (const evidence of rows) {
      const times = timesOf(evidence, page, asked, article);
      if (times > 0 && evidence.decides) return { decided: evidence.decides, held: [] };
      if (times > 0) held.push([evidence, times]);
    }
  return { decided: null, held };
}

function timesOf({ holds }: Evidence, page: Page, names: readonly FoundName[], article: ArticleNames): number {
  let times = 0;
  for (const name of names) if (holds(page, name, article) && ++times === mostTimes) break;
  return times;
}

/** The class with the largest sum of weights: multinomial logistic regression without its normalisation. */
export function decide({ decided, held }: Signs, weights: Weights): NameClass {
  if (decided) return decided;
  const sums = classes.map((_, at) => weights[bias]?.[at] ?? 0);
  for (const [{ name }, times] of held)
    weights[name]?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight * times;
    });
  return classes[sums.indexOf(mostOf(sums))] ?? 'none';
}
