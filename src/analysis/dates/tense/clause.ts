/** The words around a date, as far as its sentence and a quotation around it go. */
export interface Clause {
  readonly before: string;
  readonly after: string;
  /** Whether the line ends without a full stop: headlines tell of the past in the present tense. */
  readonly headline: boolean;
}

/** How far to look, in characters: about a clause on either side. */
const REACH_BEFORE = 110;
const REACH_AFTER = 70;

const ABBREVIATION = /\b(?:[A-Z]|[ap]\.m|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|No|St|Inc|Corp|Co)$/;
/** A full stop, a blank line or a quotation mark. */
const BOUNDARY = /[.!?]["”’)]{0,2}\s|\n\s*\n|[“”"]/g;

/** The words before and after a span. */
export function clauseAround(text: string, start: number, end: number): Clause {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const rest = text.slice(end, end + REACH_AFTER);
  return {
    before: before.slice(lastSentenceEnd(before)),
    after: rest.slice(0, firstSentenceEnd(rest)),
    headline: /^[^.!?\n]{0,70}(?:\n|$)/.test(rest),
  };
}

function firstSentenceEnd(text: string): number {
  for (const { 0: mark, index } of text.matchAll(BOUNDARY))
    if (!isQuotationMark(mark) || !marksFewWords(text, index)) return index;
  return text.length;
}

function lastSentenceEnd(text: string): number {
  for (let i = text.length - 2; i >= 0; i--) {
    const c = text[i]!;
    if (/[.!?\n]/.test(c) && /\s/.test(text[i + 1]!) && !ABBREVIATION.test(text.slice(Math.max(0, i - 5), i)))
      return i + 1;
    if (isQuotationMark(c) && !marksFewWords(text, i)) return i + 1;
  }
  return 0;
}

const isQuotationMark = (mark: string): boolean => mark === '“' || mark === '”' || mark === '"';

/**
 * Whether a quotation mark belongs to a few words quoted within a sentence that continues: "would open “by Friday
 * at the latest”". A quoted sentence begins with a capital or after a comma, and ends with punctuation of its own.
 */
function marksFewWords(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 3);
  return /[a-z]\s$/.test(before)
    ? /^[a-z]/.test(after)
    : /[a-z0-9]$/.test(before) && /^(?:\s[a-z]|[,.;]|$)/.test(after);
}
