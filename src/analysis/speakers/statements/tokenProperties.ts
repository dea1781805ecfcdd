import type { TokenizedArticle, Token } from '../../../language/tokens';
import { memoize } from '../../../language/memoize';
import { asShout } from '../../../language/speechVerbs';
import { hashText } from './hashing';
import { quotationStates, Quoted } from './quotationMarks';
import { asTrained, reportingClassOf } from './reportingWords';

const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const partOfSpeechNumber: ReadonlyMap<string, number> = new Map(partsOfSpeech.map((pos, index) => [pos, index + 1]));

/** A verb of manner reports a quotation that is at most this many tokens away: “Out!” the old man bellowed. */
const quotationReach = 6;

/** Classes of tokens that the transitions between labels depend on. */
const contextWords: ReadonlyMap<string, number> = new Map([
  [',', 1],
  ['.', 2],
  ['!', 2],
  ['?', 2],
  ['that', 3],
  [':', 4],
  [';', 5],
  ['—', 6],
  ['–', 6],
  ['-', 6],
  ['--', 6],
]);
const sentenceStart = 7;
const openingMark = 8;
const closingMark = 9;
const afterWords = 10;
export const contextCount = afterWords + partsOfSpeech.length + 1;

/** Stands for the part of speech beyond either end. Real ones are smaller; 0 is an unknown one. */
export const noPartOfSpeech = partsOfSpeech.length + 1;

/** What the observations take from a word itself, wherever it stands. */
interface Word {
  readonly hash: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly reporting: number;
  /** Its context class when that does not depend on its part of speech, or 0. */
  readonly context: number;
  /** The word that it stands for beside a quotation: "shouted" for "bellowed". */
  readonly besideQuotation: Word | null;
}

/**
 * A word (lower case) as the training news would have it: "criticized" for "criticised", and beside a quotation
 * "shouted" for "bellowed" and other verbs of manner that it hardly has.
 */
const wordOf = memoize((lower): Word => {
  const trained = asTrained(lower);
  const shout = reportingClassOf(trained) === 0 ? asShout(trained) : null;
  return wordAsTrained(trained, shout === null ? null : wordAsTrained(shout, null));
});

function wordAsTrained(trained: string, besideQuotation: Word | null): Word {
  return {
    hash: hashText(trained),
    suffix2: hashText(trained, Math.max(0, trained.length - 2)),
    suffix3: hashText(trained, Math.max(0, trained.length - 3)),
    reporting: reportingClassOf(trained),
    context: contextWords.get(trained) ?? 0,
    besideQuotation,
  };
}

/** The observations that the features are made of: arrays with one number per token, computed once per article. */
export class TokenProperties {
  readonly quoted: Uint8Array;
  /** The context class, on which transitions depend. */
  readonly context: Uint8Array;
  /** How much a word reports, 0 to 5. */
  readonly reporting: Uint8Array;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** The word's last two letters, and its last three. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly shape: Int32Array;
  readonly pos: Uint8Array;
  /** The neighbouring tokens in the same paragraph; at its ends the token itself. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Where the token’s sentence begins and ends, as token indices. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  /** The sentence's strongest reporting class, that of the one before and the one after in the same block. */
  readonly strongest: Uint8Array;
  readonly strongestBefore: Uint8Array;
  readonly strongestAfter: Uint8Array;

  constructor(readonly tokenized: TokenizedArticle) {
    const { tokens } = tokenized;
    const size = tokens.length;
    this.quoted = quotationStates(tokens, tokenized.blocks);
    this.context = new Uint8Array(size);
    this.reporting = new Uint8Array(size);
    this.word = new Int32Array(size);
    this.lemma = new Int32Array(size);
    this.suffix2 = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.pos = new Uint8Array(size);
    this.before = new Int32Array(size);
    this.after = new Int32Array(size);
    this.sentenceFirst = new Int32Array(size);
    this.sentenceLast = new Int32Array(size);
    this.strongest = new Uint8Array(size);
    this.strongestBefore = new Uint8Array(size);
    this.strongestAfter = new Uint8Array(size);
    for (const block of tokenized.blocks) this.findNeighbours(block);
    for (let at = 0; at < size; at++) this.readToken(at, tokens[at]!);
    this.readSentences();
  }

  private findNeighbours({ first, last }: { readonly first: number; readonly last: number }): void {
    const { before, after } = this;
    for (let at = first; at < last; at++) {
      before[at] = at > first ? at - 1 : first;
      after[at] = at + 1 < last ? at + 1 : at;
    }
  }

  private readToken(at: number, token: Token): void {
    const word = this.wordAt(at, token.lower);
    this.word[at] = word.hash;
    this.lemma[at] = token.lemma === token.lower ? word.hash : this.wordAt(at, token.lemma).hash;
    this.suffix2[at] = word.suffix2;
    this.suffix3[at] = word.suffix3;
    this.shape[at] = shapeOf(token.text);
    const pos = partOfSpeechNumber.get(token.pos) ?? 0;
    this.pos[at] = pos;
    this.reporting[at] = word.reporting;
    const quoted = this.quoted[at];
    this.context[at] =
      quoted === Quoted.opening
        ? openingMark
        : quoted === Quoted.closing
          ? closingMark
          : word.context > 0
            ? word.context
            : afterWords + pos;
  }

  private wordAt(at: number, lower: string): Word {
    const known = wordOf(lower);
    return known.besideQuotation && this.isBesideQuotation(at) ? known.besideQuotation : known;
  }

  /** Whether a quotation closes shortly before a token or opens shortly after it. */
  private isBesideQuotation(at: number): boolean {
    const { quoted } = this;
    if (quoted[at] !== Quoted.outside) return false;
    for (let before = at; before >= at - quotationReach && quoted[before] !== undefined; before--)
      if (quoted[before] === Quoted.closing) return true;
    for (let after = at; after <= at + quotationReach; after++) if (quoted[after] === Quoted.opening) return true;
    return false;
  }

  private readSentences(): void {
    const { sentences } = this.tokenized;
    const strongest = sentences.map(({ first, last }) => {
      let best = 0;
      for (let at = first; at < last; at++) best = Math.max(best, this.reporting[at]!);
      return best;
    });
    sentences.forEach(({ first, last, block }, index) => {
      const before = sentences[index - 1]?.block === block ? strongest[index - 1]! + 1 : 0;
      const after = sentences[index + 1]?.block === block ? strongest[index + 1]! + 1 : 0;
      this.sentenceFirst.fill(first, first, last);
      this.sentenceLast.fill(last, first, last);
      this.strongest.fill(strongest[index]!, first, last);
      this.strongestBefore.fill(before, first, last);
      this.strongestAfter.fill(after, first, last);
      if (this.context[first]! >= afterWords) this.context[first] = sentenceStart;
    });
  }
}

/**
 * The word’s shape: runs of capitals, small letters, digits and marks, folded to one each, as base-5 digits of one
 * number.
 */
function shapeOf(text: string): number {
  let shape = 0;
  let before = 0;
  const end = Math.min(text.length, 12);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind =
      code >= 97 && code <= 122
        ? 1
        : code >= 65 && code <= 90
          ? 2
          : code >= 48 && code <= 57
            ? 3
            : code < 128
              ? 4
              : text[at] === text[at]?.toLowerCase()
                ? 1
                : 2;
    if (kind !== before) shape = shape * 5 + kind;
    before = kind;
  }
  return text.length === 1 ? -shape : shape;
}
