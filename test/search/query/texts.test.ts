import assert from 'node:assert/strict';
import { sayIn } from '../../../src/article/wording';
import { explain } from '../../../src/search/query/explain';
import { fields } from '../../../src/search/query/fields/recipe';
import { parseQuery } from '../../../src/search/query/parser';
import { suggestions } from '../../../src/search/query/suggestions';
import { sayNothing } from '../../support/wordless';

/** Words that are looked for are Greek here, so that English ones are ours. */
const queries: readonly string[] = [
  'αβγ',
  'αβγ δεζ*',
  '"αβγ δεζ" ~ηθι κλμ',
  'αβγ NEAR/1 (δεζ OR ηθι)',
  '"αβγ δεζ"~5',
  'αβγ -δεζ NOT (ηθι AND κλμ)',
  'αβγ speaker:αβγ|δεζ type:direct in:heading',
  'speaker:αβγ speaker:δεζ',
  'type:mixed type:indirect',
  'date:2025-10 on:2025',
  'date:>=2025-10-15 on:<=2025-10-15',
  'date:2025-10-15 on:2025-10-01..2025-10-31',
  'date:2025-10-03..2025-10-04 on:2025-10-15',
  'date:<=2025-10 on:>2025-10 on:2025-10-03..2025-10-05',
  'mentions:αβγ place:δεζ path:ηθι tag:κλμ*',
  'in:quote',
  'in:title αβγ',
  'αβγ lang:de',
  'in:lead αβγ',
  'date:2025 OR place:αβγ',
  ...'reviewed open unread in-review second-look changed new'.split(' ').map((status) => `status:${status}`),
];

/** What somebody got wrong, and the words of the query language, with their values, that a hint may have. */
const mistakes: readonly (readonly [query: string, own: RegExp])[] = [
  ['(αβγ', /^$/],
  ['αβγ)', /^$/],
  ['"αβγ', /^$/],
  ['OR αβγ', /\bOR\b/g],
  ['αβγ NEAR (δεζ AND ηθι)', /^$/],
  [`${'('.repeat(257)}αβγ${')'.repeat(33)}`, /^$/],
  ['α'.repeat(4001), /^$/],
  ['αβγ '.repeat(65), /^$/],
  [`${'αβγ '.repeat(30)}"δεζ"`, /^$/],
  ['αβγ~1', /^$/],
  ['headline:αβγ', /headline:|\btitle\b/g],
  ['speakr:αβγ', /\bspeakr|speaker\b/g],
  ['type:αβγ', /type|direct|indirect|mixed/g],
  ['date:αβγ', /date/g],
  ['speaker:', /speaker/g],
  ['path:', /path/g],
  ['tag:', /tag/g],
];

function hasEnglish(text: string): boolean {
  return /[a-z]/i.test(text);
}

describe('what is said of queries in another language', () => {
  beforeEach(sayNothing);
  afterEach(() => sayIn());

  for (const query of queries)
    it(`explains ${query} without English words`, () => {
      const said = explain(parseQuery(query, { typing: false }));
      assert.ok(said.startsWith('⟦') && !hasEnglish(said), said);
    });

  for (const [query, own] of mistakes)
    it(`hints at what is wrong in ${query.slice(0, 40)} without English words`, () => {
      const { problems } = parseQuery(query, { typing: false });
      assert.notEqual(problems.length, 0);
      for (const { text } of problems) assert.ok(text.startsWith('⟦') && !hasEnglish(text.replace(own, '')), text);
    });

  it('says what fields are about without English words', () => {
    for (const { about } of fields) assert.equal(about(), '⟦⟧');
  });

  it('counts articles as the language does', () => {
    const none = { names: () => [], monthsPublished: () => [], monthsSpokenOf: () => [], languages: () => [] };
    const vocabulary = { ...none, tags: () => [{ value: 'αβγ', articles: 1204 }] };
    assert.deepEqual(
      suggestions('tag:α', 5, vocabulary).map(({ detail }) => detail),
      ['⟦1,204⟧'],
    );
  });
});
