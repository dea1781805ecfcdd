import { words } from '../../wordList';
import type { PhraseWords } from '../pack';

const prepositions = `
  به, از, در, با, بر, برای, تا, بی, بدون, درباره, دربارهٔ, علیه, پس, پیش, بعد, قبل, روز, هنگام, میان, بین, نزد
  مقابل, ضمن, طی, مانند, مثل, طبق, بنابر
`;
const others = `
  را, که, هم, نیز, اما, ولی, یا, اگر, چون, زیرا, هنوز, دیروز, امروز, فردا, امشب, دیشب, شنبه, یکشنبه, دوشنبه
  سه‌شنبه, چهارشنبه, پنجشنبه, پنج‌شنبه, جمعه, همچنین, البته, سپس, اکنون, حالا, آنگاه, چرا, چگونه, کی, کجا, این
  آن, همین, همان, خود, است, بود, شد, نیست, هست, باید, شاید, دیگر, فقط, تنها, بسیار, خیلی, او, وی, آنها, آنان
  ایشان, من, ما, شما, تو
`;

export const phrases = (): PhraseWords => ({
  nounsAreCapitalized: false,
  determiners: new Set(),
  pronouns: words('او, وی, من, ما, آنها, آنان, ایشان, شما'),
  subjectDeterminers: new Set(),
  genitives: new Set(),
  joining: words('از, در'),
  openers: words(prepositions + others),
  conjunctions: words('و'),
  clauseConjunctions: words('و, اما, ولی'),
  prepositions: words(prepositions),
  placePrepositions: words('در'),
  ending: words(prepositions + others),
  adjective: /(?!)/,
  adverb: /(?!)/,
});
