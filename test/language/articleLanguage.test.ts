import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DecidedLanguage, withParticulars } from '../../src/article/article';
import { parseArticle } from '../../src/article/parse';
import { languageParts, languageTold } from '../../src/language/articleLanguage';

const english =
  'The mayor said on Monday that the bridge would stay shut for two more weeks, and that the ferry would sail until ' +
  'the winter. Most of the people of the valley need it on their way to work, and there is no other road.';
const german =
  'Der Bürgermeister sagte am Montag, dass die Brücke noch zwei Wochen geschlossen bleibt. Die Stadt will die Fähre ' +
  'bis zum Winter fahren lassen, weil viele Menschen aus dem Tal damit zur Arbeit kommen und es keinen anderen Weg gibt.';
const french =
  'Le maire a déclaré lundi que le pont restera fermé pendant deux semaines encore. La ville veut garder le bac ' +
  'jusqu’à l’hiver, parce que beaucoup de gens de la vallée en ont besoin pour aller travailler chaque matin.';
const dutch =
  'De burgemeester zei maandag dat de brug nog twee weken gesloten blijft. De stad wil de veerboot tot de winter ' +
  'laten varen, omdat veel mensen uit het dal daarmee naar hun werk gaan en er geen andere weg is.';

function told(text: string, { header, decided }: { header?: string; decided?: DecidedLanguage } = {}) {
  const front = header === undefined ? '' : `---\nlang: ${header}\n---\n`;
  return languageTold(withParticulars(parseArticle(front + text, 'a.md'), { day: null, language: decided ?? null }));
}

describe('the language of an article', () => {
  it('is what its text looks like', () => {
    assert.deepEqual(told(english), { code: 'en', by: 'text' });
    assert.deepEqual(told(`${german}\n\n${german}`), { code: 'de', by: 'text' });
    assert.deepEqual(told(dutch), { code: 'nl', by: 'text' });
    assert.deepEqual(told('12 13 14'), { code: 'en', by: 'text' });
  });

  it('is what its header says, where its text says nothing else', () => {
    assert.deepEqual(told('Brücke gesperrt', { header: 'de' }), { code: 'de', by: 'header' });
    assert.deepEqual(told(`${german}\n\n${german}`, { header: 'de-AT' }), { code: 'de', by: 'header' });
    assert.deepEqual(told(dutch, { header: 'nl' }), { code: 'nl', by: 'header' });
    assert.deepEqual(told(`${dutch}\n\n${dutch}`, { header: 'de' }), { code: 'de', by: 'header' });
    assert.deepEqual(told('Brücke gesperrt', { header: 'a language of ours' }), { code: 'en', by: 'text' });
  });

  it('is not what its header says wrongly', () => {
    assert.deepEqual(told(`${english}\n\n${english}`, { header: 'de' }), { code: 'en', by: 'text', against: 'de' });
    assert.deepEqual(told(`${german}\n\n${german}`, { header: 'en' }), { code: 'de', by: 'text', against: 'en' });
  });

  it('is what the settings say, where neither header nor text says anything else', () => {
    const decided = { code: 'de', by: 'setting' } as const;
    assert.deepEqual(told('Brücke gesperrt', { decided }), { code: 'de', by: 'setting' });
    assert.deepEqual(told('Le pont', { decided, header: 'fr' }), { code: 'fr', by: 'header' });
    assert.deepEqual(told(`${english}\n\n${english}`, { decided }), { code: 'en', by: 'text', against: 'de' });
  });

  it('is what a person decides, whatever else is said', () => {
    const decided = { code: 'de', by: 'person' } as const;
    assert.deepEqual(told(`${english}\n\n${english}`, { decided, header: 'fr' }), decided);
  });

  it('does not count what is only in the front matter', () => {
    const front = `---\ntitle: The bridge of the town and the ferry\nnote: ${english}\n---\n`;
    assert.deepEqual(languageTold(parseArticle(`${front}${german}`, 'a.md')), { code: 'de', by: 'text' });
  });
});

describe('parts of an article in several languages', () => {
  function parts(...paragraphs: readonly string[]): string[] {
    const article = parseArticle(paragraphs.join('\n\n'), 'a.txt');
    const { code } = languageTold(article);
    return languageParts(article, code === 'de' || code === 'en' || code === 'fr' ? code : null).map(
      ({ language, blocks }) =>
        `${language}: ${blocks.map(({ start, end }) => article.text.slice(start, end).slice(0, 12)).join(' | ')}`,
    );
  }

  it('are told by their paragraphs', () => {
    assert.deepEqual(parts(english, german, english), ['en: The mayor sa | The mayor sa', 'de: Der Bürgerme']);
    assert.deepEqual(parts(german, french), ['de: Der Bürgerme', 'fr: Le maire a d']);
  });

  it('have the short paragraphs behind them', () => {
    assert.deepEqual(parts(german, german, german, english, 'Fin.', german), [
      'de: Der Bürgerme | Der Bürgerme | Der Bürgerme | Der Bürgerme',
      'en: The mayor sa | Fin.',
    ]);
  });

  it('are one where all is in one language, or in none that is read', () => {
    assert.deepEqual(parts(english, 'So war es.', english), ['en: The mayor sa | So war es. | The mayor sa']);
    assert.deepEqual(parts(dutch, dutch), ['null: De burgemees | De burgemees']);
    assert.deepEqual(parts(german, dutch), ['de: Der Bürgerme | De burgemees']);
  });

  it('are not told by a word that two languages share', () => {
    const spanish =
      'La alcaldesa dijo el lunes que el puente seguirá cerrado dos semanas más. El ayuntamiento quiere mantener el ' +
      'barco hasta el invierno, porque mucha gente del valle lo necesita para ir a trabajar y no hay otro camino.';
    const portuguese =
      'A presidente da câmara disse na segunda-feira que a ponte continuará fechada mais duas semanas. A câmara quer ' +
      'manter o barco até ao inverno, porque muita gente do vale precisa dele para ir trabalhar e não há outro caminho.';
    for (const [main, other] of [
      [spanish, portuguese],
      [portuguese, spanish],
      [french, spanish],
      [french, portuguese],
      [german, spanish],
    ] as const) {
      const article = parseArticle([main, main, other].join('\n\n'), 'a.txt');
      assert.equal(languageParts(article, languageTold(article).code as 'es').length, 2);
    }
  });

  it('hold each block once', () => {
    const paragraph = fc.constantFrom(english, german, french, dutch, 'So.', 'Title');
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
        const article = parseArticle(paragraphs.join('\n\n'), 'a.txt');
        const blocks = languageParts(article, 'en').flatMap((part) => part.blocks);
        assert.deepEqual(
          [...blocks].sort((a, b) => a.start - b.start),
          article.blocks,
        );
      }),
    );
  });
});
