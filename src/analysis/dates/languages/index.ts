import type { LanguageCode } from '../../../language/packs/pack';
import type { DateWords } from '../byTemplates/dateWords';
import { arabic } from './ar';
import { german } from './de';
import { spanish } from './es';
import { persian } from './fa';
import { french } from './fr';
import { portuguese } from './pt';
import { russian } from './ru';

/** Tables are made when an article of their language is met. */
const makers: Readonly<Record<LanguageCode, () => DateWords>> = {
  de: german,
  ru: russian,
  es: spanish,
  fr: french,
  pt: portuguese,
  ar: arabic,
  fa: persian,
};

/** How a language says when. */
export function dateWordsOf(language: LanguageCode): DateWords {
  return makers[language]();
}
