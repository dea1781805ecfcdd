/** Findings that no promise holds for, and what becomes of them. */
import assert from 'node:assert/strict';
import type { Span } from '../../src/article/article';
import type { DateExpression, Entity, Mention, Statement } from '../../src/analysis/analysis';
import { withoutMarkup } from '../../src/analysis/markup';
import { type Findings, putTogether } from '../../src/analysis/putTogether';
import { parseArticle } from '../../src/article/parse';
import { brokenPromises } from '../support/brokenPromises';

/** A text, in which words are found by what they are. */
class Text {
  private readonly bare;

  constructor(readonly text: string) {
    this.bare = withoutMarkup(parseArticle(text, 'article.txt'));
  }

  span(words: string): Span {
    const start = this.bare.article.text.indexOf(words);
    assert.ok(start >= 0, `“${words}” is not in the text`);
    return { start, end: start + words.length };
  }

  mention(words: string, entity: string, kind: Mention['kind'] = 'name'): Mention {
    return { ...this.span(words), kind, entity, basis: 'stated', reason: 'So it is.' };
  }

  statement(content: readonly string[], cue: string | null, speaker: string | null, confidence = 0.5): Statement {
    return {
      type: 'direct',
      content: content.map((words) => this.span(words)),
      cue: cue === null ? null : this.span(cue),
      source: null,
      speaker,
      basis: 'stated',
      confidence,
      speakerConfidence: speaker === null ? null : 0.5,
      speech: true,
      reason: 'So it is.',
    };
  }

  date(words: string): DateExpression {
    const date = { type: 'DATE', value: '2025', basis: 'stated', precision: 'year', explanation: 'So it is.' } as const;
    return { ...this.span(words), ...date };
  }

  put(found: Partial<Findings>): Findings {
    const { article, inSource } = this.bare;
    const put = putTogether({ entities: [], mentions: [], statements: [], dates: [], ...found }, this.bare);
    assert.deepEqual(brokenPromises(article, put), []);
    assert.ok([...put.mentions, ...put.dates].every((span) => inSource(span).start < inSource(span).end));
    return put;
  }

  words({ start, end }: Span): string {
    return this.bare.article.text.slice(start, end);
  }

  mentions(found: Partial<Findings>): string[] {
    return this.put(found).mentions.map((mention) => this.words(mention));
  }

  contents(...statements: readonly Statement[]): string[][] {
    return this.put({ statements }).statements.map(({ content }) => content.map((span) => this.words(span)));
  }

  dates(...dates: readonly DateExpression[]): string[] {
    return this.put({ dates }).dates.map((date) => this.words(date));
  }
}

const entity = (id: string, name = id): Entity => ({ id, type: 'person', name, roles: [] });

describe('what was found, put together', () => {
  const report = new Text('The head of Port Watch, Ann Berg, spoke.\n\n“We are late,” Berg told Tom Ray in May 2025.');

  it('numbers entities by their first mentions, of two that begin together the longer one', () => {
    const { entities, mentions } = report.put({
      entities: [entity('b', 'Ann Berg'), entity('a', 'Port Watch'), entity('c', 'Tom Ray')],
      mentions: [
        report.mention('Tom Ray', 'c'),
        report.mention('The head', 'a', 'nominal'),
        report.mention('The head of Port Watch', 'b', 'nominal'),
      ],
    });
    assert.deepEqual(
      entities.map(({ id, name }) => `${id} ${name}`),
      ['e1 Ann Berg', 'e2 Port Watch', 'e3 Tom Ray'],
    );
    assert.deepEqual(
      mentions.map((mention) => mention.entity),
      ['e1', 'e2', 'e3'],
    );
  });

  it('has nobody whom nothing mentions, neither as speaker nor as rival', () => {
    const { entities, mentions, statements } = report.put({
      entities: [entity('a', 'Ann Berg'), entity('b', 'Nobody')],
      mentions: [{ ...report.mention('Ann Berg', 'a'), rivals: ['b', 'a'] }, report.mention('Tom Ray', 'unknown')],
      statements: [report.statement(['“We are late,”'], 'told', 'b')],
    });
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Ann Berg'],
    );
    assert.deepEqual(
      mentions.map(({ rivals }) => rivals),
      [undefined],
    );
    assert.deepEqual(
      statements.map(({ speaker, speakerConfidence }) => [speaker, speakerConfidence]),
      [[null, null]],
    );
  });

  it('keeps the name where mentions cross, and one of two that are the same', () => {
    const entities = [entity('a', 'Port Watch'), entity('b', 'Ann Berg')];
    const [name, cut] = [report.mention('Port Watch', 'a'), report.mention('The head of Port', 'b', 'nominal')];
    assert.deepEqual(report.mentions({ entities, mentions: [name, cut] }), ['Port Watch']);
    const again = report.mention('Port Watch', 'b', 'nominal');
    assert.deepEqual(report.put({ entities, mentions: [again, name] }).entities, [{ ...entities[0], id: 'e1' }]);
    const whole = report.mention('The head of Port Watch', 'b', 'nominal');
    assert.deepEqual(report.mentions({ entities, mentions: [name, whole] }), ['The head of Port Watch', 'Port Watch']);
  });

  it('leaves words that two statements have to the one whose cue is nearer, else the surer one', () => {
    const [near, far] = [
      report.statement(['“We are late,”'], 'told', null, 0.4),
      report.statement(['“We are late,”', 'Tom Ray'], 'in May', null, 0.9),
    ];
    assert.deepEqual(report.contents(far, near), [['“We are late,”'], ['Tom Ray']]);
    const [sure, unsure] = [
      report.statement(['We are late,” Berg'], null, null, 0.6),
      report.statement(['“We are late'], null, null, 0.3),
    ];
    assert.deepEqual(report.contents(sure, unsure), [['We are late,” Berg']]);
    const inner = report.statement(['are late'], null, null, 0.1);
    assert.deepEqual(report.contents(inner, sure), [['We are late,” Berg'], ['are late']]);
  });

  it('makes one of parts that overlap, and puts parts and statements in order', () => {
    assert.deepEqual(
      report.contents(
        report.statement(['Tom Ray'], null, null),
        report.statement(['are late', 'spoke', '“We are'], null, null),
      ),
      [['spoke', '“We are late'], ['Tom Ray']],
    );
  });

  it('keeps the first of two dates that overlap, and of two that begin together the longer one', () => {
    assert.deepEqual(report.dates(report.date('2025'), report.date('May'), report.date('in May 2025')), [
      'in May 2025',
    ]);
    assert.deepEqual(report.dates(report.date('May'), report.date('May 2025')), ['May 2025']);
  });

  it('has no white space at an edge, and nothing that is white space only', () => {
    assert.deepEqual(report.contents(report.statement([' are late,” ', ' '], null, null)), [['are late,”']]);
    assert.deepEqual(report.dates(report.date('in May ')), ['in May']);
  });

  it('stays in a block, but for what was said, which ends in one', () => {
    assert.deepEqual(report.dates(report.date('spoke.\n\n“We')), ['spoke.']);
    assert.deepEqual(report.contents(report.statement(['spoke.\n\n“We'], null, null)), [['spoke.\n\n“We']]);
    assert.deepEqual(report.contents(report.statement(['\n\n“We are'], null, null)), [['“We are']]);
  });

  it('parts no character, and nothing that one entity stands for', () => {
    const faces = new Text('Ann 😀😀 and &fjlig;ord.');
    assert.deepEqual(faces.dates({ ...faces.date('Ann'), start: 5, end: 7 }), []);
    assert.deepEqual(faces.dates({ ...faces.date('Ann'), start: 5, end: 8 }), ['😀']);
    assert.deepEqual(faces.dates(faces.date('jord')), ['ord']);
  });

  it('has roles in order of appearance', () => {
    const role = (words: string) => ({ ...report.span(words), text: words.trim() });
    const { entities } = report.put({
      entities: [{ ...entity('a'), roles: [role('Tom'), role('head ')] }],
      mentions: [report.mention('Ann Berg', 'a')],
    });
    assert.deepEqual(
      entities[0]?.roles.map((each) => report.words(each)),
      ['head', 'Tom'],
    );
  });
});
