import { entityById } from '../../analysis/lookup';
import type { Analysis, Statement } from '../../analysis/analysis';
import type { Article, Span } from '../../article/article';
import { shownText } from '../../article/shownText';
import { SpanIndex } from '../../article/spanIndex';
import { personKey } from '../../corpus/people';
import type { Sources } from '../sources';
import { checkQuotation, type CheckedQuotation, type QuotedPlace } from './checkQuotation';
import { quotationsIn } from './quotationsIn';

/** What became of one quotation of a draft. */
export interface DraftQuotation {
  /** Its words, without the marks: offsets into the draft. */
  readonly span: Span;
  /** What the draft has there. */
  readonly words: string;
  /** Whether who says it stands in its midst: “We will,” she said, “pay.” */
  readonly isInterrupted: boolean;
  /** Who says it, as the draft has it; null when it does not say, or names nobody in particular. */
  readonly speaker: string | null;
  readonly checked: CheckedQuotation;
  /** Whether the sources give the words to somebody else; null when one of the two does not say. */
  readonly isAnothers: boolean | null;
  /** Whether the draft has a person say what the sources say in words of their own. */
  readonly isReported: boolean;
}

const fullName = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u;

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
  const statements = new SpanIndex<Statement>();
  for (const statement of analysis.statements) for (const span of statement.content) statements.add(span, statement);
  for (const { start, end, parts } of quotationsIn(draft)) {
    if (within && (end <= within.start || start >= within.end)) continue;
    signal.throwIfAborted();
    const words = parts.map((part) => shownText(draft, part)).join(' ');
    const [statement] = statements.touching([{ start, end }]);
    const speaker = statement ? speakerOf(draft, analysis, statement) : null;
    const checked = await checkQuotation(sources, words, signal, draft.id);
    const found = checked.places.filter(({ verdict }) => verdict === 'found');
    yield {
      span: { start, end },
      words: draft.text.slice(start, end),
      isInterrupted: parts.length > 1,
      speaker: speaker?.name ?? null,
      checked,
      isAnothers: speaker && isAnothers(found, speaker.name),
      isReported: speaker?.isPerson === true && found.length > 0 && !found.some(({ isQuoted }) => isQuoted),
    };
  }
}

interface DraftSpeaker {
  readonly name: string;
  readonly isPerson: boolean;
}

function speakerOf({ text }: Article, analysis: Analysis, { speaker, source }: Statement): DraftSpeaker | null {
  const entity = speaker === null ? null : entityById(analysis, speaker);
  if (entity) return { name: entity.name, isPerson: entity.type === 'person' };
  // A draft may name somebody once, and in a way that does not tell a name by itself.
  const name = source === null ? '' : text.slice(source.start, source.end);
  return fullName.test(name) ? { name, isPerson: true } : null;
}

/** A surname alone may be the same person. */
function isAnothers(places: readonly QuotedPlace[], speaker: string): boolean | null {
  const named = places.flatMap(({ row }) => (row && row.speaker !== '' ? [row.speaker] : []));
  return named.length === 0 ? null : !named.some((each) => mayBeSame(each, speaker));
}

function mayBeSame(one: string, other: string): boolean {
  const [words, others] = [personKey(one).split(' '), personKey(other).split(' ')];
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  return few.every((word) => many.includes(word));
}
