import { formsJoint } from './forms';

/** Raised whenever what stands in the index changes its shape or meaning: an index of another version is not used. */
export const mappingVersion = 1;

export interface IndexOptions {
  /** In how many parts the index is cut: it cannot be changed later. */
  readonly shards: number;
  /** How many copies there are of each part, beside the first. */
  readonly replicas: number;
}

/** So far apart are headings, paragraphs and names of one field: no phrase and no NEAR reaches from one to the next. */
const apart = 10_000;

/** Words as `forms.ts` writes them. */
const words = { type: 'text', analyzer: 'forms', search_analyzer: 'whitespace', position_increment_gap: apart };
/** Names by their terms, one after the other. */
const names = { type: 'text', analyzer: 'whitespace', position_increment_gap: apart, norms: false };
const value = { type: 'keyword', ignore_above: 1000 };
/** Given back as it came. */
const kept = { type: 'object', enabled: false };

/**
 * What is indexed of an article; `document.ts` says what stands in each.
 * https://docs.opensearch.org/2.19/field-types/
 */
const properties = {
  path: { type: 'keyword' },
  /** With `*` in it, as `path:` asks for it. */
  folded: { type: 'wildcard', doc_values: true },
  digest: { type: 'keyword', doc_values: false },
  text: { type: 'keyword', index: false, doc_values: false },
  facts: kept,
  date: { type: 'date', format: 'strict_date' },
  month: value,
  language: value,
  source: value,
  all: words,
  title: words,
  headings: words,
  lead: words,
  said: {
    type: 'nested',
    properties: { words, who: names, type: value, zones: value },
  },
  mentions: names,
  placeNames: names,
  speakers: value,
  mentioned: value,
  places: value,
  periods: { type: 'date_range', format: 'strict_date' },
  monthsSpokenOf: value,
};

/** Only looked for: it can be made again of the text, and would only take room. */
const notKept = ['all', 'title', 'headings', 'lead', 'said', 'mentions', 'placeNames', 'folded', 'periods'];

/** Longer than any word with all its forms, in UTF-16 code units: a word has 64 at most. */
const longestForms = 1000;

/** What a server needs to know to make the index of an archive: the body of its creation. */
export function indexBody({ shards, replicas }: IndexOptions): object {
  return {
    settings: {
      index: { number_of_shards: shards, number_of_replicas: replicas, codec: 'best_compression' },
      analysis: {
        tokenizer: { blanks: { type: 'whitespace', max_token_length: longestForms } },
        filter: {
          forms: { type: 'pattern_capture', preserve_original: false, patterns: [`([^${formsJoint}]+)`] },
        },
        analyzer: { forms: { type: 'custom', tokenizer: 'blanks', filter: ['forms'] } },
      },
    },
    mappings: {
      _meta: { seedReview: mappingVersion },
      dynamic: false,
      _source: { excludes: notKept },
      properties,
    },
  };
}
