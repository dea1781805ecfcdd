import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../src/language/detect';
import { readLanguages } from '../../src/language/packs/pack';

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
    'fr',
    'Le maire a déclaré lundi que le pont restera fermé pendant deux semaines. La ville veut garder le bac jusqu’à l’hiver, parce que beaucoup de gens en ont besoin.',
  ],
  [
    'es',
    'La alcaldesa dijo el lunes que el puente seguirá cerrado dos semanas más. El ayuntamiento quiere mantener el barco hasta el invierno, porque mucha gente lo necesita.',
  ],
  [
    'pt',
    'A presidente da câmara disse na segunda-feira que a ponte continuará fechada mais duas semanas. A câmara quer manter o barco até ao inverno, porque muita gente precisa dele.',
  ],
  [
    'ru',
    'Мэр города сообщила в понедельник, что мост будет закрыт ещё две недели. Паром будет ходить до зимы, потому что он нужен многим жителям долины, чтобы добираться до работы.',
  ],
  [
    'ar',
    'قالت رئيسة البلدية يوم الاثنين إن الجسر سيبقى مغلقا أسبوعين آخرين. وتريد المدينة أن تستمر العبارة حتى الشتاء لأن كثيرا من سكان الوادي يحتاجون إليها للوصول إلى عملهم.',
  ],
  [
    'fa',
    'شهردار روز دوشنبه گفت که پل دو هفته دیگر بسته می‌ماند. شهرداری می‌خواهد قایق تا زمستان کار کند، چون بسیاری از مردم دره برای رفتن به سر کار به آن نیاز دارند.',
  ],
  ['en', 'Brücke gesperrt'],
  ['en', ''],
];

describe('the language of a text', () => {
  for (const [language, text] of texts)
    it(`is ${language}: ${text.slice(0, 30)}`, () => assert.equal(languageOf(text), language));

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (text) => [...readLanguages, null].includes(languageOf(text))));
  });
});
