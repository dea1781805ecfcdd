import type * as Franc from 'franc-min';
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
/** Letters without which franc would guess, and enough for it to be sure: it takes longer the more it is given. */
const fewestLetters = 80;
const mostLetters = 1000;

/** What franc takes short Russian for: by none of their letters all but Bulgarian, which has none of its own. */
const likeRussian: ReadonlySet<string> = new Set(['bul', 'srp', 'mkd', 'ukr', 'bel']);
const notBulgarian = /[ыэё]/i;
const notRussian = /[іїєґўјљњћђџѓќѕ]/i;

/** Its tables are made when a text that is not English is met. */
function franc(sample: string): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { franc: guess } = require('franc-min') as typeof Franc;
  const found = guess(sample.slice(0, mostLetters), { minLength: fewestLetters });
  const isRussian =
    likeRussian.has(found) && !notRussian.test(sample) && (found !== 'bul' || notBulgarian.test(sample));
  return isRussian ? 'rus' : found;
}

/**
 * The language that a text seems to be in, by its beginning: one that articles are read in, or any other as a BCP 47
 * tag; null when it cannot be told. A text of a few words counts as English.
 */
export function detected(text: string): string | null {
  const sample = text.slice(0, longestSample);
  if (isEnglish(sample)) return 'en';
  // All languages that it knows are asked for: Dutch must not be taken for the nearest of ours.
  const found = franc(sample);
  return found === unknown ? null : (codes[found] ?? Intl.getCanonicalLocales(found)[0]!);
}

/** The same; null for a language that articles are not read in. */
export function languageOf(text: string): ReadLanguage | null {
  const code = detected(text);
  return code !== null && isReadLanguage(code) ? code : null;
}
