import type { Article } from '../../../../article/article';
import type { FoundStatement } from '../../foundStatement';
import { asShout, isSpeechWord } from '../../../../language/speechVerbs';

/** Dashes that open what somebody says, as novels and some newspapers print it; a hyphen opens a list. */
const dash = /^[—―–]\s{1,3}(?=\S)/u;

/** "I never saw him late, says Agnes Dole.": a verb and who speaks close the only sentence. */
const closing = /, (\p{L}{3,12}) ([^,.!?]{2,60}(?:, [^.!?]{2,80})?)[.!?]?$/u;

/** Reads paragraphs opened by a dash whose only sentence ends with the verb and the speaker. */
export function findDialogues({ text, blocks }: Article): FoundStatement[] {
  return blocks.flatMap(({ start, end }) => {
    const opening = dash.exec(text.slice(start, start + 5));
    const paragraph = text.slice(start, end);
    const [whole = '', verb = '', who = ''] = (opening && closing.exec(paragraph)) ?? [];
    const said = start + paragraph.length - whole.length;
    if (!opening || !(isSpeechWord(verb) || asShout(verb)) || /[.!?]\s/.test(text.slice(start, said))) return [];
    const cue = { start: said + ', '.length, end: said + ', '.length + verb.length };
    const source = { start: cue.end + 1, end: cue.end + 1 + who.length };
    return {
      type: 'direct',
      content: [{ start: start + opening[0].length, end: said }],
      cue,
      source,
      confidence: 0.9,
      speech: true,
    };
  });
}

/**
 * Makes direct what a dash opens at the start of a paragraph, "— I never saw him, she said.", and leaves out the dash.
 */
export function readDialogues({ text, blocks }: Article, statements: readonly FoundStatement[]): FoundStatement[] {
  const opened = new Map<number, number>();
  for (const { start } of blocks) {
    const match = dash.exec(text.slice(start, start + 5));
    // The dash may have been found with the words or without.
    if (match) for (const from of [start, start + match[0].length]) opened.set(from, start + match[0].length);
  }
  return statements.map((statement) => {
    const [first, ...others] = statement.content;
    const start = first && opened.get(first.start);
    return first && start !== undefined && start < first.end
      ? { ...statement, type: 'direct', content: [{ start, end: first.end }, ...others] }
      : statement;
  });
}
