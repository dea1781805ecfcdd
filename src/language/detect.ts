import { franc } from 'franc-min';
import { isEnglish, longestSample } from './isEnglish';
import { isReadLanguage, type ReadLanguage } from './packs/pack';

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

/** What franc calls what it cannot tell: "undetermined". */
const unknown = 'und';
/** Letters without which franc would guess. */
const fewestLetters = 80;

/**
 * The language that a text seems to be in, by its beginning: one that articles are read in, or any other as a BCP 47
 * tag; null when it cannot be told. A text of a few words counts as English.
 */
export function detected(text: string): string | null {
  const sample = text.slice(0, longestSample);
  if (isEnglish(sample)) return 'en';
  // All languages that it knows are asked for: Dutch must not be taken for the nearest of ours.
  const found = franc(sample, { minLength: fewestLetters });
  return found === unknown ? null : (codes[found] ?? found);
}

/** The same; null for a language that articles are not read in. */
export function languageOf(text: string): ReadLanguage | null {
  const code = detected(text);
  return code !== null && isReadLanguage(code) ? code : null;
}
