import * as l10n from '@vscode/l10n';
import { analyze } from '../analysis/analyze';
import { annotationOf } from '../analysis/annotation';
import type { Article } from '../article/article';
import { extractFacts } from './facts';
import type { Answer, Question } from './readerPool';
import type { Readings, Wanted } from './readers';

/** How each is made, whichever thread does it. Whoever imports this has the models in the bundle. */
const readings: { readonly [W in Wanted]: (article: Article) => Readings[W] } = {
  analysis: analyze,
  facts: (article) => extractFacts(article, analyze(article)),
  annotation: (article) => JSON.stringify(annotationOf(article, analyze(article))),
};

/** What a thread says to a question. Never throws. */
export function answerTo({ article, wanted }: Question): Answer {
  try {
    return { reading: readings[wanted](article) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: l10n.t('could not be analysed: {0}', why) };
  }
}
