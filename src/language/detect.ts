import { franc } from 'franc-min';
import { isEnglish, longestSample } from './isEnglish';
import type { ReadLanguage } from './packs/pack';

/** ISO 639-3, as franc has them, → the languages that articles are read in. Scots is what it takes odd English for. */
const codes: Readonly<Record<string, ReadLanguage>> = {
  eng: 'en',
  sco: 'en',
  deu: 'de',
  rus: 'ru',
  spa: 'es',
  fra: 'fr',
  por: 'pt',
  arb: 'ar',
  pes: 'fa',
};

/** Letters without which franc would guess. */
const fewestLetters = 80;

/**
 * The language that a text is in, by its beginning: one that articles are read in, or null for any other. A text of a
 * few words counts as English.
 */
export function languageOf(text: string): ReadLanguage | null {
  const sample = text.slice(0, longestSample);
  if (isEnglish(sample)) return 'en';
  // All languages that it knows are asked for: Dutch must not be taken for the nearest of ours.
  return codes[franc(sample, { minLength: fewestLetters })] ?? null;
}
