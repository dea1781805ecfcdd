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
    assert.match(
      reading(
        'قالت رئيسة البلدية يوم الاثنين إن الجسر سيبقى مغلقا أسبوعين آخرين. وتريد المدينة أن تستمر العبارة حتى الشتاء لأن كثيرا من السكان يحتاجون إليها.',
      ) ?? '',
      /^In Arabic: .* This is an experiment: check what is found\.$/,
    );
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

describe('an article that is not as it should be', () => {
  function read(text: string) {
    const { entities, statements, dates, reading: how } = analyze(parseArticle(text, 'a.txt'));
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    return {
      language: how?.language ?? 'en',
      said: statements.map(
        ({ content, speaker }) =>
          `${entities.find(({ id }) => id === speaker)?.name ?? '-'}: ${content.map(words).join(' … ')}`,
      ),
      people: entities.filter(({ type }) => type === 'person').map(({ name }) => name),
      dates: dates.map(({ value }) => value),
    };
  }

  it('has its quotations, in whatever language they are', () => {
    const { language, said } = read(
      'Die Bürgermeisterin Anna Berg stellte am Freitag das neue Stadion vor. „We shall never build a better one“, ' +
        'sagte Berg auf Englisch. Der Bau hat vierzig Millionen Euro gekostet und ist teurer geworden als geplant.',
    );
    assert.equal(language, 'de');
    assert.deepEqual(said, ['Anna Berg: „We shall never build a better one“']);
  });

  it('may have a headline in capitals', () => {
    const { language, said, people } = read(
      'BRÜCKE BLEIBT GESPERRT, ANNA BERG TRITT ZURÜCK\n\nDie Bürgermeisterin Anna Berg sagte am Freitag, dass die ' +
        'Brücke noch zwei Wochen gesperrt bleibt. Viele Menschen aus dem Tal müssen jetzt einen Umweg fahren.',
    );
    assert.deepEqual([language, people], ['de', ['Anna Berg']]);
    assert.deepEqual(said, ['Anna Berg: dass die Brücke noch zwei Wochen gesperrt bleibt']);
  });

  it('may write foreign names in its own letters, or in theirs', () => {
    const german = read(
      'Der ukrainische Minister Oleksij Hrynko sagte am Freitag, dass die Fabrik wieder öffnet. Die Fabrik war seit ' +
        'dem Frühjahr geschlossen, weil es keinen Strom gab und weil viele Arbeiter die Stadt verlassen hatten.',
    );
    assert.deepEqual(german.people, ['Oleksij Hrynko']);
    const mixed = read(
      'Die Firma «Светлый путь» meldete am Freitag einen Verlust. Die Direktorin Иванова war nicht zu sprechen, teilte ' +
        'die Firma mit. Das Werk in der Nähe von Ulm wird im Winter geschlossen und im Frühjahr wieder geöffnet.',
    );
    assert.equal(mixed.language, 'de');
    assert.ok(!mixed.said.some((each) => each.startsWith('Светлый')));
  });

  it('may be in a language that cannot be told', () => {
    for (const text of [
      '1:0, 2:1, 3:2. '.repeat(30),
      'Lorem ipsum dolor sit amet. '.repeat(20),
      'Бла бла бла. '.repeat(20),
    ])
      assert.doesNotThrow(() => read(text));
    assert.deepEqual(read('Ŝo mi ruĉi kali 7 pivot. '.repeat(20)).said, []);
  });
});
