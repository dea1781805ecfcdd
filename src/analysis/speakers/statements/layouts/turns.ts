import type { Article, Block, Span } from '../../../../article/article';
import type { FoundStatement } from '../../foundStatement';
import { LABELS_WITHOUT_SPEAKER, STAGE_DIRECTIONS } from '../../../../language/layoutWords';

/** A speaker's label: "Q", "MS. LEE", "Ann Lee (moderator)", "ANN LEE, moderator". A name has at most six words. */
const labelWord = String.raw`\p{L}[\p{L}\p{N}.'’-]{0,30}`;
const labelPattern = String.raw`[QA]|(?=\p{Lu})${labelWord}(?: ${labelWord}){0,5}(?: \([^()\n]{1,40}\)|, \p{L}[\p{L} .'’-]{1,40})?`;

/** A turn begins with a label and a colon, perhaps in bold: "MS. LEE: words", "**Lee:** words". */
const turn = new RegExp(String.raw`^(\*{0,2})(${labelPattern})(\*{0,2}:\*{0,2})\s{1,3}(?=\S)`, 'u');

/** "Q. words" and "A. words": only where both occur; otherwise it may be an initial. */
const dottedTurn = /^()([QA])(\.)\s{1,3}(?=\S)/u;

/** Fewer turns may be chance: a fact box, a list. */
const fewestTurns = 3;
const longestLabel = 280;

interface Turn {
  readonly block: number;
  readonly source: Span;
  readonly cue: Span;
  readonly words: Span;
  readonly label: string;
}

/**
 * Reads transcripts and interviews, where the speaker’s name or Q and A stands before the words. A turn includes the
 * paragraphs up to the next one.
 */
export function findTurns(article: Article): FoundStatement[] {
  const dotted = (['Q.', 'A.'] as const).every((start) =>
    article.blocks.some((block) => article.text.startsWith(`${start} `, block.start)),
  );
  const turns = article.blocks.flatMap((block, index) => readTurn(article.text, block, index, dotted) ?? []);
  if (!isConversation(turns)) return [];
  return turns
    .map((each, index) => asStatement(article, each, turns[index + 1]))
    .filter(({ content }) => content.length > 0);
}

function readTurn(text: string, block: Block, index: number, dotted: boolean): Turn | null {
  const opening = text.slice(block.start, Math.min(block.end, block.start + longestLabel));
  const match = turn.exec(opening) ?? (dotted ? dottedTurn.exec(opening) : null);
  if (!match) return null;
  const [whole, before = '', label = '', mark = ''] = match;
  if (LABELS_WITHOUT_SPEAKER.has(label.toLowerCase()) && !/^(?:QUESTION|ANSWER)$/.test(label)) return null;
  const start = block.start + before.length;
  const end = start + label.length;
  const colon = end + mark.search(/[:.]/);
  return {
    block: index,
    source: { start, end },
    cue: { start: colon, end: colon + 1 },
    words: { start: block.start + whole.length, end: block.end },
    label,
  };
}

/** Enough turns, and either somebody has more than one or the names stand in capitals. */
function isConversation(turns: readonly Turn[]): boolean {
  const labels = new Set(turns.map(({ label }) => label));
  if (labels.has('Q') && labels.has('A')) return true;
  if (turns.length < fewestTurns || labels.size < 2) return false;
  const capitals = turns.filter(({ label }) => label === label.toUpperCase()).length;
  return labels.size < turns.length || capitals * 2 > turns.length;
}

function asStatement(article: Article, { block, source, cue, words }: Turn, next: Turn | undefined): FoundStatement {
  const content = withoutDirections(article.text, words);
  if (next) {
    for (const { kind, start, end } of article.blocks.slice(block + 1, next.block)) {
      if (kind === 'heading') break;
      if (!isStageDirection(article.text.slice(start, Math.min(end, start + 200))))
        content.push(...withoutDirections(article.text, { start, end }));
    }
  }
  return { type: 'direct', content, cue, source, confidence: 0.95, speech: true };
}

/** "(LAUGHTER)", "[crosstalk]". */
function isStageDirection(text: string): boolean {
  return /^[([][^()[\]]{1,100}[)\]]$/.test(text);
}

/** "(Laughs.)", "[pause]" within a turn: words in brackets. */
const bracketed = /[([](\p{L}{1,20}(?:-talk)?)\b[^()[\]\n]{0,40}[)\]]/gu;

/** The parts of a turn that are spoken. */
function withoutDirections(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  const put = (to: number): void => {
    const words = text.slice(from, to);
    const begin = from + (words.length - words.trimStart().length);
    if (words.trim()) parts.push({ start: begin, end: begin + words.trim().length });
  };
  for (const match of text.slice(start, end).matchAll(bracketed)) {
    if (!STAGE_DIRECTIONS.has(match[1]!.toLowerCase())) continue;
    put(start + match.index);
    from = start + match.index + match[0].length;
  }
  put(end);
  return parts;
}
