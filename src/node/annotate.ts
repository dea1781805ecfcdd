import { analyze } from '../analysis/analyze';
import type { Analysis } from '../analysis/analysis';
import { withDecidedDay, type Article, type Span } from '../article/article';
import { applyDecisions, decidedDay } from '../review/applyDecisions';
import { undecided, type Desks } from './desks';
import type { Loaded } from './files';
import { complain, printJson } from './output';

/**
 * Prints one JSON object an article, in input order.
 * @param desks whose decisions count, by the articles' ids as paths; null for what is computed alone
 * @returns how many articles failed
 */
export async function annotate(articles: AsyncIterable<Loaded>, desks: Desks | null): Promise<number> {
  let failed = 0;
  for await (const loaded of articles) {
    try {
      if ('problem' in loaded) throw new Error(loaded.problem);
      const { decisions, names } = (await desks?.about(loaded.article.id)) ?? undecided;
      const article = withDecidedDay(loaded.article, decidedDay(decisions));
      await printJson(annotation(article, applyDecisions(article, analyze(article), decisions, names)));
    } catch (error) {
      failed++;
      complain(
        'problem' in loaded
          ? loaded.problem
          : `${loaded.article.id} could not be analysed: ${(error as Error).message}`,
      );
    }
  }
  return failed;
}

/** An analysis as the command line's contract has it (README, "The command line"). */
function annotation(article: Article, analysis: Analysis): object {
  const span = ({ start, end }: Span) => ({ start, end });
  const worded = ({ start, end }: Span) => ({ start, end, text: article.text.slice(start, end) });
  return {
    id: article.id,
    date: article.date,
    title: article.title,
    entities: analysis.entities.map(({ id, type, name, roles }) => ({
      id,
      type,
      name,
      roles: roles.map((role) => role.text),
      mentions: analysis.mentions
        .filter((mention) => mention.entity === id)
        .map(({ start, end, kind }) => ({ start, end, kind })),
    })),
    statements: analysis.statements.map(
      ({ type, content, cue, source, speaker, basis, confidence, speakerConfidence }) => ({
        type,
        content: content.map(span),
        cue: cue && span(cue),
        source: source && worded(source),
        speaker,
        basis,
        confidence: Math.round(confidence * 1000) / 1000,
        speakerConfidence,
      }),
    ),
    dates: analysis.dates.map(({ start, end, type, value, basis, explanation }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      type,
      value,
      basis,
      explanation,
    })),
  };
}
