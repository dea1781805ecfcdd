import * as z from 'zod/mini';
import { rowsFound } from '../../ledger/found';
import { filterText, printQuery } from '../../search/query/print';
import { parseQuery } from '../../search/query/parser';
import { limit, next, order, path, period, words } from '../arguments';
import { statementsPage } from '../pages';
import { inOrder } from '../order';
import { CannotAnswer, stillReading, type Sources } from '../sources';
import { speakerMeant } from '../speakers';
import { tool } from '../tool';

const mostFound = 10_000;

/** Statements by who makes them, the words in them, when they were published, and how they are given. */
export const whoSaid = tool({
  name: 'seeds_whoSaid',
  reference: 'whoSaid',
  title: 'Who Said What',
  about: 'Finds statements by person, words, day and kind, with exact quotations.',
  description:
    'Statements in the articles of this workspace: who said (thought, promised, ordered) what. Give at least one of ' +
    'speaker, words, speaksOf, published and article. Each statement has the exact words with offsets (UTF-16 code ' +
    'units into the article), speaker, role, article, day of publication, how sure the speaker is and whether the ' +
    'article states or one has to infer it, and whether a person has corrected it. Quote only what stands in “exact”, ' +
    'and read “sentence” with it: what somebody denied, or did not say, has its “not” there.',
  isWriting: false,
  schema: z.strictObject({
    speaker: z.optional(words('A name, or a role such as “defense minister”.', 200)),
    words: z.optional(words('Words of the statement: any of several; "exact phrases", AND and OR count.')),
    speaksOf: z.optional(period('A day, month or year that the article speaks of: "2025-10-19".')),
    published: z.optional(period('The day, month or year of publication.')),
    kind: z.optional(z.enum(['direct', 'indirect', 'mixed'])),
    article: z.optional(path),
    order,
    limit,
    next,
  }),
  async run(given, sources, signal) {
    const { library } = sources;
    const speaker = given.speaker === undefined ? null : await speakerMeant(sources, given.speaker);
    const filters = [
      given.speaksOf === undefined ? '' : filterText('on', given.speaksOf),
      given.published === undefined ? '' : filterText('date', given.published),
      given.kind === undefined ? '' : filterText('type', given.kind),
      given.words === undefined ? '' : `(${printQuery(parseQuery(given.words, { typing: false }))})`,
    ].filter(Boolean);
    if (filters.length === 0 && given.speaker === undefined && given.article === undefined)
      throw new CannotAnswer('Give at least one of speaker, words, speaksOf, published and article.');
    if (given.speaker !== undefined && !speaker) return nobody(sources, given.speaker);
    const query = parseQuery([speaker?.filter ?? '', ...filters].join(' ').trim(), { typing: false });
    const found =
      query.root.nodes.length > 0
        ? library.searchIndex.search(query, { limit: mostFound }).map(({ id }) => id)
        : Array.from(library.corpus.entries(), ({ id }) => id);
    const within = given.article === undefined ? found : found.filter((id) => sources.pathOf(id) === given.article);
    const page = await statementsPage(
      sources,
      inOrder(sources, within, given.order),
      ({ article, rows, facts }) =>
        query.root.nodes.length > 0 ? rowsFound(rows, article, query, facts.search) : rows,
      { ...given, signal },
    );
    return {
      ...(speaker?.takenFor && { speakerTakenFor: speaker.takenFor }),
      ...(speaker && speaker.others.length > 0 && { alsoCalledSo: speaker.others }),
      ...page,
      articlesFound: within.length,
      incomplete: stillReading(sources),
    };
  },
});

function nobody(sources: Sources, asked: string) {
  const hint = `Nobody in these articles is called “${asked}” and says something.`;
  return { statements: [], next: null, articlesFound: 0, hint, incomplete: stillReading(sources) };
}
