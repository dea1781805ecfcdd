import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, DateExpression, Statement } from '../../../src/analysis/analysis';
import { parseArticle } from '../../../src/article/parse';
import { contentLine, insideStatement, mentionHover, statementHover } from '../../../src/features/reading/hoverText';
import { dateHover, daysApart, periodOf } from '../../../src/features/reading/dateHoverText';
import { footLine, type HoverContext } from '../../../src/features/reading/hoverContext';
import { plain } from '../../../src/features/markdown';

const context: HoverContext = {
  links: {
    reveal: (article, { start, end }) => `command:reveal?${article}-${start}-${end}`,
    setDate: (article) => `command:setDate?${article}`,
    original: (article, offset) => `original:${article}:${offset}`,
    beside: (article, path) => `beside:${article}/${path}`,
    correct: (article, offset) => `command:correct?${article}&${offset}`,
  },
  appearances: () => [
    { article: 'a', name: 'Ada Quist', also: [], roles: [], mentions: 2, statements: 1, first: { start: 0, end: 9 } },
    { article: 'b', name: 'Ada Quist', also: [], roles: [], mentions: 4, statements: 3, first: { start: 5, end: 14 } },
  ],
  onDay: () => [],
  labelOf: (article) => `Article ${article}`,
  longDay: (day) => `day ${day}`,
  you: 'Bo Lind',
  otherwise: () => [],
};

const text = 'Ada Quist, the harbour master, spoke. She said: “The &#91;tide](command:x) is high.”';
const article = parseArticle(text, 'a', { date: '2025-11-08' });
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const analysis: Analysis = {
  entities: [
    { id: 'e1', type: 'person', name: 'Ada Quist', roles: [{ text: 'harbour master', ...at('harbour master') }] },
  ],
  mentions: [
    { ...at('Ada Quist'), kind: 'name', entity: 'e1', basis: 'stated', reason: 'The article names her.' },
    {
      ...at('She'),
      kind: 'pronoun',
      entity: 'e1',
      basis: 'inferred',
      reason: 'The subject of the sentence before.',
      evidence: at('Ada Quist'),
    },
  ],
  statements: [
    {
      type: 'direct',
      content: [at('“The &#91;tide](command:x) is high.”')],
      cue: at('said'),
      source: at('She'),
      speaker: 'e1',
      basis: 'inferred',
      confidence: 0.9,
      speakerConfidence: 0.88,
      speech: true,
      reason: '“She” is Ada Quist.',
    },
  ],
  dates: [],
};

/** As a person sees it: escapes taken off. */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('hover texts', () => {
  it('tell who a pronoun stands for, on what grounds, what she says, and where else she is', () => {
    const [, she] = analysis.mentions;
    assert.ok(she);
    assert.equal(
      shown(mentionHover(article, analysis, she, context)),
      [
        '**Ada Quist**, harbour master',
        '*Inferred*: The subject of the sentence before. [Show](command:reveal?a-0-9 "Show the words this rests on")',
        '- said: “The [tide](command:x) is high.” [↗](command:reveal?a-48-84 "Show these words")',
        '1 statement, 2 mentions here: [1](command:reveal?a-0-9 "Go to this mention") **2**  \nAlso in: Article b [↗](command:reveal?b-5-14 "Open the article at this place")',
      ].join('\n\n'),
    );
  });

  it('tell who says a quotation', () => {
    const [statement] = analysis.statements;
    assert.ok(statement);
    const lines = shown(statementHover(article, analysis, statement, context)).split('\n\n');
    assert.equal(lines[0], 'Said by **Ada Quist**, harbour master');
    assert.match(lines[1] ?? '', /^\*Inferred\*, likely \(88%\): /);
    assert.equal(lines[2], 'Direct quotation, sure (90%) · “She said”');
    assert.equal(
      shown(contentLine(article, statement, context)),
      '- said: “The [tide](command:x) is high.” [↗](command:reveal?a-48-84 "Show these words")',
    );
    assert.equal(insideStatement(analysis, article, statement), 'Inside a direct quotation by **Ada Quist**');
  });

  it('say "probably" where others come into question, of words and of what is said', () => {
    const [statement] = analysis.statements;
    const [ada, she] = analysis.mentions;
    assert.ok(statement && ada && she);
    const unsure: Analysis = {
      ...analysis,
      entities: [...analysis.entities, { id: 'e2', type: 'person', name: 'Berit Holm', roles: [] }],
      mentions: [ada, { ...she, rivals: ['e2'] }],
    };
    const head = 'Probably **Ada Quist**, harbour master, or **Berit Holm**';
    assert.equal(mentionHover(article, unsure, { ...she, rivals: ['e2'] }, context).split('\n\n')[0], head);
    assert.equal(
      statementHover(article, unsure, statement, context).split('\n\n')[0],
      head.replace('Probably', 'Probably said by'),
    );
    assert.equal(
      insideStatement(unsure, article, statement),
      'Inside a direct quotation, probably by **Ada Quist** or **Berit Holm**',
    );
  });

  it('give the words of a source that is nobody’s name, without the marks around them', () => {
    const said = 'A keeper, who gave no name, said: the lamp was out.';
    const unnamed = parseArticle(said, 'a');
    const statement: Statement = {
      type: 'indirect',
      content: [{ start: 34, end: 51 }],
      cue: { start: 28, end: 33 },
      source: { start: 0, end: 27 },
      speaker: null,
      basis: 'stated',
      confidence: 0.7,
      speakerConfidence: null,
      speech: true,
      reason: 'Nobody is named.',
    };
    const nobody: Analysis = { entities: [], mentions: [], statements: [statement], dates: [] };
    const lines = shown(statementHover(unnamed, nobody, statement, context)).split('\n\n');
    assert.equal(lines[0], '**“A keeper, who gave no name”**');
    assert.match(lines[1] ?? '', /^\*Stated\*: Nobody is named\. \[Show\]/);
    assert.equal(lines[2], 'Indirect speech, likely (70%) · “said”');
    assert.equal(
      insideStatement(nobody, unnamed, statement),
      'Inside indirect speech by “A keeper\\, who gave no name”',
    );
    const transcript = { ...statement, cue: { start: 32, end: 33 } };
    assert.equal(
      shown(contentLine(unnamed, transcript, context)),
      '- the lamp was out. [↗](command:reveal?a-34-51 "Show these words")',
    );
    assert.equal(
      shown(statementHover(unnamed, nobody, { ...statement, cue: null, source: null }, context)),
      'Nobody is named.\n\nIndirect speech, likely (70%)',
    );
  });

  it('make no link of an article’s words', () => {
    const [, she] = analysis.mentions;
    assert.ok(she);
    assert.ok(!mentionHover(article, analysis, she, context).includes('[tide](command:x)'));
    assert.equal(
      plain('<b>[x](y) `z` http://a.b *c* $(d)\n# e'),
      '\\<b\\>\\[x\\]\\(y\\) \\`z\\` http\\:\\/\\/a\\.b \\*c\\* \\$\\(d\\) \\# e',
    );
    fc.assert(fc.property(fc.string(), (words) => shown(plain(words)) === words.replace(/\s+/g, ' ')));
  });

  it('give a date in full, its distance and its reasons', () => {
    const date: DateExpression = {
      start: 0,
      end: 3,
      type: 'DATE',
      value: '2025-11-07',
      basis: 'inferred',
      precision: 'day',
      explanation: 'The Friday before.',
    };
    assert.equal(
      shown(dateHover(article, date, context)),
      '**day 2025-11-07** · the day before publication\n\nThe Friday before.\n\n*Inferred, precise to the day*',
    );
    assert.match(
      shown(dateHover(article, { ...date, explanation: '“last Friday”: the Friday before: day 2025-11-07' }, context)),
      /\n\n“last Friday”: the Friday before\.\n\n/,
    );
    const headOf = (other: Partial<typeof date>) =>
      shown(dateHover(article, { ...date, ...other }, context)).split('\n')[0];
    assert.equal(
      headOf({ type: 'TIME', value: '2025-11-07TNI', precision: 'time' }),
      '**day 2025-11-07, night** · the day before publication',
    );
    assert.equal(
      headOf({ type: 'SET', value: 'XXXX-WXX-5', precision: 'none', explanation: '“every Friday”: every Friday' }),
      '**Every Friday**',
    );
    assert.equal(
      headOf({
        type: 'DURATION',
        value: 'P2Y3M',
        precision: 'none',
        explanation: '“so long”: a duration of 2 years and 3 months',
      }),
      '**2 years and 3 months**',
    );
    assert.match(
      dateHover(parseArticle(text, 'a'), { ...date, value: 'XXXX-XX-XX', precision: 'none' }, context),
      /\*Unresolved\*\n\n\[Set the article’s date\]\(command:setDate\?a/,
    );
  });

  it('name other articles that speak of the same day or month', () => {
    const spoken = ['a', 'b', 'c', 'd', 'e'].map((id, index) => ({
      article: id,
      spans: Array.from({ length: index + 1 }, (_, start) => ({ start, end: start + 3 })),
    }));
    const withOthers: HoverContext = {
      ...context,
      onDay: (day) => (day === '2025-11-07' ? spoken : day === '2025-11' ? spoken.slice(0, 2) : []),
    };
    const date: DateExpression = {
      start: 0,
      end: 3,
      type: 'TIME',
      value: '2025-11-07TNI',
      basis: 'inferred',
      precision: 'time',
      explanation: 'The Friday before.',
    };
    assert.equal(
      shown(dateHover(article, date, withOthers))
        .split('  \n')
        .at(-1),
      'Also on that day: Article e [↗](command:reveal?e-0-3 "Open the article at this place") · Article d [↗](command:reveal?d-0-3 "Open the article at this place") · 2 more',
    );
    assert.match(
      shown(dateHover(article, { ...date, type: 'DATE', value: '2025-11', precision: 'month' }, withOthers)),
      /Also in that month: Article b/,
    );
    for (const other of [
      { value: '2025-11-06' },
      { value: '2025', precision: 'year' },
      { value: '2025-W45', precision: 'week' },
    ] as const) {
      assert.ok(!dateHover(article, { ...date, ...other }, withOthers).includes('Also'), other.value);
    }
  });

  it('count the days between', () => {
    assert.equal(daysApart('2025-03-01', '2025-03-01'), 'the day of publication');
    assert.equal(daysApart('2025-03-01', '2025-02-27'), '2 days before publication');
    assert.equal(daysApart('2025-03-01', '2025-03-02'), 'the day after publication');
  });

  it('end with a way to the original, its page, and the mail that brought it', () => {
    const head = `---\nimported:\n  from: a.eml\n  within: mail.md\n  sha256: ${'0'.repeat(64)}\n---\n`;
    const imported = parseArticle(`${head}<!-- page 4: iv -->\nShe said so.\n`, 'b.md');
    const foot = footLine(imported, imported.text.indexOf('said'), context);
    assert.match(foot, /\[p\. iv\]\(original:b\.md:\d+ "[^"]+"\) · \[Mail\]\(beside:b\.md\/mail\.md "[^"]+"\)$/);
    assert.match(footLine(article, 0, context), /^\[Correct…\]\([^)]+\)$/);
  });

  it('put periods into words', () => {
    const cases: readonly [string, string | null][] = [
      ['2025-10', 'October 2025'],
      ['2025-Q2', 'Quarter 2 of 2025'],
      ['2025-W45', 'Week 45 of 2025'],
      ['2025-W45-WE', 'Weekend of week 45 of 2025'],
      ['2025-SU', 'Summer 2025'],
      ['2025-H1', 'First half of 2025'],
      ['199', 'The 1990s'],
      ['19', '20th century'],
      ['20', '21st century'],
      ['11', '12th century'],
      ['2025', '2025'],
      ['P2D', '2 days'],
      ['PT1H', '1 hour'],
      ['PTXM', 'Some minutes'],
      ['PAST_REF', 'Earlier'],
      ['XXXX-10', 'October, year unknown'],
      ['XXXX-10-19', '19 October, year unknown'],
      ['XXXX-XX-XX', 'Date unknown'],
      ['P1DT3H', null],
    ];
    for (const [value, words] of cases) assert.equal(periodOf(value), words, value);
  });
});
