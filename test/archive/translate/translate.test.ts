import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { ArchiveMarks } from '../../../src/archive/marks';
import { settledQuery } from '../../../src/archive/settledQuery';
import { translate } from '../../../src/archive/translate/translate';
import type { Likeness } from '../../../src/archive/translate/words';
import { fields } from '../../../src/search/query/fields/recipe';
import { parseQuery } from '../../../src/search/query/parser';

const noLikeness: Likeness = { similarTo: () => [] };
const marks: ArchiveMarks = {
  paths: () => ['a.md', 'b.md'],
  statusesOf: (path) => (path === 'a.md' ? ['reviewed'] : ['open', 'in-review']),
  tagsOf: (path) => (path === 'a.md' ? ['Harbour'] : []),
};

/** What a query asks the server for, as text in which to look for pieces. */
function asked(query: string, likeness = noLikeness): string {
  return JSON.stringify(translate(parseQuery(query, { typing: false }), { likeness, marks }));
}

// Which articles a query finds is held against the workspace's index by test/archive/engine/parity.test.ts.
describe('translate', () => {
  it('asks for nothing where nothing is asked for', () => {
    assert.equal(asked(''), '{"match_none":{}}');
  });

  it('looks for a word by its stems', () => {
    assert.match(asked('ferries'), /"all":\{"value":"=ferri"\}/);
    assert.match(asked('Häuser'), /"value":"=de=haus"/);
  });

  it('never looks for a word by its stem in a phrase', () => {
    assert.match(asked('"ferries sank"'), /"match_phrase":\{"all":\{"query":"ferries sank"\}\}/);
  });

  it('looks for words of a speaker in what that person says', () => {
    assert.match(asked('speaker:quist ferry'), /"nested":\{"path":"said".*"said\.who".*"said\.words"/);
  });

  it('asks for the language of an article outside of what is said in it', () => {
    const [inside = ''] = /\{"nested":.*?\]\}\}\}\}/.exec(asked('speaker:quist "l’État rachète"')) ?? [];
    assert.doesNotMatch(inside, /"language"/);
  });

  it('takes signs of the server’s own language for what they are', () => {
    assert.match(asked('path:a?b*c\\d'), /"\*a\\\\\?b\*c\\\\\\\\d\*"/);
  });

  it('asks for marks by the paths of what is marked', () => {
    assert.match(asked('status:reviewed'), /"terms":\{"path":\["a\.md"\]\}/);
    assert.match(asked('status:open'), /"must_not":\[\{"terms":\{"path":\["a\.md"\]\}\}\]/);
    assert.match(asked('tag:harbour'), /"terms":\{"path":\["a\.md"\]\}/);
  });

  it('takes words that are spelled alike where the archive has them', () => {
    const likeness: Likeness = { similarTo: (_, which) => (which === 'closest' ? ['ferry'] : []) };
    assert.match(asked('ferrry', likeness), /"terms":\{"all":\["ferry","\+ferry"\]\}/);
    assert.doesNotMatch(asked('boat -ferrry', likeness), /must_not.*"ferry"/);
  });

  it('knows every field of the query language', () => {
    const values = ['x', '2025', 'direct', 'title', 'quote', 'de', 'open'];
    for (const { name } of fields) {
      const read = values.filter((value) => parseQuery(`${name}:${value}`).root.nodes[0]?.kind === 'filter');
      assert.ok(read.length > 0, name);
      for (const value of read) assert.ok(asked(`${name}:${value} word`));
    }
  });

  it('takes any query', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...[
          '"',
          ' -',
          '(',
          ')',
          ' OR ',
          ' AND ',
          ' NEAR/3 ',
          '*',
          '~',
          'speaker:',
          'in:lead ',
          'on:2025 ',
          'العربية',
          'a-b',
        ],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, typing) => {
        const query = parseQuery(pieces.join(''), { typing });
        for (const each of [query, settledQuery(query)])
          JSON.stringify(translate(each, { likeness: noLikeness, marks }));
      }),
    );
  });
});

describe('settledQuery', () => {
  it('ends what is still being typed, wherever it stands', () => {
    for (const text of ['ferr', '"ferry wa', 'boat NEAR/3 ferr', '(boat OR ferr', 'speaker:qui', 'boat -ferr'])
      assert.deepEqual(
        translate(settledQuery(parseQuery(text)), { likeness: noLikeness, marks }),
        translate(parseQuery(text, { typing: false }), { likeness: noLikeness, marks }),
        text,
      );
  });

  it('leaves asterisks, and gives back a query that has ended', () => {
    const query = parseQuery('ferr* boat ', { typing: false });
    assert.equal(settledQuery(query), query);
  });
});
