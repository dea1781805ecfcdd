import { addAll } from '../article/lists';
import type { Analysis } from '../analysis/analysis';
import type { Article, Particulars } from '../article/article';
import type { Decision } from './decisions';
import { disputedAmong } from './disputes';
import { Draft } from './draft';
import { inForce } from './inForce';
import { threadsIn } from './notes';
import { NamesEverywhere } from './namesEverywhere';

/** The day of publication and the language that people gave an article. Its analysis starts from them. */
export function particularsIn(decisions: readonly Decision[]): Particulars {
  const effective = inForce(decisions);
  const day = effective.filter((decision) => decision.kind === 'published').at(-1)?.day ?? null;
  const code = effective.filter((decision) => decision.kind === 'in language').at(-1)?.language;
  return { day, language: code === undefined ? null : { code, by: 'person' } };
}

const namingKinds: ReadonlySet<string> = new Set<Decision['kind']>(['is a', 'is called', 'has the role']);

/**
 * The analysis as people want it: decisions win over whatever was computed, those about this article over those about
 * all. A pure function.
 */
export function applyDecisions(
  article: Article,
  analysis: Analysis,
  decisions: readonly Decision[],
  everywhere = new NamesEverywhere(),
): Analysis {
  const effective = inForce(decisions);
  const draft = new Draft(article, analysis, everywhere);
  // Who is who comes first, so that words can be given to somebody by the new name.
  const naming = effective.filter(({ kind }) => namingKinds.has(kind));
  const lost = naming.filter((decision) => !draft.apply(decision));
  draft.applyEverywhere();
  addAll(
    lost,
    effective.filter((decision) => !namingKinds.has(decision.kind) && !draft.apply(decision)),
  );
  for (const { at, remarks } of threadsIn(effective)) {
    const [first] = remarks;
    if (first && at && !draft.placeOf(first, at)) lost.push(first);
  }
  return {
    ...draft.result(),
    decided: {
      places: new Map(Array.from(draft.places, ([{ id }, span]) => [id, span])),
      lost: lost.map(({ id }) => id),
      disputed: disputedAmong(effective, draft.places).map((group) => group.map(({ id }) => id)),
    },
  };
}
