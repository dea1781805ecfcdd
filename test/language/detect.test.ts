import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../src/language/detect';

const texts: readonly (readonly [language: string | null, text: string])[] = [
  ['en', 'The mayor said on Monday that the bridge would stay shut for two more weeks, and that the ferry would sail.'],
  [
    'de',
    'Der Bürgermeister sagte am Montag, dass die Brücke noch zwei Wochen geschlossen bleibt. Die Stadt will die Fähre fahren lassen, weil viele Menschen damit zur Arbeit kommen.',
  ],
  [
    'de',
    'DIE BRÜCKE BLEIBT NOCH ZWEI WOCHEN GESCHLOSSEN. DIE STADT WILL DIE FÄHRE FAHREN LASSEN, WEIL VIELE MENSCHEN DAMIT ZUR ARBEIT KOMMEN, SAGTE DER BÜRGERMEISTER.',
  ],
  [
    null,
    'De burgemeester zei maandag dat de brug nog twee weken gesloten blijft. De stad wil de veerboot tot de winter laten varen, omdat veel mensen op weg naar hun werk zijn.',
  ],
  [
    null,
    'Le maire a déclaré lundi que le pont restera fermé pendant deux semaines. La ville veut garder le bac jusqu’à l’hiver, parce que beaucoup de gens en ont besoin.',
  ],
  ['en', 'Brücke gesperrt'],
  ['en', ''],
];

describe('the language of a text', () => {
  for (const [language, text] of texts)
    it(`is ${language}: ${text.slice(0, 30)}`, () => assert.equal(languageOf(text), language));

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (text) => ['en', 'de', null].includes(languageOf(text))));
  });
});
