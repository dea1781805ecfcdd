import type { LanguageCode } from '../../../language/packs/pack';
import { dateWordsOf } from '../languages';
import { oneOf } from '../pattern';
import { indexed, type RecipeIndex } from '../scan';
import type { tenseAround } from '../tense/tense';
import type { DateWords } from './dateWords';
import { recipeOf } from './recipe';
import { listed } from './reading';
import { tableOf } from './slots';
import { tenseBy } from './tense';
import { literal } from './template';

/** How a language that is read by templates says when. */
export interface TemplateGrammar {
  readonly recipe: RecipeIndex;
  readonly tenseOf: typeof tenseAround;
  /** Words that count from publication, all through a text. */
  readonly ofPublication: RegExp;
  /** What stands between the two ends of a range. */
  readonly to: RegExp;
  /** The text as the tables write it: in plain digits and marks, and of the same length. */
  readonly written: (text: string) => string;
}

const made = new Map<LanguageCode, TemplateGrammar>();

/** Made when an article of the language is met: English pays nothing for it. */
export function grammarOf(language: LanguageCode): TemplateGrammar {
  const known = made.get(language);
  if (known) return known;
  const words = dateWordsOf(language);
  const grammar = {
    recipe: indexed(recipeOf(words)),
    tenseOf: tenseBy(words),
    ofPublication: wordsOfPublication(words),
    to: new RegExp(`^\\s?(?:[-–—]|${listed(words.to)})\\s?$`, 'iu'),
    written: (text: string) => written(text, words.letters ?? {}),
  };
  made.set(language, grammar);
  return grammar;
}

function wordsOfPublication({ words }: DateWords): RegExp {
  const spellings = [words.weekday, words.relative, words.named].flatMap((table) => [...tableOf(table ?? '').keys()]);
  return new RegExp(`(?<!\\p{L})(?:${oneOf(spellings.map(literal))})(?!\\p{L})`, 'giu');
}

/** Arabic-Indic and Persian digits. */
const DIGIT = /[٠-٩۰-۹]/g;
/** Arabic punctuation, which would count as letters. */
const MARK = /[،؛؟]/g;
const MARKS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

function written(text: string, letters: Readonly<Record<string, string>>): string {
  const plain = text.replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 15)).replace(MARK, (mark) => MARKS[mark]!);
  return Object.entries(letters).reduce((each, [from, to]) => each.replaceAll(from, to), plain);
}
