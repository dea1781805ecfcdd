import { entityById } from '../../analysis/lookup';
import type { Analysis } from '../../analysis/analysis';
import type { Article, Span } from '../../article/article';
import { personKey } from '../../corpus/people';
import type { Sources } from '../sources';
import { checkQuotation, type CheckedQuotation, type QuotedPlace } from './checkQuotation';
import { quotationsIn } from './quotationsIn';

/** What became of one quotation of a draft. */
export interface DraftQuotation {
  /** Its words, without the marks: offsets into the draft. */
  readonly span: Span;
  readonly words: string;
  /** Who says it, as the draft has it; null when it does not say, or names nobody in particular. */
  readonly speaker: string | null;
  readonly checked: CheckedQuotation;
  /** Whether the sources give the words to somebody else; null when one of the two does not say. */
  readonly isAnothers: boolean | null;
}

/**
 * Looks for every quotation of a draft in the articles.
 * @param within only those that touch this stretch; null for all
 */
export async function* checkDraft(
  sources: Sources,
  draft: Article,
  analysis: Analysis,
  within: Span | null,
  signal: AbortSignal,
): AsyncGenerator<DraftQuotation> {
  for (const span of quotationsIn(draft)) {
    if (within && (span.end <= within.start || span.start >= within.end)) continue;
    signal.throwIfAborted();
    const words = draft.text.slice(span.start, span.end);
    const speaker = speakerOf(analysis, span);
    const checked = await checkQuotation(sources, words, signal, draft.id);
    yield { span, words, speaker, checked, isAnothers: isAnothers(checked.places, speaker) };
  }
}

function speakerOf(analysis: Analysis, { start, end }: Span): string | null {
  const statement = analysis.statements.find(({ content }) =>
    content.some((part) => part.start < end && start < part.end),
  );
  return (statement?.speaker && entityById(analysis, statement.speaker)?.name) || null;
}

/** A surname alone may be the same person. */
function isAnothers(places: readonly QuotedPlace[], speaker: string | null): boolean | null {
  const named = places.flatMap(({ row }) => (row && row.speaker !== '' ? [row.speaker] : []));
  if (speaker === null || named.length === 0) return null;
  return !named.some((each) => mayBeSame(each, speaker));
}

function mayBeSame(one: string, other: string): boolean {
  const [words, others] = [personKey(one).split(' '), personKey(other).split(' ')];
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  return few.every((word) => many.includes(word));
}
