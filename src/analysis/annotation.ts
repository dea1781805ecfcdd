import type { Article, Span } from '../article/article';
import { languageTold } from '../language/articleLanguage';
import type { Analysis } from './analysis';

/** An analysis as the command line's contract has it (README, "The command line"). */
export function annotationOf(article: Article, analysis: Analysis): object {
  const span = ({ start, end }: Span) => ({ start, end });
  const worded = ({ start, end }: Span) => ({ start, end, text: article.text.slice(start, end) });
  return {
    id: article.id,
    date: article.date,
    title: article.title,
    language: languageTold(article).code,
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
