/**
 * The tools to measure beside, each behind the same functions: `add` an article, `finish` the index, `type` a query
 * that is still being typed, `phrase` for words in a row, `rank` a whole query (ids, best first). `prepare` makes of an
 * article what `add` takes, unmeasured. `needs` names the package that a tool comes in, where bench/ installs it.
 */
const shown = 50;
const ranked = 1000;

/** The most common words of English, for the tools that have no list of their own. */
const stopWords = new Set(
  (
    'a an and are as at be but by for from had has have he her his i in into is it its no not of on or she that the their there ' +
    'they this to was were which who will with'
  ).split(' '),
);

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

async function seedReview({ SearchIndex, parseQuery, toSearchDocument, findHits, snippetOf, searchFactsOf }) {
  const index = new SearchIndex();
  const articles = new Map();
  return {
    add: (article) => {
      articles.set(article.id, article);
      index.add(toSearchDocument(article));
    },
    type: (text) => index.search(parseQuery(text), { limit: shown }),
    show: (text) => {
      const query = parseQuery(text);
      return index.search(query, { limit: shown }).map(({ id }) => {
        const language = index.languageOf(id);
        const hits = findHits(articles.get(id), query, undefined, language);
        return snippetOf(articles.get(id), hits, 140, language);
      });
    },
    readThrough: (id, analysis) => index.setFacts(id, searchFactsOf(articles.get(id), analysis)),
    phrase: (text) => index.search(parseQuery(`"${text}"`, { typing: false }), { limit: shown }),
    rank: (text) => index.search(parseQuery(text, { typing: false }), { limit: ranked }),
  };
}

async function miniSearch(options, search) {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch({ fields: ['title', 'text'], ...options });
  return {
    add: (document) => index.add(document),
    type: (text) => index.search(text, search).slice(0, shown),
    rank: (text) =>
      index
        .search(text, search)
        .slice(0, ranked)
        .map(({ id, score }) => ({ id, score })),
  };
}

/**
 * MiniSearch as good as we could make it through its public options, with what the product needs beside it: one field,
 * Porter stems, no stop words, plain BM25 (d = 0), the factor for matched words undone, only the last word completed,
 * and slips forgiven only in words that no article has and that begin none. It keeps no positions, so each article's
 * terms are kept beside it as numbers, and phrases are looked for in those of the articles that have all their words.
 */
async function miniSearchWithPositions() {
  const { default: MiniSearch } = await import('minisearch');
  const { default: stem } = await import('wink-eng-lite-web-model/dist/porter-stemmer.js');
  const processTerm = (term) => (stopWords.has(term.toLowerCase()) ? null : stem(term.toLowerCase()));
  const numbers = new Map();
  const known = new Set();
  const positions = new Map();
  const numberOf = (word) => {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
    return numbers.get(word);
  };
  const index = new MiniSearch({
    fields: ['text'],
    processTerm: (term) => {
      const stemmed = processTerm(term);
      if (stemmed !== null) known.add(stemmed);
      return stemmed;
    },
  });
  const search = (text, options) =>
    index
      .search(text, { processTerm, bm25: { k: 1.2, b: 0.75, d: 0 }, ...options })
      .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
      .sort((a, b) => b.score - a.score);
  const begins = (term) => {
    for (const each of known) if (each.startsWith(term)) return true;
    return false;
  };
  const holds = (tokens, row) => {
    for (let at = tokens.indexOf(row[0]); at >= 0; at = tokens.indexOf(row[0], at + 1))
      if (row.every((word, offset) => tokens[at + offset] === word)) return true;
    return false;
  };
  return {
    add: (document) => {
      positions.set(document.id, Int32Array.from(words(document.text), numberOf));
      index.add(document);
    },
    type: (text) =>
      search(text, {
        prefix: (_term, at, terms) => at === terms.length - 1,
        fuzzy: (term, at, terms) => (known.has(term) || (at === terms.length - 1 && begins(term)) ? false : 0.2),
      }).slice(0, shown),
    phrase: (text) => {
      const row = words(text).map((word) => numbers.get(word) ?? -1);
      const filter = ({ id }) => holds(positions.get(id), row);
      return search(text, { combineWith: 'AND', filter }).slice(0, shown);
    },
    rank: (text) => search(text, {}).slice(0, ranked),
  };
}

async function lunr() {
  const { default: Lunr } = await import('lunr');
  const builder = new Lunr.Builder();
  builder.pipeline.add(Lunr.trimmer, Lunr.stopWordFilter, Lunr.stemmer);
  builder.searchPipeline.add(Lunr.stemmer);
  builder.field('title');
  builder.field('text');
  let index;
  const ask = (terms, last) =>
    index.query((query) => terms.forEach((term, at) => query.term(term, at === terms.length - 1 && last ? last : {})));
  return {
    add: (document) => builder.add(document),
    finish: () => (index = builder.build()),
    type: (text) => ask(words(text), { wildcard: Lunr.Query.wildcard.TRAILING }).slice(0, shown),
    rank: (text) =>
      ask(words(text))
        .slice(0, ranked)
        .map(({ ref, score }) => ({ id: ref, score })),
  };
}

async function flexSearch() {
  const { default: FlexSearch } = await import('flexsearch');
  const index = new FlexSearch.Index({ tokenize: 'forward' });
  return {
    add: ({ id, title, text }) => index.add(id, `${title ?? ''} ${text}`),
    type: (text) => index.search(text, { limit: shown, suggest: true }),
    rank: (text) => index.search(text, { limit: ranked, suggest: true }).map((id) => ({ id })),
  };
}

async function sqlite() {
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE articles USING fts5(id UNINDEXED, text, tokenize = 'porter unicode61')");
  const insert = database.prepare('INSERT INTO articles VALUES (?, ?)');
  const select = database.prepare('SELECT id FROM articles WHERE articles MATCH ? ORDER BY bm25(articles) LIMIT ?');
  const ask = (terms, limit) => (terms.length === 0 ? [] : select.all(terms.join(' OR '), limit));
  const quoted = (text) => words(text).map((word) => `"${word}"`);
  database.exec('BEGIN');
  return {
    add: ({ id, text }) => insert.run(id, text),
    finish: () => database.exec('COMMIT'),
    type: (text) =>
      ask(
        quoted(text).map((word, at, all) => (at === all.length - 1 ? `${word}*` : word)),
        shown,
      ),
    rank: (text) => ask(quoted(text), ranked),
  };
}

/** By the name that the report shows. */
export const peers = {
  'Seed Review': {
    create: seedReview,
    prepare:
      ({ parseArticle }) =>
      ({ id, text, title, date }) =>
        parseArticle(text, id, { title, date }),
  },
  MiniSearch: { create: () => miniSearch({}, {}) },
  'MiniSearch prefix+fuzzy': { create: () => miniSearch({}, { prefix: true, fuzzy: 0.2 }) },
  'MiniSearch with positions': { create: miniSearchWithPositions },
  lunr: { create: lunr, needs: 'lunr' },
  flexsearch: { create: flexSearch, needs: 'flexsearch' },
  'SQLite FTS5 porter': { create: sqlite, needs: 'better-sqlite3' },
};
