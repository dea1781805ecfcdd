import type { Article } from '../../article/article';
import { lowerBound } from '../../article/lowerBound';
import { GIVEN, WordClass, wordClasses } from '../../language/lexicon';
import { memoize } from '../../language/memoize';
import type { TokenizedArticle, Sentence, Token } from '../../language/tokens';
import type { FoundStatement } from './foundStatement';

/** How a token is written: in lower case or no word at all, capitalised, or in capitals (two letters or more). */
export const Shape = { plain: 0, capitalised: 1, capitals: 2 } as const;

/**
 * One article laid out for finding people: each token's word classes, shape, sentence, and whether it lies inside a
 * quotation.
 */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly found: readonly FoundStatement[];
  readonly classes: Int32Array;
  readonly shapes: Uint8Array;
  /** The index of each token's sentence. */
  readonly sentenceOf: Int32Array;
  /** 1 for tokens between quotation marks. */
  readonly quoted: Uint8Array;
  /** The words that the article also has in lower case. */
  readonly ordinary: ReadonlySet<string>;
  /** For each sentence, 1 when its capitals say nothing about names: a heading in title case, a line in capitals. */
  readonly headline: Uint8Array;
  /** 1 for tokens that say, on a line of their own, whose words follow: "And from Ann Moore:", "[00:05] Ann Moore". */
  readonly labels: Uint8Array;
}

export function layOut(article: Article, reading: TokenizedArticle, found: readonly FoundStatement[]): Page {
  const { tokens, sentences } = reading;
  const classes = new Int32Array(tokens.length);
  const shapes = new Uint8Array(tokens.length);
  const ordinary = new Set<string>();
  tokens.forEach(({ text, lower }, index) => {
    classes[index] = classesOf(lower);
    shapes[index] = shapeOf(text);
    if (shapes[index] === Shape.plain && lower.length > 2) ordinary.add(lower);
  });
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.first, sentence.last));
  const headline = Uint8Array.from(sentences, (sentence) =>
    article.blocks[sentence.block]?.kind === 'heading' ||
    (sentence.first === reading.blocks[sentence.block]?.first && isHeadline(tokens, shapes, classes, sentence))
      ? 1
      : 0,
  );
  const labels = labelTokens(article, reading, found);
  // However short its paragraph, what says who speaks names somebody.
  labels.forEach((label, token) => label && (headline[sentenceOf[token] ?? 0] = 0));
  return {
    text: article.text,
    tokens,
    sentences,
    found,
    classes,
    shapes,
    sentenceOf,
    quoted: quotedTokens(reading),
    ordinary,
    headline,
    labels,
  };
}

function labelTokens({ text }: Article, { tokens }: TokenizedArticle, found: readonly FoundStatement[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { source, content } of found) {
    const words = content[0];
    if (!source || !words || !/^[^\p{L}\p{N}]*\n/u.test(text.slice(source.end, words.start))) continue;
    const first = lowerBound(tokens, ({ end }) => end <= source.start);
    labels.fill(
      1,
      first,
      lowerBound(tokens, ({ start }) => start < source.end),
    );
  }
  return labels;
}

/** A contraction counts as its pronoun: "I'm", "that's". */
const classesOf = memoize((lower) => {
  const known = wordClasses(lower);
  if (known) return known;
  const plain = /[\u0080-\uffff]/.test(lower) ? wordClasses(lower.normalize('NFD').replace(/\p{M}/gu, '')) & GIVEN : 0;
  if (plain) return plain;
  const apostrophe = lower.indexOf("'");
  return apostrophe > 0 ? wordClasses(lower.slice(0, apostrophe)) & WordClass.grammar : 0;
});

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  const upper = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
  if (!upper) return Shape.plain;
  // The first test is quick, and enough for nearly all.
  return text.length > 1 &&
    !/[a-z]/.test(text) &&
    text === text.toUpperCase() &&
    /\p{Lu}.?\p{Lu}/u.test(text.slice(0, 6))
    ? Shape.capitals
    : Shape.capitalised;
}

/** A heading in title case, or a line in capitals: more than two thirds of its longer words begin with a capital. */
function isHeadline(tokens: readonly Token[], shapes: Uint8Array, classes: Int32Array, sentence: Sentence): boolean {
  let words = 0;
  let raised = 0;
  if (hasLabel(tokens, shapes, sentence) || isByline(tokens, sentence)) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (!token || token.text.length < 4 || token.pos === 'PUNCT' || token.pos === 'NUM') continue;
    words++;
    if (shapes[at] !== Shape.plain) raised++;
  }
  if (words < 4 || raised * 3 <= words * 2) return false;
  // A short sentence full of names ("Hugh Hill met Anna Berg.", "Hugh Hill is a friend of Anna Berg.") is none: its
  // verb is in lower case, whatever the tagger takes it for ("Senator Anna Berg grilled Hugh Hill.").
  const stops = tokens[sentence.last - 1]?.text === '.';
  for (let at = sentence.first; at < sentence.last; at++) {
    if (shapes[at] !== Shape.plain) continue;
    const pos = tokens[at]?.pos;
    const isLong = (tokens[at]?.text.length ?? 0) > 4 && !((classes[at] ?? 0) & WordClass.grammar);
    if (pos === 'VERB' || (stops && (pos === 'AUX' || isLong)) || (classes[at] ?? 0) & WordClass.speechVerb)
      return false;
  }
  return true;
}

/** "By Ann Moore and Ida Katz": says who wrote, as long as it is short. */
function isByline(tokens: readonly Token[], { first, last }: Sentence): boolean {
  return tokens[first]?.lower === 'by' && last - first <= longestByline;
}

const longestByline = 8;

/** "CHAIRMAN ABEL MOE: Good morning." begins with a name in capitals that says who speaks. */
function hasLabel(tokens: readonly Token[], shapes: Uint8Array, sentence: Sentence): boolean {
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + 6); at++) {
    if (tokens[at]?.text === ':') return at > sentence.first;
    if (
      shapes[at] !== Shape.capitals &&
      tokens[at]?.pos !== 'PUNCT' &&
      tokens[at]?.text !== 'Mr.' &&
      tokens[at]?.text !== 'Ms.'
    )
      return false;
  }
  return false;
}

const opening = '“„«';
const closing = '”»';

/** Marks what lies between quotation marks. A quotation ends with its paragraph; one that goes on opens anew. */
function quotedTokens(reading: TokenizedArticle): Uint8Array {
  const quoted = new Uint8Array(reading.tokens.length);
  for (const block of reading.blocks) {
    let inside = false;
    for (let at = block.first; at < block.last; at++) {
      const text = reading.tokens[at]?.text ?? '';
      if (text.length === 1 && opening.includes(text)) inside = true;
      else if (text.length === 1 && closing.includes(text)) inside = false;
      else if (text === '"') inside = !inside;
      else if (inside) quoted[at] = 1;
    }
  }
  return quoted;
}

/** Whether a token has one of these word classes. */
export function is(page: Page, token: number, classes: number): boolean {
  return ((page.classes[token] ?? 0) & classes) !== 0;
}

/** Whether a token stands directly before the next, without white space. */
export function touchesNext(page: Page, token: number): boolean {
  return page.tokens[token]?.end === page.tokens[token + 1]?.start;
}

/** The token's text in lower case, or nothing beyond the ends. */
export function lowerAt(page: Page, token: number): string {
  return page.tokens[token]?.lower ?? '';
}

/** The text from one token up to, not including, another. */
export function textOf(page: Page, first: number, last: number): string {
  const begin = page.tokens[first];
  const end = page.tokens[last - 1];
  return begin && end && first < last ? page.text.slice(begin.start, end.end) : '';
}
