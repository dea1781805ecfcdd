import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isEnglish } from '../../src/language/isEnglish';

const english =
  'The mayor said on Monday that the bridge would stay shut for two more weeks. The town wants to keep the ferry until winter because many people need it to get to work, and nobody on the council has objected to that.';
const others = [
  'Der Bürgermeister sagte am Montag, dass die Brücke noch zwei Wochen geschlossen bleibt. Die Stadt will die Fähre bis zum Winter fahren lassen, weil viele Menschen damit zur Arbeit kommen.',
  'Le maire a déclaré lundi que le pont restera fermé pendant deux semaines. La ville veut garder le bac jusqu’à l’hiver, parce que beaucoup de gens en ont besoin pour aller au travail.',
  'El alcalde dijo el lunes que el puente seguirá cerrado durante dos semanas. La ciudad quiere mantener el transbordador hasta el invierno porque mucha gente lo necesita.',
  'De burgemeester zei maandag dat de brug nog twee weken gesloten blijft. De stad wil de veerboot tot de winter laten varen, omdat veel mensen op weg naar hun werk zijn.',
  'Borgmesteren sagde mandag, at broen vil være lukket i to uger. Byen vil lade færgen sejle til vinteren, fordi mange mennesker skal på arbejde, og det har ingen noget imod.',
  'Мэр сказал в понедельник, что мост будет закрыт ещё две недели.',
  '市长周一表示，大桥将继续关闭两周。',
];

describe('isEnglish', () => {
  it('knows English, in capitals too', () => {
    assert.equal(isEnglish(english), true);
    assert.equal(isEnglish(english.toUpperCase()), true);
  });

  for (const text of others)
    it(`knows that this is not: ${text.slice(0, 30)}`, () => assert.equal(isEnglish(text), false));

  it('takes short texts and no text for English', () => {
    for (const text of ['', 'Brücke geschlossen', 'Ulm 2, Halden 1', '2025', '…'])
      assert.equal(isEnglish(text), true, text);
  });

  it('asks for twenty words, and for one in fourteen that is English alone', () => {
    const german = (count: number) => Array(count).fill('bridge').join(' ');
    assert.equal(isEnglish(german(19)), true);
    assert.equal(isEnglish(german(20)), false);
    assert.equal(isEnglish(`${german(92)} ${Array(8).fill('the').join(' ')}`), true);
    assert.equal(isEnglish(`${german(94)} ${Array(6).fill('the').join(' ')}`), false);
  });

  it('looks at the beginning', () => {
    assert.equal(isEnglish(`${others[0]} `.repeat(12) + english.repeat(20)), false);
    assert.equal(isEnglish(`${'.'.repeat(2000)}${others[0]}`), true);
  });

  it('knows few words of another script, when they are more than half', () => {
    assert.equal(isEnglish('Мост closed'), true);
    assert.equal(isEnglish('Мост закрыт again'), false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isEnglish(text) === 'boolean'));
  });
});
