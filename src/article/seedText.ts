import type { Article, Block, DateLine, Day } from './article';
import { readDay } from './day';
import { isHeading, isHeadline } from './headings';
import { paragraphsOf } from './paragraphs';

/** What a format's parser reads from the text alone; as title only what is stated apart from the headings. */
export type ParsedText = Pick<
  Article,
  'title' | 'date' | 'dayFrom' | 'dateLine' | 'source' | 'language' | 'headerProblem' | 'blocks'
>;

/** ` date 2025-11-08 While the ceasefire …`: what follows the key looks like a date, or it is just a sentence. */
const header = /^\uFEFF?[ \t]{0,100}date[ \t]{1,100}(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\S{0,30})(?=\s|$)/;

/**
 * What a lead begins with, right behind the header: two words, the first with a capital, or letters of a script that
 * has none. Rows of a table and lines of a log have figures there, or names in small letters.
 */
const lead =
  /^[ \t]{1,100}[\p{Ps}\p{Pi}\p{Pd}"'„¿¡]{0,3}(?:[\p{Lu}\p{Lt}][\p{L}\p{M}\p{N}\p{P}]{0,60}[ \t]{1,3}[\p{P}]{0,3}\p{L}|\p{Lo}[\p{L}\p{M}]{2})/u;

/** Whether a text begins with a header whose day can be read, and the lead on the same line. */
export function hasHeaderAndLead(text: string): boolean {
  const { date, end } = readHeader(text);
  return date !== null && lead.test(text.slice(end, end + 300));
}

/** The seed format: plain text, maybe with a header of `key value` pairs before the lead on the first line. */
export function parseSeedText(text: string): ParsedText {
  const { date, dateLine, end } = readHeader(text);
  const paragraphs = paragraphsOf(text, end);
  const blocks = paragraphs.map((span, index): Block => {
    const line = text.slice(span.start, span.end);
    const heading = isHeading(line) || (index === 0 && paragraphs.length > 1 && isHeadline(line));
    return { kind: heading ? 'heading' : 'paragraph', ...span };
  });
  return {
    title: null,
    date,
    dateLine,
    source: null,
    blocks,
  };
}

function readHeader(text: string): { date: Day | null; dateLine: DateLine | null; end: number } {
  const match = header.exec(text.slice(0, 300));
  const written = match?.[1];
  if (!match || !written) return { date: null, dateLine: null, end: text.startsWith('\uFEFF') ? 1 : 0 };
  const end = match[0].length;
  const where = { start: end - written.length, end, text: written };
  const reading = readDay(written);
  if ('problem' in reading) return { date: null, dateLine: { ...where, problem: reading.problem }, end };
  return { date: reading.day, dateLine: where, end };
}
