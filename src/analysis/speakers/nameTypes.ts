import { isNationality } from '../../language/lexicon';
import type { EntityType } from '../analysis';
import { articleNames, byKey } from './nameEvidence/articleNames';
import { type Weights, decide, signsOf } from './nameEvidence/decide';
import type { NameClass } from './nameEvidence/evidence';
import { tables } from './nameEvidence/table';
import { weights as learned } from './nameEvidence/weights.generated';
import type { FoundName } from './names';
import type { Page } from './page';

/** What a name is taken for; `none` when nothing tells. */
export type NameType = EntityType | 'none';

export interface NameWeights {
  readonly one: Weights;
  readonly several: Weights;
}

/**
 * Decides for every name, by its key, whether it is a person's, an organization's or a place's. All occurrences of the
 * same words share one decision. Names of several words come first, so that "Berg" can lean on "Anna Berg". In steps of
 * a name.
 */
export function* typeNames(
  page: Page,
  names: readonly FoundName[],
  weights: NameWeights = learned,
): Generator<undefined, ReadonlyMap<string, NameType>> {
  const keys = byKey(names);
  const decided = new Map<string, NameClass>();
  for (const size of ['several', 'one'] as const) {
    const article = articleNames(page, keys, decided);
    for (const [key, same] of keys) {
      yield;
      if (same[0].words.length > 1 === (size === 'several'))
        decided.set(key, decide(signsOf(page, same, tables[size], article), weights[size]));
    }
  }
  return new Map([...decided].map(([key, type]) => [key, type === 'none' && isPeople(key) ? 'group' : type]));
}

/** "Norwegians" */
function isPeople(key: string): boolean {
  return isNationality(key) && key.endsWith('s');
}
