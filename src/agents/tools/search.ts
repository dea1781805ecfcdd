import * as z from 'zod/mini';
import { labelOf } from '../../article/parse';
import { readAhead } from '../../corpus/ahead';
import { snippetOf } from '../../search/passages/snippet';
import { parseQuery } from '../../search/query/parser';
import type { SearchHit } from '../../search/searchIndex';
import { limitOf, next, words } from '../arguments';
import { stillReading } from '../sources';
import { tool } from '../tool';

const passageLength = 400;
const mostFound = 10_000;
/** Each has to be read for its passage. */
const usualHits = 10;

/** What the search box finds, with a passage each. */
export const search = tool({
  name: 'seeds_search',
  reference: 'seeds',
  title: 'Search Seeds',
  about: 'Searches the articles for words, people, places and days.',
  description:
    'Full-text search in the articles of this workspace, best first. Takes plain words, "exact phrases", a OR b, -not, ' +
    'word*, a NEAR/5 b and filters: speaker:NAME, mentions:NAME, place:NAME, type:direct|indirect|mixed, ' +
    'date:2025-10 (published; also date:>2025-10-15 and date:2025-10-01..2025-10-31), on:2025-10-19 (days that the ' +
    'text speaks of), path:PART, lang:de, status:reviewed, tag:NAME. Gives articles with the passage that fits best; offsets ' +
    'are UTF-16 code units into the article. To learn who said something, call seeds_whoSaid.',
  isWriting: false,
  schema: z.strictObject({ query: words('The query.', 1000), limit: limitOf(usualHits), next }),
  async run(given, sources, signal) {
    const { library, pathOf } = sources;
    const query = parseQuery(given.query, { typing: false });
    const { searchIndex } = library;
    const hits = searchIndex.search(query, { limit: mostFound });
    const from = Math.min(Number.parseInt(given.next ?? '0', 10) || 0, hits.length);
    const to = Math.min(from + given.limit, hits.length);
    const found = [];
    const read = async (hit: SearchHit) => ({ ...hit, article: await library.articleOf(hit.id) });
    for await (const { id, score, article } of readAhead(hits.slice(from, to), read)) {
      signal.throwIfAborted();
      if (!article) continue;
      const language = searchIndex.languageOf(id);
      const hitsInIt = library.hitsIn(article, query);
      const { text, at } = snippetOf(article, hitsInIt, passageLength, language);
      const common = { article: pathOf(id), title: labelOf(article), published: article.date };
      found.push({ ...common, score: Number(score.toFixed(3)), passage: text, at: { start: at.start, end: at.end } });
    }
    return {
      found,
      articlesFound: hits.length,
      next: to < hits.length ? String(to) : null,
      ...hintsOn(query.problems.map(({ text }) => text)),
      incomplete: stillReading(sources),
    };
  },
});

function hintsOn(hints: readonly string[]): { hints?: readonly string[] } {
  return hints.length > 0 ? { hints } : {};
}
