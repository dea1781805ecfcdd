import * as fc from 'fast-check';
import * as assert from 'node:assert';
import { needsFacts } from '../../src/search/query/conditions';
import { explain } from '../../src/search/query/explain';
import { parseQuery } from '../../src/search/query/parser';
import { filterText, printQuery } from '../../src/search/query/print';
import { Library } from './support';

/** Many runs of one property, on a machine that does other things as well. In ms. */
const slow = 60_000;

const print = (text: string) => printQuery(parseQuery(text, { typing: false }));
const hints = (text: string, typing = false) => parseQuery(text, { typing }).problems.map((problem) => problem.text);

const library = new Library()
  .add(
    'ferry',
    ' date 2025-10-20 The harbour was quiet.\n\nThe Night Ferry\n\n“The ferry sails on Monday,” Odile Marchetti said. She added that the old pier must close. Tobias Renk, the mayor, called the pier “a ruin”.',
    {
      people: ['Odile Marchetti', 'Tobias Renk'],
      said: [
        ['Odile Marchetti', 'direct', '“The ferry sails on Monday,”'],
        ['Odile Marchetti', 'indirect', 'that the old pier must close'],
        ['Tobias Renk', 'mixed', 'the pier “a ruin”'],
      ],
      days: [['Monday', '2025-10-27']],
    },
  )
  .add(
    'pier',
    ' date 2025-09-03 In Brackenmouth, Tobias Renk spoke of the ferry. “The budget is spent,” Renk said on 19 October. Officials said the cease-fire talks with the choir go on.',
    {
      people: ['Tobias Renk'],
      places: ['Brackenmouth'],
      said: [
        ['Tobias Renk', 'direct', '“The budget is spent,”'],
        ['Officials', 'indirect', 'the cease-fire talks with the choir go on'],
      ],
      days: [['19 October', '2025-10-19']],
    },
  )
  .add('choir', 'The choir sang for the mayor all night. Nobody spoke of October 2025.', {
    days: [['October 2025', '2025-10']],
  })
  .add('unread', ' date 2025-10-01 The ferry was late.', null);

/** Words with hyphens, without, and what looks like their parts. */
const hyphens = new Library()
  .add('hyphens', 'Her mother-in-law smiled at the state-of-the-art cease-fire talks.')
  .add('blanks', 'Her mother in law smiled at the state of the art cease fire talks.')
  .add('joined', 'Her motherinlaw smiled at the ceasefire talks.')
  .add(
    'apart',
    'The mother of the groom broke the law. Fire came to the hall of art in this state, and the talks cease.',
  );

const hyphenAnswers: readonly (readonly [query: string, ...ids: string[]])[] = [
  ['"mother-in-law smiled"', 'blanks', 'hyphens'],
  ['"mother in law smiled"', 'blanks', 'hyphens'],
  ['her NEAR/0 mother-in-law NEAR/0 smiled', 'blanks', 'hyphens', 'joined'],
  ['state-of-the-art NEAR/0 cease-fire', 'blanks', 'hyphens'],
  ['"the state-of-the-art" NEAR/0 "cease fire"', 'blanks', 'hyphens'],
  ['ceasefire NEAR/0 talks', 'hyphens', 'joined'],
  ['talks -mother-in-law', 'apart'],
  ['talks -cease-fire', 'apart'],
  ['talks -ceasefire', 'apart', 'blanks'],
  ['talks -"mother-in-law"', 'apart', 'joined'],
  ['law -(state-of-the-art OR cease-fire)', 'apart'],
];

/** A query, and what it finds in any order. */
const answers: readonly (readonly [query: string, ...ids: string[]])[] = [
  // words
  ['ferry', 'ferry', 'pier', 'unread'],
  ['ferry choir', 'choir', 'ferry', 'pier', 'unread'],
  ['"night ferry"', 'ferry'],
  ['"night ferry" choir', 'ferry'],
  ['harb*', 'ferry'],
  ['harb'],
  ['~furry', 'ferry', 'pier', 'unread'],
  // not, or, and
  ['ferry -pier', 'pier', 'unread'],
  ['ferry NOT pier', 'pier', 'unread'],
  ['-ferry', 'choir'],
  ['ferry -(pier OR budget)', 'unread'],
  ['harbour OR choir', 'choir', 'ferry', 'pier'],
  ['harbour | budget', 'ferry', 'pier'],
  ['harbour|budget', 'ferry', 'pier'],
  ['(harbour OR budget) night', 'ferry', 'pier'],
  ['harbour OR -ferry', 'choir', 'ferry'],
  ['ferry AND mayor', 'ferry'],
  ['ferry AND mayor OR choir AND mayor', 'choir', 'ferry'],
  ['(ferry OR choir) AND (mayor OR budget)', 'choir', 'ferry', 'pier'],
  ['ferry AND -budget', 'ferry', 'unread'],
  // near
  ['choir NEAR/0 sang', 'choir'],
  ['sang NEAR/0 choir', 'choir'],
  ['choir NEAR/3 mayor', 'choir'],
  ['choir NEAR/2 mayor'],
  ['ferry NEAR harbour'],
  ['(ferry OR choir) NEAR/4 (mayor OR monday)', 'choir', 'ferry'],
  ['"old pier" NEAR/1 close', 'ferry'],
  ['"pier old"~0', 'ferry'],
  ['"close old"~1'],
  ['"close old"~2', 'ferry'],
  ['ceasefire NEAR/0 talks', 'pier'],
  ['cease-fire NEAR/0 talks', 'pier'],
  ['choir NEAR/1 sang NEAR/2 mayor', 'choir'],
  // in which language
  ['lang:en', 'choir', 'ferry', 'pier', 'unread'],
  ['ferry -lang:english'],
  ['ferry lang:de|en-GB', 'ferry', 'pier', 'unread'],
  ['lang:de'],
  // who says it
  ['speaker:marchetti', 'ferry'],
  ['Speaker:Marchetti', 'ferry'],
  ['speaker:renk', 'ferry', 'pier'],
  ['speaker:"tobias renk"', 'ferry', 'pier'],
  ['speaker:"renk tobias"', 'ferry', 'pier'],
  ['speaker:ren'],
  ['speaker:ren*', 'ferry', 'pier'],
  ['speaker:officials', 'pier'],
  ['speaker:renk pier', 'ferry'],
  ['speaker:renk ferry'],
  ['speaker:renk -pier', 'pier'],
  ['speaker:renk -speaker:marchetti', 'pier'],
  ['-speaker:renk', 'choir', 'unread'],
  ['speaker:marchetti|renk ferry', 'ferry'],
  ['(speaker:marchetti OR speaker:renk) "pier must"', 'ferry'],
  ['speaker:marchetti AND sails', 'ferry'],
  ['(speaker:renk budget) OR (speaker:marchetti sails)', 'ferry', 'pier'],
  ['speaker:officials ceasefire', 'pier'],
  ['speaker:officials cease-fire NEAR/0 talks', 'pier'],
  ['speaker:marchetti monday NEAR/9 close'],
  ['type:direct', 'ferry', 'pier'],
  ['type:mixed', 'ferry'],
  ['type:indirect|mixed', 'ferry', 'pier'],
  ['type:dir speaker:marchetti', 'ferry'],
  ['type:mixed speaker:marchetti'],
  ['speaker:marchetti type:direct pier'],
  ['speaker:marchetti type:indirect pier', 'ferry'],
  ['in:quote ferry', 'ferry'],
  ['in:quote choir'],
  // what is named
  ['mentions:renk', 'ferry', 'pier'],
  ['mentions:brackenmouth', 'pier'],
  ['mentions:officials'],
  ['place:brackenmouth', 'pier'],
  ['place:renk'],
  ['place:brackenmouth ferry', 'pier'],
  ['place:brackenmouth harbour'],
  ['place:brackenmouth OR harbour', 'ferry', 'pier'],
  // when
  ['date:2025', 'ferry', 'pier', 'unread'],
  ['date:2025-10', 'ferry', 'unread'],
  ['date:>2025-10-01', 'ferry'],
  ['date:>=2025-10-01', 'ferry', 'unread'],
  ['date:<2025-10', 'pier'],
  ['date:<=2025-10-01', 'pier', 'unread'],
  ['date:2025-09-01..2025-10-01', 'pier', 'unread'],
  ['date:..2025-09', 'pier'],
  ['date:2025-10 budget'],
  ['on:2025-10-19', 'pier'],
  ['on:2025-10', 'choir', 'ferry', 'pier'],
  ['on:>2025-10-19', 'ferry'],
  ['on:2025-10 -mayor', 'pier'],
  // where
  ['in:heading ferry', 'ferry'],
  ['in:heading choir'],
  ['in:title night', 'ferry'],
  ['in:lead harbour', 'ferry'],
  ['in:lead pier'],
  ['in:lead|heading night', 'choir', 'ferry'],
  ['path:pi', 'pier'],
  ['path:f*y', 'ferry'],
  ['-path:e', 'choir'],
  ['status:reviewed ferry'],
  ['status:open ferry', 'ferry', 'pier', 'unread'],
  ['tag:election ferry'],
];

describe('the query language', () => {
  for (const [query, ...ids] of answers) {
    it(`${query}  finds  ${ids.join(', ') || 'nothing'}`, () =>
      assert.deepStrictEqual(library.found(query).sort(), ids));
  }

  for (const [query, ...ids] of hyphenAnswers) {
    it(`${query}  finds and marks  ${ids.join(', ')}`, () => {
      assert.deepStrictEqual(hyphens.found(query).sort(), ids);
      for (const id of ids) assert.notDeepStrictEqual(hyphens.marks(id, query), [], id);
    });
  }

  it('lists what filters alone find, the newest first', () => {
    assert.deepStrictEqual(library.found('date:2025'), ['ferry', 'unread', 'pier']);
    assert.deepStrictEqual(library.found('on:2025-10'), ['ferry', 'pier', 'choir']);
  });

  it('takes the last word, name or phrase for unfinished while somebody types', () => {
    const typed = (query: string) => library.found(query, { typing: true }).sort();
    assert.deepStrictEqual(typed('speaker:ren'), ['ferry', 'pier']);
    assert.deepStrictEqual(typed('speaker:"tobias re'), ['ferry', 'pier']);
    assert.deepStrictEqual(typed('speaker:ren '), []);
    assert.deepStrictEqual(typed('harbour OR '), ['ferry']);
    assert.deepStrictEqual(typed('(harbour OR bud'), ['ferry', 'pier']);
    assert.deepStrictEqual(typed('ferry date:20'), ['ferry', 'pier', 'unread']);
  });

  it('asks whoever knows about review and paths', () => {
    const marked = new Library({
      statusesOf: (id) => (id === 'pier' ? ['reviewed'] : ['open', 'unread']),
      tagsOf: (id) => (id === 'pier' ? ['Election 2025'] : []),
      tags: () => [{ value: 'Election 2025', articles: 1 }],
    });
    for (const id of ['pier', 'ferry']) marked.add(id, 'A ferry lies at the pier.');
    assert.deepStrictEqual(marked.found('status:reviewed ferry'), ['pier']);
    assert.deepStrictEqual(marked.found('status:open ferry'), ['ferry']);
    assert.deepStrictEqual(marked.found('tag:"election 2025"'), ['pier']);
    assert.deepStrictEqual(marked.found('tag:elect* ferry'), ['pier']);
    assert.deepStrictEqual(marked.found('tag:elect ferry'), []);
    assert.deepStrictEqual(marked.found('-tag:elect* ferry'), ['ferry']);
    assert.deepStrictEqual(marked.index.tags('el'), [{ value: 'Election 2025', articles: 1 }]);
    assert.deepStrictEqual(library.found('path:2024/', { pathOf: (id) => `2024/${id}.txt` }).length, 4);
  });

  it('says how many articles it knows no people of', () => {
    assert.strictEqual(library.index.unread, 1);
    for (const query of ['speaker:a', 'x -(y OR on:2025)', 'in:quote z', 'type:direct', 'mentions:a|place:b'])
      assert.ok(needsFacts(parseQuery(query)), query);
    for (const query of ['a b', 'date:2025', 'path:x', 'in:heading x', ''])
      assert.ok(!needsFacts(parseQuery(query)), query);
  });

  it('forgets what an article said when its words change', () => {
    const changing = new Library().add('a', 'Ilse Brandt said the pier is safe.', {
      people: ['Ilse Brandt'],
      said: [['Ilse Brandt', 'indirect', 'the pier is safe']],
    });
    assert.deepStrictEqual(changing.found('speaker:brandt'), ['a']);
    changing.add('a', 'Nothing here.', null);
    assert.deepStrictEqual(changing.found('speaker:brandt'), []);
    assert.strictEqual(changing.index.unread, 1);
  });
});

describe('hits of a query', () => {
  const rows: readonly (readonly [id: string, query: string, ...marks: string[]])[] = [
    ['ferry', 'speaker:marchetti', '“The ferry sails on Monday,”', 'that the old pier must close'],
    ['ferry', 'speaker:marchetti pier', 'pier'],
    ['ferry', 'pier', 'pier', 'pier'],
    ['ferry', 'in:quote', '“The ferry sails on Monday,”', 'the pier “a ruin”'],
    ['ferry', 'in:heading', 'The Night Ferry'],
    ['ferry', 'in:heading ferry', 'Ferry'],
    ['ferry', 'on:2025-10', 'Monday'],
    ['ferry', 'on:2025-10 harbour', 'harbour'],
    ['ferry', 'mentions:renk', 'Tobias Renk'],
    ['ferry', 'pier -choir', 'pier', 'pier'],
    ['ferry', '"old pier" NEAR/3 added', 'added', 'old pier'],
    ['ferry', 'pier NEAR/1 ruin', 'pier', 'ruin'],
    ['ferry', '(speaker:renk ruin) OR (speaker:marchetti pier)', 'pier', 'ruin'],
    ['ferry', 'pi*', 'pier', 'pier'],
    ['ferry', '~peir', 'pier', 'pier'],
    ['ferry', 'ferry AND mayor', 'Ferry', 'ferry', 'mayor'],
    ['pier', 'cease-fire NEAR/0 talks', 'cease-fire', 'talks'],
    ['unread', 'speaker:marchetti'],
  ];
  for (const [id, query, ...marks] of rows)
    it(`${query}  marks  ${marks.join(', ') || 'nothing'}`, () =>
      assert.deepStrictEqual(library.marks(id, query), marks));
});

describe('hints on a query', () => {
  const rows: readonly (readonly [query: string, ...hints: string[]])[] = [
    ['ferry "night ferry" -pier (a OR b) note: this http://example.org 10:30'],
    ['speakr:renk', 'Did you mean speaker: ? “speakr” is searched as a word.'],
    ['speaker:', 'speaker: takes a name, directly after the colon; it is ignored.'],
    ['in:Brackenmouth', 'in: takes heading, quote, title or lead; “Brackenmouth” is searched as it is.'],
    [
      'date:yesterday',
      'date: takes 2025, 2025-10, 2025-10-15, >2025-10-15, <=2025-10 or 2025-10-01..2025-10-31; “yesterday” is searched as it is.',
    ],
    [
      'date:2025-02-30',
      'date: takes 2025, 2025-10, 2025-10-15, >2025-10-15, <=2025-10 or 2025-10-01..2025-10-31; “2025-02-30” is searched as it is.',
    ],
    [
      'status:x',
      'status: takes reviewed, open, unread, in-review, second-look, changed or new; “x” is searched as it is.',
    ],
    ['ferry OR', 'OR goes between two things; it is ignored.'],
    ['AND ferry', 'AND goes between two things; it is ignored.'],
    ['ferry NEAR -pier', 'NEAR goes between words, phrases or (a OR b); it is ignored.'],
    ['ferry)', 'This ) has no (; it is ignored.'],
    ['(ferry', 'This ( is not closed; it is read up to the end.'],
    ['"night ferry', 'This quotation mark is not closed; the phrase is taken to go on to the end.'],
  ];
  for (const [query, ...expected] of rows)
    it(`${query}  gets  ${expected.length === 0 ? 'none' : `“${expected.join(' ')}”`}`, () =>
      assert.deepStrictEqual(hints(query), expected));

  it('wait while somebody types', () => {
    for (const query of ['speaker:', 'ferry OR ', 'ferry NEAR/3 ', 'date:20', 'type:x', '(ferry', '"night', 'status:'])
      assert.deepStrictEqual(hints(query, true), [], query);
  });

  it('stand where the trouble is', () => {
    const query = 'ferry date:soon pier';
    assert.deepStrictEqual(
      parseQuery(query).problems.map(({ start, end }) => query.slice(start, end)),
      ['date:soon'],
    );
  });
});

describe('a printed query', () => {
  const rows: readonly (readonly [query: string, printed: string])[] = [
    ['  ferry   “night  ferry” ', 'ferry "night  ferry"'],
    ['((ferry) (pier))', 'ferry pier'],
    ['a | b  c', 'a OR b c'],
    ['a OR (b c)', 'a OR (b c)'],
    ['NOT a', '-a'],
    ['-(a -b)', '-(a -b)'],
    ['a NEAR b', 'a NEAR/10 b'],
    ['"a b c"~4', 'a NEAR/4 b NEAR/0 c'],
    ['speaker:"odile marchetti"', 'speaker:"odile marchetti"'],
    ['speaker:odile*', 'speaker:odile*'],
    ['TYPE:dir|mix', 'type:direct OR type:mixed'],
    ['date:>2025-10', 'date:>2025-10'],
    ['THE MAYOR AND THE CHOIR OR SO', 'THE MAYOR and THE CHOIR or SO'],
    ['NATO OR EU', 'NATO OR EU'],
    // What is a word in one place, and something else in another.
    ['"ferry OR pier"~5', 'ferry NEAR/5 or NEAR/0 pier'],
    ['"ferry (NEAR/3 -pier)"~5', 'ferry NEAR/5 near NEAR/0 3 NEAR/0 pier'],
    ['"ferry speaker:odile"~5', 'ferry NEAR/5 speaker NEAR/0 odile'],
    ['"ferry pier~1"~5', 'ferry NEAR/5 ~pier'],
    ['title:-ferry', 'in:title ferry'],
    ['title:speaker:odile', 'in:title speaker:odile'],
    ['speaker:"odile *"', 'speaker:odile*'],
    ['speaker:"odile* *"', 'speaker:odile*'],
    ['a NEAR/900 b NEAR/900 c', 'a NEAR/1000 b NEAR/0 c'],
    ['-(-(-a))', '-a'],
    // Without brackets around it, all would be a headline in capitals, or a text that somebody pasted.
    ['A AND B C D E in:', '(A AND B C D E)'],
    [`${'the '.repeat(30)} "night ferry" OR `, `(${'the '.repeat(30)}"night ferry")`],
  ];
  for (const [query, printed] of rows) {
    it(`of  ${query}  is  ${printed}, and the same query`, () => {
      assert.strictEqual(print(query), printed);
      const [one, other] = [query, printed].map((text) => parseQuery(text, { typing: false }).root);
      assert.deepStrictEqual(other, one);
    });
  }

  it('has as many words as the query, however they are joined', () => {
    const many = (count: number) => `"${Array.from({ length: count }, (_, at) => `w${at}`).join(' ')}"~5`;
    assert.strictEqual(print(print(many(64))), print(many(64)));
    assert.strictEqual(print(many(65)), '');
  });

  it('holds a filter with any value', () => {
    assert.strictEqual(filterText('speaker', 'Odile Marchetti'), 'speaker:"Odile Marchetti"');
    assert.strictEqual(filterText('speaker', 'Odile "Odi" Marchetti'), 'speaker:"Odile  Odi  Marchetti"');
    assert.strictEqual(filterText('date', '2025-10'), 'date:2025-10');
  });
});

describe('an explained query', () => {
  const rows: readonly (readonly [query: string, explained: string])[] = [
    ['', ''],
    ['ceasefire', 'Articles with “ceasefire”'],
    ['ceasefire talks', 'Articles with any of “ceasefire” or “talks”'],
    ['speaker:renk ceasefire date:2025-10', 'Articles with “ceasefire” in what Renk said, published in October 2025'],
    ['speaker:"tobias renk" type:direct', 'Articles with what Tobias Renk said in direct speech'],
    ['"night ferry" pier -budget', 'Articles with exactly “night ferry”, and perhaps “pier”, not “budget”'],
    ['a NEAR/5 b', 'Articles with “a” and “b” with at most 5 words between'],
    ['ferry (pier OR harbour)', 'Articles with (“pier” or “harbour”), and perhaps “ferry”'],
    ['in:heading ferry', 'Articles with “ferry” in a heading'],
    [
      'place:brackenmouth on:2025-10-19',
      'Articles that name the place Brackenmouth, that speak of a day on 19 October 2025',
    ],
    ['date:>2025-10-15', 'Articles published on 16 October 2025 or later'],
    ['-ferry', 'Articles not “ferry”'],
  ];
  for (const [query, explained] of rows)
    it(`${query}  is  ${explained || 'nothing'}`, () =>
      assert.strictEqual(explain(parseQuery(query, { typing: false })), explained));
});

describe('any query', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '"',
      ' ',
      ' ',
      ' ',
      '-',
      '*',
      '~',
      '(',
      ')',
      '|',
      'OR',
      ' AND ',
      ' NOT ',
      ' NEAR/3 ',
      'NEAR',
      '~3',
      'ferry',
      'nigth',
      'cease-fire',
      'speaker:',
      'speaker:"ren',
      'on:2025-10',
      'date:>2025',
      'type:direct',
      'in:',
      'in:heading',
      'path:*',
      '东京',
      '\ud83d',
      'שלום',
      '😀',
      '.*',
      '$',
    ),
  );
  const query = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('is read, printed, explained and answered; its hits lie inside the article', () => {
    const text =
      'The harbour was quiet.\n\nThe Night Ferry\n\n“The ferry sails on Monday,” Odile Marchetti said of the cease-fire. 东京都';
    const one = new Library().add('a', text, {
      people: ['Odile Marchetti'],
      said: [['Odile Marchetti', 'direct', '“The ferry sails on Monday,”']],
      days: [['Monday', '2025-10-27']],
    });
    fc.assert(
      fc.property(query, fc.boolean(), (typed, typing) => {
        const parsed = parseQuery(typed, { typing });
        for (const { start, end } of parsed.problems) assert.ok(start >= 0 && end >= start && end <= typed.length);
        const printed = printQuery(parsed);
        assert.strictEqual(print(printed), printed, typed);
        assert.ok(typeof explain(parsed) === 'string');
        one.found(typed, { typing });
        one.marks('a', typed);
      }),
      { numRuns: 2000 },
    );
  }).timeout(slow);

  const word = fc.constantFrom(
    'ferry',
    'pier',
    'choir',
    'mayor',
    'budget',
    '"night ferry"',
    'speaker:renk',
    'place:brackenmouth',
    'date:2025-10',
    'on:2025-10',
    'choir NEAR/3 mayor',
    'in:heading',
    'type:direct',
  );
  const both = fc.tuple(word, word);

  it('joined by OR finds what either finds', () => {
    fc.assert(
      fc.property(both, ([a, b]) => {
        assert.deepStrictEqual(
          library.found(`(${a}) OR (${b})`).sort(),
          [...new Set([...library.found(a), ...library.found(b)])].sort(),
        );
      }),
    );
  });

  it('joined by AND finds what both find, but for what is looked for inside statements', () => {
    fc.assert(
      fc.property(
        both.filter((pair) => !pair.some((part) => /speaker|type|in:/.test(part))),
        ([a, b]) => {
          const second = new Set(library.found(b));
          assert.deepStrictEqual(
            library.found(`(${a}) AND (${b})`).sort(),
            library
              .found(a)
              .filter((id) => second.has(id))
              .sort(),
          );
        },
      ),
    );
  });

  it('finds nothing with a minus that it finds without', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.deepStrictEqual(
          library.found(`-(${a})`).sort(),
          ['choir', 'ferry', 'pier', 'unread'].filter((id) => !library.found(a).includes(id)),
        );
        const positive = new Set(library.found(`${b} AND (${a})`));
        assert.ok(library.found(`${b} -(${a})`).every((id) => !positive.has(id)));
      }),
    );
  });

  it('of words alone loses nothing when a word is added', () => {
    const plain = fc.constantFrom('ferry', 'pier', 'choir', 'mayor', 'budget', 'night', 'sang');
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 4 }), plain, (words, more) => {
        const found = new Set(library.found([...words, more].join(' ')));
        assert.ok(library.found(words.join(' ')).every((id) => found.has(id)));
      }),
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    'ten thousand letters': 'a'.repeat(10_000),
    'quotation marks': '"'.repeat(10_000),
    'open brackets': '('.repeat(10_000),
    'closed brackets': ')'.repeat(10_000),
    'nested brackets': `${'('.repeat(1900)}ferry${')'.repeat(1900)}`,
    'nested exclusions': '-('.repeat(2000),
    'minus signs': '- '.repeat(5000),
    fields: 'in:'.repeat(1300),
    'fields with values': 'speaker:a|'.repeat(400),
    operators: 'OR NEAR AND NOT '.repeat(250),
    'a chain of NEAR': 'ferry NEAR '.repeat(360),
    asterisks: `${'*'.repeat(3000)}x${'*'.repeat(900)}`,
    'stop words': 'the of and '.repeat(300),
    'regular expressions': '(a+)+$ [z-a] \\ .* '.repeat(200),
    emoji: '👩‍👩‍👧'.repeat(500),
    'right to left': '\u202Eשלום العالم '.repeat(300),
    'lone surrogates': '\ud800 \udc00'.repeat(1000),
    blanks: ' '.repeat(10_000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`of ${name} is answered`, () => {
      assert.doesNotThrow(() => {
        library.found(text);
        library.marks('ferry', text);
        explain(parseQuery(text));
        print(text);
      });
    });
  }
});
