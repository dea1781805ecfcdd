import * as assert from 'node:assert';
import { parseQuery } from '../../../src/search/query/parser';
import { printQuery } from '../../../src/search/query/print';
import { Library } from '../support';

const parse = (text: string, typing = false) => parseQuery(text, { typing });

describe('habits from other search engines', () => {
  const rows: readonly (readonly [query: string, printed: string, ...hints: string[]])[] = [
    ['ferry~1', '~ferry', '“ferry~1” is searched as ~ferry: words spelled like it.'],
    ['ferry~', '~ferry', '“ferry~” is searched as ~ferry: words spelled like it.'],
    ['ferry~0.8 pier', '~ferry pier', '“ferry~0.8” is searched as ~ferry: words spelled like it.'],
    ['f?rry', '~frry', '“f?rry” is searched as ~frry: words spelled like it.'],
    ['title:ferry pier', 'in:title ferry pier', 'title: is written in:title here, and read so.'],
    ['headline:"night ferry"', 'in:title "night ferry"', 'headline: is written in:title here, and read so.'],
    ['title:fer*', 'in:title fer*', 'title: is written in:title here, and read so.'],
    // Not habits, but what stands in texts.
    ['who left?', 'who left?'],
    ['what?! no', 'what?! no'],
    ['~ferry', '~ferry'],
    ['a~b', 'a~b'],
    ['title: ferry', 'title: ferry'],
    ['title:', 'title:'],
    ['http://example.org/a?b=c', 'http://example.org/a?b=c'],
  ];
  for (const [query, printed, ...hints] of rows)
    it(`${query}  is  ${printed}`, () => {
      const read = parse(query);
      assert.strictEqual(printQuery(read), printed);
      assert.deepStrictEqual(
        read.problems.map(({ text }) => text),
        hints,
      );
    });

  it('find what is meant', () => {
    const library = new Library()
      .add('night', 'The Night Ferry\n\nThe old pier is closed, the council of Brackenmouth said.')
      .add('noon', 'The Harbour at Noon\n\nThe ferry was late on Monday, and nobody in the harbour knew why.');
    assert.deepStrictEqual(library.found('title:ferry'), ['night']);
    assert.deepStrictEqual(library.found('-title:ferry'), ['noon']);
    assert.deepStrictEqual(library.found('title:"night ferry" OR title:noon').sort(), ['night', 'noon']);
    assert.deepStrictEqual(library.found('f?rry').sort(), ['night', 'noon']);
    assert.deepStrictEqual(library.found('frery~1').sort(), ['night', 'noon']);
    assert.deepStrictEqual(library.marks('noon', 'h?rbour'), ['Harbour', 'harbour']);
  });

  it('wait while somebody types', () => {
    for (const query of ['ferry~', 'f?rry']) assert.deepStrictEqual(parse(query, true).problems, [], query);
  });
});
