import { atOnce } from '../src/article/steps';
import { CueFeatures, cueFeatureCount, plainFeatureCount } from '../src/analysis/speakers/statements/cueFeatures';
import type { CueWindow } from '../src/analysis/speakers/statements/cueWindows';
import { cueWindows } from '../src/analysis/speakers/statements/cueWindows';
import type { CrfWeights } from '../src/analysis/speakers/statements/crf';
import { beginLabel, insideLabel, outside, Part } from '../src/analysis/speakers/statements/labels';
import { tagArticle } from '../src/analysis/speakers/statements/tagArticle';
import { TokenProperties } from '../src/analysis/speakers/statements/tokenProperties';
import type { Span } from '../src/article/article';
import type { AnnotatedArticle, AnnotatedStatement } from './corpus';
import { tokensOf } from './corpus';
import type { Sequence } from './crfTrainer';

/**
 * What the cue model learns from an article: for each cue that the paragraph model proposes, the annotated source and
 * content; nothing where no statement has that cue.
 */
export function cueSequencesOf(annotated: AnnotatedArticle, paragraphModel: CrfWeights): Sequence[] {
  const { tokenized } = annotated;
  const properties = new TokenProperties(tokenized);
  const tagging = atOnce(tagArticle(tokenized, properties, paragraphModel));
  const features = new CueFeatures(properties, tagging);
  return cueWindows(properties, tagging).map((window) => {
    features.fillPlain(window.first, window.last);
    features.fill(window);
    const length = window.last - window.first;
    const width = plainFeatureCount + cueFeatureCount;
    const buckets = new Int32Array(length * width);
    for (let at = 0; at < length; at++) {
      buckets.set(features.plain.subarray(at * plainFeatureCount, (at + 1) * plainFeatureCount), at * width);
      buckets.set(
        features.buckets.subarray(at * cueFeatureCount, (at + 1) * cueFeatureCount),
        at * width + plainFeatureCount,
      );
    }
    return {
      buckets,
      context: properties.context.slice(window.first, window.last),
      labels: labelsIn(annotated, window),
    };
  });
}

function labelsIn({ tokenized, statements }: AnnotatedArticle, window: CueWindow): Uint8Array {
  const labels = new Uint8Array(window.last - window.first);
  const statement = statementOf(window, tokenized, statements);
  if (!statement) return labels;
  const mark = (span: Span, part: Part) => {
    const tokens = tokensOf(tokenized, span);
    const first = Math.max(0, tokens.first - window.first);
    const last = Math.min(labels.length, tokens.last - window.first);
    for (let at = first; at < last; at++)
      if (labels[at] === outside) labels[at] = at === first ? beginLabel(part) : insideLabel(part);
  };
  for (const span of statement.content) mark(span, Part.content);
  if (statement.source) mark(statement.source, Part.source);
  return repaired(labels);
}

/** What goes on where nothing began begins there. */
function repaired(labels: Uint8Array): Uint8Array {
  labels.forEach((label, at) => {
    const before = at > 0 ? labels[at - 1]! : outside;
    if (label !== outside && (label & 1) === 0 && before !== label && before !== label - 1) labels[at] = label - 1;
  });
  return labels;
}

/** The statement whose cue shares most tokens with the window's. */
function statementOf(
  { cue }: CueWindow,
  tokenized: AnnotatedArticle['tokenized'],
  statements: readonly AnnotatedStatement[],
): AnnotatedStatement | null {
  let best: AnnotatedStatement | null = null;
  let most = 0;
  for (const statement of statements) {
    if (!statement.cue) continue;
    const { first, last } = tokensOf(tokenized, statement.cue);
    const shared = Math.min(last, cue.last) - Math.max(first, cue.first);
    if (shared > most) {
      most = shared;
      best = statement;
    }
  }
  return best;
}
