import type { Span } from '../../article/article';
import { fold } from '../../search/text/characters';

/**
 * A word of a text, and its form for comparing: capitals, accents and kinds of apostrophes do not count. Signs that are
 * read aloud are words: "$5" is not "£5".
 */
export interface TextWord extends Span {
  readonly plain: string;
}

// A soft hyphen and joiners are invisible inside a word.
const word =
  /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*(?:['’][\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*)*|[\p{Sc}%‰]/gu;

export function wordsOf(text: string): TextWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    plain: fold(found).replaceAll('’', "'"),
  }));
}

/** A part of a quotation that its writer took over. */
export interface QuotedPart {
  readonly words: readonly TextWord[];
  /** What its writer put between the part before and this one: "… [the mayor]". Empty for the first. */
  readonly instead: string;
}

/**
 * The parts of a quotation that its writer took over: what is in square brackets, and an ellipsis, says that something
 * else stood there.
 */
export function partsOf(quotation: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let instead = '';
  // By turns: what was taken over, and what was put in its place.
  for (const [index, text] of quotation.split(/(\[[^[\]]{0,200}\]|…|\.{3,5}|(?:\. ){2,4}\.)/u).entries()) {
    const words = index % 2 === 0 ? wordsOf(text) : [];
    if (words.length === 0) {
      instead += text;
      continue;
    }
    parts.push({ words, instead: parts.length === 0 ? '' : instead });
    instead = '';
  }
  return parts;
}

/** In the languages that reviewers read most, without accents. "Without" and its like deny no more than a noun. */
const negations: ReadonlySet<string> = new Set(
  (
    'not no never nobody nothing none nor neither nowhere cannot hardly barely ' +
    'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts kaum weder ' +
    'ne pas jamais rien aucun aucune nunca nada nadie ninguno ninguna ni nao nem'
  ).split(' '),
);

/** Whether a word turns into its contrary what it stands by. */
export function isNegation({ plain }: TextWord): boolean {
  return negations.has(plain) || plain.endsWith("n't");
}

/** What is left of words when nothing in them denies: "we will not pay" and "we won't pay" become "we will pay". */
export function withoutNegations(words: readonly TextWord[]): TextWord[] {
  return words.flatMap((each) => {
    const plain = affirmed(each.plain);
    return plain === '' ? [] : [{ ...each, plain }];
  });
}

function affirmed(plain: string): string {
  if (plain === 'cannot' || plain === "can't") return 'can';
  if (plain === "won't") return 'will';
  if (plain.endsWith("n't")) return plain.slice(0, -"n't".length);
  return negations.has(plain) ? '' : plain;
}
