import { addAll, mostOf } from '../../../../article/lists';
import type { Article, Block, Span } from '../../../../article/article';
import { timeAtLineEnd, timeBefore, timeBehind } from '../../../../article/speakerLabels';
import type { FoundStatement } from '../../foundStatement';
import { ONCE } from '../../../../language/once';
import { LABELS_WITHOUT_SPEAKER, STAGE_DIRECTIONS } from '../../../../language/layoutWords';

/** A speaker's label: "Q", "MS. LEE", "SPEAKER 1", "Ann Lee (moderator)", "ANN LEE, moderator". At most six words. */
const labelWord = String.raw`[\p{L}\p{N}][\p{L}\p{N}.'’-]{0,30}`;
const role = String.raw`(?: \((?!\d)[^()\n]{1,40}\)|, \p{L}[\p{L} .'’-]{1,40})?${ONCE}`;
const label = String.raw`[QA]|(?=\p{Lu})${labelWord}(?: ${labelWord}){0,5}${role}`;

/** Before the name of a member of a parliament: "Mr. HOLLIS", "The Hon. R. J. Tolley", "The SPEAKER". */
const memberTitle = String.raw`(?:The )?(?:(?:Rt\.? )?Hon|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Senator|Deputy|Mme?)\.? |The (?=\p{Lu}{4})`;

/** How a turn begins. Each: what stands before the label, the label, and the mark between it and the words. */
const turnPatterns: readonly RegExp[] = [
  // "MS. LEE: words", "**Lee:** words", "[00:12:03] Ann Lee: words", "Ann Lee (00:12): words"
  String.raw`^(\*{0,2}${timeBefore}?\*{0,2})(${label})(${timeBehind}?\*{0,2}:\*{0,2})\s{1,3}(?=\S)`,
  // "Ann Lee  0:09" or "[00:09] Ann Lee", the words in the next line
  String.raw`^(${timeBefore})(${label})([ \t]{0,3}\r?\n)`,
  String.raw`^()(${label})(${timeAtLineEnd})`,
  // "Mr. HOLLIS (Ferncliff) — words", "The Hon. R. J. Tolley - words"
  String.raw`^()((?:${memberTitle})(?=\p{Lu})${labelWord}(?: ${labelWord}){0,5}${role})( ?[—–] ?|\.[—–-]{1,2} ?| - )(?=[\p{Lu}\d“"‘'(])`,
].map((source) => new RegExp(source, 'u'));

/** "Q. words" and "A. words": only where both occur; otherwise it may be an initial. */
const dottedTurn = /^()([QA])(\.)\s{1,3}(?=\S)/u;

/** Fewer turns may be chance: a fact box, a list. Two suffice with a title or time mark at each. */
const fewestTurns = 3;
const fewestSureTurns = 2;
const sentenceEnd = /[.!?…]["”’)]{0,2}$/;
const longestLabel = 280;

interface Turn {
  readonly block: number;
  readonly source: Span;
  readonly cue: Span | null;
  readonly words: Span;
  /** The last word of the name. */
  readonly speaker: string;
  /** It has a time mark, or a title and a dash, and the words are a sentence: no list of speakers or of talks. */
  readonly sure: boolean;
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
  const patterns = dotted ? [...turnPatterns, dottedTurn] : turnPatterns;
  const match = firstMatch(patterns, opening);
  if (!match) return null;
  const [whole, before = '', name = '', mark = ''] = match;
  if (LABELS_WITHOUT_SPEAKER.has(name.toLowerCase()) && !/^(?:QUESTION|ANSWER)$/.test(name)) return null;
  const start = block.start + before.length;
  const end = start + name.length;
  return {
    block: index,
    source: { start, end },
    cue: cueIn(mark, end),
    words: { start: block.start + whole.length, end: block.end },
    speaker: surnameIn(name),
    sure: /[\d—–-]/.test(before + mark) && sentenceEnd.test(text.slice(block.end - 4, block.end)),
  };
}

/** "Oakes" of "Cllr Brian Oakes (Ind)": later turns may have less of the name. */
function surnameIn(label: string): string {
  const name = label.replace(/ ?[(,].*$/, '');
  return name.slice(name.lastIndexOf(' ') + 1);
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** The colon, full stop or dash between a label and the words; null where only a time mark stands there. */
function cueIn(mark: string, offset: number): Span | null {
  const last = mostOf([':', '.', '—', '–', '-'].map((sign) => mark.lastIndexOf(sign)));
  return /\d\D{0,6}$/.test(mark) || last < 0 ? null : { start: offset + last, end: offset + last + 1 };
}

/** Enough turns, and either somebody has more than one or the names stand in capitals. */
function isConversation(turns: readonly Turn[]): boolean {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  if (speakers.has('Q') && speakers.has('A')) return true;
  if (speakers.size < 2) return false;
  if (turns.length >= fewestSureTurns && turns.every(({ sure }) => sure)) return true;
  if (turns.length < fewestTurns) return false;
  const capitals = turns.filter(({ speaker }) => speaker === speaker.toUpperCase()).length;
  return speakers.size < turns.length || capitals * 2 > turns.length;
}

function asStatement(article: Article, { block, source, cue, words }: Turn, next: Turn | undefined): FoundStatement {
  const content = withoutDirections(article.text, words);
  if (next) {
    for (const { kind, start, end } of article.blocks.slice(block + 1, next.block)) {
      if (kind === 'heading') break;
      if (!isStageDirection(article.text.slice(start, Math.min(end, start + 200))))
        addAll(content, withoutDirections(article.text, { start, end }));
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
