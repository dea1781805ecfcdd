import * as fc from 'fast-check';
import * as assert from 'node:assert';
import { Dictionary } from '../../../src/search/index/dictionary';
import { DocumentReader } from '../../../src/search/index/documentReader';
import { searchFactsOf, namedSpeaker, statementFactAt, statementsIn } from '../../../src/search/index/facts';
import { SearchIndex, toSearchDocument } from '../../../src/search/searchIndex';
import { analysisOf, article } from '../support';

const text =
  ' date 2025-10-20 The harbour was quiet.\n\nThe Night Ferry\n\nIlse Brandt, known as Illy, said that the cease-fire holds on 19 October. Officials said the choir sang. He said no.';
const seed = article(text);
const analysis = analysisOf(seed, {
  people: ['Ilse Brandt'],
  places: ['Night'],
  said: [
    ['Ilse Brandt', 'indirect', 'that the cease-fire holds on 19 October'],
    ['Officials', 'indirect', 'the choir sang'],
    ['He', 'direct', 'no'],
  ],
  days: [['19 October', '2025-10-19']],
});
const facts = searchFactsOf(seed, analysis);

describe('facts of an article', () => {
  it('are plain JSON', () => {
    assert.deepStrictEqual(JSON.parse(JSON.stringify(facts)), facts);
  });

  it('name who and what is named; words for nobody in particular come last, pronouns not at all', () => {
    assert.deepStrictEqual(facts.named, [
      { kind: 'person', names: ['Ilse Brandt'] },
      { kind: 'place', names: ['Night'] },
      { kind: 'source', names: ['Officials'] },
    ]);
    assert.deepStrictEqual(
      statementsIn(facts).map((statement) => namedSpeaker(facts, statement)),
      ['Ilse Brandt', 'Officials', null],
    );
  });

  it('keep other forms of a name that have words of their own', () => {
    const illy = text.indexOf('Illy');
    const more = searchFactsOf(seed, {
      ...analysis,
      mentions: [
        ...analysis.mentions,
        { start: illy, end: illy + 4, kind: 'name', entity: 'e1', basis: 'stated', reason: '' },
      ],
    });
    assert.deepStrictEqual(more.named[0]!.names, ['Ilse Brandt', 'Illy']);
  });

  it('say which days are spoken of, and where', () => {
    const start = text.indexOf('19 October');
    assert.deepStrictEqual(facts.days, [['2025-10-19', start, start + 10]]);
  });

  it('tell whose words stand at an offset', () => {
    const said = statementFactAt(facts, text.indexOf('fire holds'));
    assert.strictEqual(said && namedSpeaker(facts, said), 'Ilse Brandt');
    assert.strictEqual(statementFactAt(facts, text.indexOf('harbour')), null);
  });

  it('come back from the index as they were given', () => {
    const index = new SearchIndex();
    index.add(toSearchDocument(seed));
    index.setFacts('nowhere', facts);
    assert.strictEqual(index.factsOf('nowhere'), undefined);
    assert.strictEqual(index.factsOf(seed.id), undefined);
    index.setFacts(seed.id, facts);
    assert.deepStrictEqual(index.factsOf(seed.id), facts);
    index.remove(seed.id);
    assert.strictEqual(index.factsOf(seed.id), undefined);
  });

  it('count positions as the index does, whatever the article', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'ferry',
          'cease-fire',
          'a-b-c',
          '東京都',
          '😀',
          '.',
          '\n\n',
          'Night Pier\n\n',
          "o'hara",
          '\u0301',
          '--',
          'شمس',
        ),
        { minLength: 1, maxLength: 30 },
      )
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (body, a, b) => {
        const any = article(`The pier. ${body}`);
        const [start, end] = [a % any.text.length, b % any.text.length].sort((x, y) => x - y);
        const dictionary = new Dictionary();
        const { tokens } = new DocumentReader(dictionary).read(toSearchDocument(any));
        const statement = {
          type: 'direct',
          content: [{ start: start!, end: end! }],
          cue: null,
          source: null,
          speaker: null,
          basis: 'stated',
          confidence: 1,
          speakerConfidence: null,
          speech: true,
          reason: '',
        } as const;
        const said = statementsIn(
          searchFactsOf(any, { entities: [], mentions: [], dates: [], statements: [statement] }),
        ).flatMap(({ content }) => content);
        for (const { first, after, start: from, end: to } of said) {
          for (const token of tokens.slice(first, after)) {
            const own = new Dictionary();
            const inside = new DocumentReader(own).read({
              id: '',
              language: 'en',
              title: '',
              headings: [],
              lead: '',
              body: [any.text.slice(from)],
              date: null,
            });
            assert.ok(token >= 0, 'no end of a field within a piece');
            assert.ok(
              [...inside.tokens].some((other) => other >= 0 && own.text(other) === dictionary.text(token)),
              `${dictionary.text(token)} in “${any.text.slice(from, to)}”`,
            );
          }
        }
      }),
    );
  });
});
