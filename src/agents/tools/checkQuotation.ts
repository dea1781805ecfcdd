import * as z from 'zod/mini';
import { personKey } from '../../corpus/people';
import { words } from '../arguments';
import { checkQuotation as check, type Difference, type QuotedPlace } from '../quotations/checkQuotation';
import { stillReading } from '../sources';
import { statementAnswer, type StatementAnswer } from '../statements';
import { tool } from '../tool';

const mostWords = 4000;

/** Where a quotation stands, as the tool gives it. */
export interface QuotedAnswer {
  readonly article: string;
  readonly published: string | null;
  readonly verdict: QuotedPlace['verdict'];
  readonly likeness: number;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly differences: readonly Difference[];
  /** Whether the article has the words as somebody's own; otherwise they are the article's way of putting it. */
  readonly isQuoted: boolean;
  /** Those whose words the quotation puts together; absent when they are one person's. */
  readonly mixes?: readonly string[];
  readonly statement: StatementAnswer | null;
  /** Absent unless somebody asked; null when the article gives the words to nobody in particular. */
  readonly saidByThatSpeaker?: boolean | null;
}

/** Whether a quotation is really in the sources, who said it, and what is printed otherwise. */
export const checkQuotation = tool({
  name: 'seeds_checkQuotation',
  reference: 'checkQuotation',
  title: 'Check a Quotation',
  about: 'Looks for a quotation in the articles: is it there word by word, and who says it?',
  description:
    'Checks a quotation against the articles before it is used. “verdict” is found (word by word; capitals and marks ' +
    'aside), different (printed with other words, which “differences” lists, or put together from what those under ' +
    '“mixes” say) or not found. Each place has the exact words with offsets and the statement they belong to; without ' +
    'a statement nobody is said to have said them there. Only where “isQuoted” is true are they somebody’s own words, ' +
    'which may stand in quotation marks. Give “speaker” to learn whether the article gives the words to that person.',
  isWriting: false,
  schema: z.strictObject({
    quotation: words('The words, without quotation marks. “…” and [brackets] stand for what was left out.', mostWords),
    speaker: z.optional(words('Who is supposed to have said it.', 200)),
  }),
  async run({ quotation, speaker }, sources, signal) {
    const { verdict, places } = await check(sources, quotation, signal);
    const withSpeaker = (place: QuotedPlace) =>
      speaker === undefined ? {} : { saidByThatSpeaker: isSpeaker(place, speaker) };
    return {
      verdict,
      places: places.map((place): QuotedAnswer => ({
        article: sources.pathOf(place.read.article.id),
        published: place.read.article.date,
        verdict: place.verdict,
        likeness: Number(place.likeness.toFixed(2)),
        exact: place.read.article.text.slice(place.place.start, place.place.end),
        ...place.place,
        differences: place.differences,
        isQuoted: place.isQuoted,
        ...(place.mixes.length > 0 && { mixes: place.mixes }),
        statement: place.row && statementAnswer(place.read.article, place.row),
        ...withSpeaker(place),
      })),
      incomplete: stillReading(sources),
    };
  },
});

/** Null when the article gives the words to nobody in particular. */
function isSpeaker({ row }: QuotedPlace, asked: string): boolean | null {
  if (!row || row.speaker === '') return null;
  const known = new Set(personKey(`${row.speaker} ${row.role}`).split(' '));
  return personKey(asked)
    .split(' ')
    .every((word) => known.has(word));
}
