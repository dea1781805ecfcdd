import { arabic } from './ar';
import { german } from './de';
import { spanish } from './es';
import { persian } from './fa';
import { french } from './fr';
import { portuguese } from './pt';
import { russian } from './ru';
import type { LanguageCode, LanguagePack } from './pack';

/** Tables are made when an article of their language is met; English pays nothing for them. */
const makers: Readonly<Partial<Record<LanguageCode, () => LanguagePack>>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fa: persian,
  fr: french,
  pt: portuguese,
  ru: russian,
};
const made = new Map<LanguageCode, LanguagePack>();

/** What is known of a language; null when nobody has written it down yet. */
export function packOf(language: LanguageCode): LanguagePack | null {
  const known = made.get(language);
  if (known) return known;
  const pack = makers[language]?.() ?? null;
  if (pack) made.set(language, pack);
  return pack;
}
