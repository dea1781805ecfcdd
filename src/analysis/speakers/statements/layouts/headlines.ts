import type { Article, Block, Span } from '../../../../article/article';
import { ROLE, wordClasses } from '../../../../language/lexicon';
import type { FoundStatement } from '../../foundStatement';
import { isSpeechWord } from '../../../../language/speechVerbs';
import { LABELS_WITHOUT_SPEAKER, QUOTED_IN_HEADLINES } from '../../../../language/layoutWords';

/** "Mayor: bridge will open", "Ann Lee: 'We will win'". */
const leading = /^(\p{L}[\p{L}.'’-]{0,30}(?: \p{L}[\p{L}.'’-]{0,30}){0,4})(:) (?=\S)/u;

/** "Bridge will open: mayor", "Bridge 'to open soon' – police". */
const trailing = /(?: ?(:)| (–|—|-)) ((?:\p{L}[\p{L}.'’-]{0,30} ){0,3}\p{L}[\p{L}.'’-]{0,30})$/u;

/** "Bridge will open, mayor says". */
const reported = /, ((?:\p{L}[\p{L}.'’-]{0,30} ){0,3}\p{L}[\p{L}.'’-]{0,30}) (\p{L}{3,20})$/u;

const longestHeadline = 200;
const fewestWords = 3;

/** How much of the article after the headline is searched for the name, in UTF-16 code units. */
const nameSoughtIn = 4000;

/**
 * Reads headlines that report with a colon or a dash instead of a verb, or with the verb last. Only headings and the
 * first line: elsewhere such marks mean other things.
 */
export function findHeadlines(article: Article): FoundStatement[] {
  return article.blocks.flatMap((block, index) =>
    block.kind === 'heading' || index === 0 ? (readHeadline(article, block) ?? []) : [],
  );
}

function readHeadline({ text }: Article, block: Block): FoundStatement | null {
  const headline = text.slice(block.start, block.end);
  if (headline.length > longestHeadline || headline.includes('\n') || /[.!?] \p{Lu}/u.test(headline)) return null;
  const first = leading.exec(headline);
  const name = first?.[1] ?? '';
  if (first && wordCount(headline.slice(first[0].length)) >= fewestWords && isQuotable(name, text, block)) {
    const end = block.start + name.length;
    return headlineStatement(
      headline,
      { start: block.start + first[0].length, end: block.end },
      { start: block.start, end },
      { start: end, end: end + 1 },
    );
  }
  const last = trailing.exec(headline);
  const role = last?.[3] ?? '';
  if (last && wordCount(headline.slice(0, last.index)) >= fewestWords && isRole(role)) {
    const mark = block.start + last.index + last[0].search(/[:–—-]/u);
    return headlineStatement(
      headline,
      { start: block.start, end: block.start + last.index },
      { start: block.end - role.length, end: block.end },
      { start: mark, end: mark + 1 },
    );
  }
  const [, who = '', verb = ''] = reported.exec(headline) ?? [];
  const comma = block.end - verb.length - who.length - ', '.length - ' '.length;
  if (
    isSpeechWord(verb.toLowerCase()) &&
    wordCount(text.slice(block.start, comma)) >= fewestWords &&
    isQuotable(who, text, block)
  ) {
    const cue = { start: block.end - verb.length, end: block.end };
    return headlineStatement(
      headline,
      { start: block.start, end: comma },
      { start: comma + ', '.length, end: cue.start - 1 },
      cue,
    );
  }
  return null;
}

function headlineStatement(headline: string, content: Span, source: Span, cue: Span): FoundStatement {
  const quoted = /[“”"‘«„]|(?:^| )'/u.test(headline);
  return { type: quoted ? 'mixed' : 'indirect', content: [content], cue, source, confidence: 0.7, speech: true };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function isRole(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  return QUOTED_IN_HEADLINES.has(last) || (wordClasses(last) & ROLE) !== 0;
}

/** A role, or a name whose last word the article mentions again. */
export function isQuotable(name: string, text: string, block: Block): boolean {
  if (LABELS_WITHOUT_SPEAKER.has(name.toLowerCase())) return false;
  if (isRole(name)) return true;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return /^\p{Lu}/u.test(last) && last.length > 2 && text.slice(block.end, block.end + nameSoughtIn).includes(last);
}
