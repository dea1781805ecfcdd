import type { Article, Block } from '../article/article';
import { shownText } from '../article/shownText';
import { detected, languageOf } from './detect';
import { longestSample } from './isEnglish';
import { isReadLanguage, type ReadLanguage } from './packs/pack';

/** The language that an article is in, and what says so. */
export interface ArticleLanguage {
  /** A BCP 47 tag, of a language that is read or of another; null when it cannot be told. */
  readonly code: string | null;
  readonly by: 'person' | 'setting' | 'header' | 'text';
  /** What the header, or a setting, says although the text is clearly in another language. A BCP 47 tag. */
  readonly against?: string;
}

/** A text with fewer characters does not prove its header wrong. */
const proof = 300;
/** Shorter paragraphs count to the one before them. In UTF-16 code units. */
const shortestPart = 200;

/**
 * The language of an article: what a person decided; else what its header or the settings say, unless its text is
 * clearly in another language that is read; else what its text looks like.
 */
export function languageTold(article: Article): ArticleLanguage {
  let told = known.get(article);
  if (!told) known.set(article, (told = tell(article)));
  return told;
}

/** Lists, the search and the analysis all ask for it. */
const known = new WeakMap<Article, ArticleLanguage>();

function tell(article: Article): ArticleLanguage {
  const { language: decided } = article.particulars ?? {};
  if (decided?.by === 'person') return decided;
  const sample = sampleOf(article);
  const said = article.language ?? decided?.code;
  if (said === undefined) return { code: prevailing(sample), by: 'text' };
  const text = sample.join('\n\n');
  const seen = text.length < proof ? null : prevailing(sample);
  if (seen !== null && isReadLanguage(seen) && seen !== said) return { code: seen, by: 'text', against: said };
  return { code: said, by: article.language === undefined ? 'setting' : 'header' };
}

/** The beginning of what a person sees: header and front matter may be English where the article is not. */
function sampleOf(article: Article): string[] {
  const sample: string[] = [];
  let length = 0;
  for (const { start, end } of article.blocks) {
    if (length >= longestSample) break;
    sample.push(shownText(article, { start, end: Math.min(end, start + longestSample - length) }));
    length += end - start;
  }
  return sample;
}

/** The language of most of a text: some English among another language makes all of it look English. */
function prevailing(sample: readonly string[]): string | null {
  const whole = detected(sample.join('\n\n'));
  if (whole !== 'en') return whole;
  const lengths = new Map<ReadLanguage, number>();
  for (const piece of sample) {
    const code = (piece.length < shortestPart ? null : languageOfBlock(piece, 'en')) ?? 'en';
    lengths.set(code, (lengths.get(code) ?? 0) + piece.length);
  }
  const [[most] = [whole]] = [...lengths].sort(([, one], [, other]) => other - one);
  return most;
}

/** Blocks of an article that are in one language; null for one that is not read. */
export interface LanguagePart {
  readonly language: ReadLanguage | null;
  readonly blocks: readonly Block[];
}

/**
 * Words of a language, one of which hardly any long paragraph is without, and which long paragraphs of the others that
 * are read do not have: with one, a paragraph need not be looked at any closer.
 */
const telling: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /[ \n](?:the|of|and)[ \n]/,
  de: /[ \n](?:der|und|nicht|mit|auf|für|ist)[ \n]/,
  ru: /[ \n](?:и|в|на|не|что|с)[ \n]/,
  es: /[ \n](?:el|los|las|y|con|una|del)[ \n]/,
  fr: /[ \n](?:les|et|dans|une|du|pour|des)[ \n]/,
  pt: /[ \n](?:não|uma|com|em|dos|das|ao)[ \n]/,
  ar: /[ \n](?:في|من|على|إلى|أن)[ \n]/,
  fa: /[ \n](?:از|به|که|در|این)[ \n]/,
};

/**
 * The parts of an article in several languages, the article's own first. What is too short to tell belongs to what is
 * before it.
 * @param main that of the article
 */
export function languageParts({ text, blocks }: Article, main: ReadLanguage | null): readonly LanguagePart[] {
  const parts = new Map<ReadLanguage | null, Block[]>([[main, []]]);
  let now = main;
  for (const block of blocks) {
    if (block.end - block.start >= shortestPart) now = languageOfBlock(text.slice(block.start, block.end), main);
    const part = parts.get(now);
    if (part) part.push(block);
    else parts.set(now, [block]);
  }
  return Array.from(parts, ([language, own]) => ({ language, blocks: own }));
}

/** A block that looks like no language that is read is in that of the article: a list of results, a table. */
function languageOfBlock(text: string, main: ReadLanguage | null): ReadLanguage | null {
  if (main !== null && telling[main].test(text)) return main;
  return languageOf(text) ?? main;
}
