import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { sayReading } from '../../src/analysis/sayReading';
import { withParticulars } from '../../src/article/article';
import { parseArticle } from '../../src/article/parse';

const english =
  'The mayor, Anna Berg, said on Monday that the bridge would stay shut. “It is old,” Berg said. The ferry will sail ' +
  'until the winter, and most of the people of the valley need it on their way to work, because there is no other road.';
const german =
  'Die Bürgermeisterin Anna Berg sagte am 3. November 2025, dass die Brücke noch zwei Wochen geschlossen bleibt. „Sie ' +
  'ist alt“, sagte Berg. Die Stadt will die Fähre fahren lassen, weil viele Menschen damit zur Arbeit kommen müssen.';
const dutch =
  'De burgemeester zei maandag dat de brug nog twee weken gesloten blijft, tot 2025-12-01. De stad wil de veerboot tot ' +
  'de winter laten varen, omdat veel mensen uit het dal daarmee naar hun werk gaan en er geen andere weg is.';

function reading(text: string): string | null {
  const { reading: how } = analyze(parseArticle(text, 'a.txt'));
  return how ? sayReading(how) : null;
}

describe('an article in another language', () => {
  it('is said to be in it, with what is read of that', () => {
    assert.match(reading(german) ?? '', /^In German: quotations, reported speech, people and dates are read/);
    assert.equal(reading(dutch), 'In Dutch, which is not read: only dates in figures are.');
    assert.equal(reading(english), null);
    assert.equal(
      reading(`---\nlang: de\n---\n\n${english}\n\n${english}`.replace('---\n\n', '---\n')),
      null,
      'front matter counts in Markdown only',
    );
  });

  it('says so when its header is wrong', () => {
    const { reading: how } = analyze(parseArticle(`---\nlang: de\n---\n${english}\n\n${english}`, 'a.md'));
    assert.equal(how && sayReading(how), 'The header or the settings say German; the text is in English.');
  });

  it('has only what is written alike everywhere when it is not read', () => {
    const { entities, mentions, statements, dates } = analyze(parseArticle(dutch, 'a.txt'));
    assert.deepEqual([entities, mentions, statements], [[], [], []]);
    assert.deepEqual(
      dates.map(({ value }) => value),
      ['2025-12-01'],
    );
  });

  it('is read in the language that a person decided on', () => {
    const article = parseArticle('Anna Berg sagte, dass es regne.', 'a.txt');
    const decided = withParticulars(article, { day: null, language: { code: 'de', by: 'person' } });
    assert.equal(analyze(article).statements.length, 0);
    assert.equal(analyze(decided).statements.length, 1);
  });
});

describe('an article in two languages', () => {
  const text = `${english}\n\n${german}`;
  const { entities, mentions, statements, dates, reading: how } = analyze(parseArticle(text, 'a.txt'));
  const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it('is read paragraph by paragraph', () => {
    assert.ok(statements.some(({ content }) => shown(content[0]!).includes('the bridge would stay shut')));
    assert.ok(statements.some(({ content }) => shown(content[0]!).includes('dass die Brücke')));
    assert.ok(dates.some(({ value }) => value === '2025-11-03'));
    assert.equal(how && sayReading(how), 'Parts of it are in German.');
  });

  it('has a person once who is in both', () => {
    assert.deepEqual(
      entities.filter(({ type }) => type === 'person').map(({ name }) => name),
      ['Anna Berg'],
    );
    const berg = entities.find(({ name }) => name === 'Anna Berg');
    assert.ok(statements.filter(({ speaker }) => speaker === berg?.id).length >= 4);
  });

  it('has all in the order of the text, and entities in that of their first mention', () => {
    const starts = [mentions, dates, statements.map(({ content }) => content[0]!)].map((list) =>
      list.map(({ start }) => start),
    );
    for (const list of starts)
      assert.deepEqual(
        list,
        [...list].sort((a, b) => a - b),
      );
    assert.deepEqual(
      entities.map(({ id }) => id),
      entities.map((_, index) => `e${index + 1}`),
    );
    assert.deepEqual([...new Set(mentions.map(({ entity }) => entity))].slice(0, 1), ['e1']);
  });
});
