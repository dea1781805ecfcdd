import * as l10n from '@vscode/l10n';
import { analyzeInSteps } from '../analysis/analyze';
import { annotationOf } from '../analysis/annotation';
import type { Article } from '../article/article';
import { factsInSteps } from './facts';
import type { Answer, Question } from './readerPool';
import type { Readings, Wanted } from './readers';
import { inSlices } from './slices';

/** How each is made, whichever thread does it. Whoever imports this has the models in the bundle. */
const readings: { readonly [W in Wanted]: (article: Article) => Generator<undefined, Readings[W]> } = {
  analysis: analyzeInSteps,
  *facts(article) {
    return yield* factsInSteps(article, yield* analyzeInSteps(article));
  },
  *annotation(article) {
    return JSON.stringify(annotationOf(article, yield* analyzeInSteps(article)));
  },
};

/**
 * What a thread does with what it is asked: one question at a time, each of which it answers once. It reads in slices:
 * between them it hears that it may stop.
 */
export function answering(say: (answer: Answer) => void): (question: Question) => void {
  let isWanted = false;
  return (question) => {
    isWanted = question !== 'stop';
    if (question !== 'stop') void answerTo(question, () => isWanted).then(say);
  };
}

/** Never rejects. */
async function answerTo(
  { article, wanted }: Exclude<Question, 'stop'>,
  isWanted: () => boolean,
): Promise<Exclude<Answer, 'ready'>> {
  try {
    const steps: Generator<undefined, Readings[Wanted]> = readings[wanted](article);
    const reading = await inSlices(steps, isWanted);
    return reading === undefined ? 'stopped' : { reading };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: l10n.t('could not be analysed: {0}', why) };
  }
}
