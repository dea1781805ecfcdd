import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Article, Block, Span } from '../article/article';
import { atOnce } from '../article/steps';
import { WORDS_LIKE_ABBREVIATIONS } from './abbreviations';
import { withPlainLetters } from './plainLetters';
import type { PartOfSpeech, Sentence, Token, TokenizedArticle, TokenizedBlock } from './tokens';
import { NEUTRAL_HONORIFICS, SHORT_GIVEN_NAMES, SHORT_TITLES } from './titles';
import { words } from './wordList';

/** wink needs quadratic time on words without end; longer ones (no language's words) become one token without it. */
const longestWord = 100;

/** A block is read in pieces of at most this size, cut at white space, to bound the memory one takes. */
const pieceLength = 20_000;

/** Titles that are shortened with a full stop, after which a sentence goes on: "the Rev. Ann Ray". */
const shortTitles: ReadonlySet<string> = new Set([
  ...Object.keys(SHORT_TITLES),
  ...NEUTRAL_HONORIFICS,
  ...SHORT_GIVEN_NAMES,
  ...words(`mr, mrs, ms, messrs, mme, mlle, fr, ald, ph`),
]);

type MutableSentence = { -readonly [K in keyof Sentence]: Sentence[K] };

/** wink-nlp as our build makes it (`winkChanges` in scripts/esbuildOptions.mjs), with the types that we use. */
interface Wink {
  readonly its: { readonly [asked in 'value' | 'pos' | 'lemma' | 'span']: unknown };
  readDoc(text: string): {
    tokens(): { out(asked: unknown): string[] };
    sentences(): { out(asked: unknown): [first: number, last: number][] };
  };
  /** Forgets the words of earlier texts, which would change how later ones are cut into tokens. */
  forgetWords(): void;
}

/** Those that read nothing now. Who reads has one alone: between two steps, nobody else's words get into it. */
const idle: Wink[] = [];

/** Loading the model takes about 100 ms, so it waits for the first article. */
function loadWink(): Wink {
  return winkNLP(model, ['sbd', 'pos']) as unknown as Wink;
}

/** Cuts an article's blocks into tokens, with lemma and part of speech, and sentences. Linear in the text's length. */
export function tokenize(article: Article): TokenizedArticle {
  return atOnce(tokenizeInSteps(article));
}

/** The same in steps of a few ms. */
export function* tokenizeInSteps(article: Article): Generator<undefined, TokenizedArticle> {
  const wink = idle.pop() ?? loadWink();
  try {
    const reader = new Reader(article.text, wink);
    for (const block of article.blocks) yield* reader.readBlock(block);
    return reader;
  } finally {
    idle.push(wink);
  }
}

class Reader implements TokenizedArticle {
  readonly tokens: Token[] = [];
  readonly sentences: MutableSentence[] = [];
  readonly blocks: TokenizedBlock[] = [];

  constructor(
    private readonly text: string,
    private readonly nlp: Wink,
  ) {
    this.nlp.forgetWords();
  }

  *readBlock(block: Block): Generator<undefined, void> {
    const first = this.tokens.length;
    for (const piece of piecesOf(this.text, block)) {
      if (piece.opaque) this.addOpaque(piece);
      else this.readPiece(piece, first);
      yield;
    }
    this.blocks.push({ first, last: this.tokens.length, ...(block.isQuote && { isQuote: true }) });
  }

  private addOpaque(span: Span): void {
    const text = this.text.slice(span.start, span.end);
    this.tokens.push({ start: span.start, end: span.end, text, lower: text, lemma: text, pos: 'X' });
    const open = this.sentences.at(-1);
    if (open?.block === this.blocks.length) {
      open.last = this.tokens.length;
      open.end = span.end;
    } else this.openSentence(this.tokens.length - 1);
  }

  private openSentence(first: number): void {
    const { start, end } = this.tokens[first]!;
    this.sentences.push({ start, end, first, last: this.tokens.length, block: this.blocks.length });
  }

  private readPiece(piece: Span, blockFirst: number): void {
    const { its } = this.nlp;
    const source = this.text.slice(piece.start, piece.end);
    const plain = withPlainLetters(source);
    const document = this.nlp.readDoc(plain);
    const tokens = document.tokens();
    const values = tokens.out(its.value);
    const parts = tokens.out(its.pos) as PartOfSpeech[];
    const lemmas = tokens.out(its.lemma);
    /** From wink's token index to ours: wink counts white space. */
    const ours: number[] = [];
    let at = 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index]!;
      ours.push(this.tokens.length);
      if (!value.trim()) continue;
      const found = plain.startsWith(value, at) ? at : plain.indexOf(value, at);
      if (found < 0) continue;
      at = found + value.length;
      const text = plain === source ? value : source.slice(found, at);
      const start = piece.start + found;
      if (endsAsWord(value, plain, at)) {
        this.addToken(start, text.slice(0, -1), value.slice(0, -1), undefined, parts[index]!);
        this.addToken(start + text.length - 1, '.', '.', '.', 'PUNCT');
      } else this.addToken(start, text, value, lemmas[index], parts[index]!);
    }
    ours.push(this.tokens.length);
    for (const [from, to] of document.sentences().out(its.span)) {
      let first = ours[from]!;
      const last = ours[to + 1]!;
      for (let next = first + 1; next < last; next++) {
        if (!this.endsAtWord(next)) continue;
        this.addSentence(first, next, blockFirst);
        first = next;
      }
      this.addSentence(first, last, blockFirst);
    }
  }

  /**
   * @param plain the text as wink had it: a lemma made of other letters is none of this word's
   * @param lemma missing for some words that wink takes apart ("cannot" before a comma)
   */
  private addToken(start: number, text: string, plain: string, lemma: string | undefined, pos: PartOfSpeech): void {
    const lower = lowerOf(text);
    this.tokens.push({
      start,
      end: start + text.length,
      text,
      lower,
      lemma: text === plain && lemma !== undefined ? lemma : lower,
      pos,
    });
  }

  /**
   * wink’s sentence goes on when the next one begins in lower case, as in “Stop!” he said, or follows a short title.
   */
  private addSentence(first: number, last: number, blockFirst: number): void {
    const begin = this.tokens[first];
    const end = this.tokens[last - 1];
    if (first >= last || !begin || !end) return;
    const open = this.sentences.at(-1);
    if (
      open &&
      first > blockFirst &&
      (/^\p{Ll}/u.test(begin.text) || this.endsInTitle(first) || this.isWithinWord(first))
    ) {
      open.last = last;
      open.end = end.end;
    } else this.sentences.push({ start: begin.start, end: end.end, first, last, block: this.blocks.length });
  }

  /** "Norlink (NLK.S)": a full stop between letters of one word, as in the signs of shares, ends nothing. */
  private isWithinWord(token: number): boolean {
    const { end, text } = this.tokens[token - 1]!;
    const next = this.tokens[token];
    return text.endsWith('.') && next?.start === end && next.text.length <= 2;
  }

  /**
   * "She was ill. Maria left.": whether the token before the one given is no abbreviation, as wink thinks, but a word
   * that ends its sentence.
   */
  private endsAtWord(next: number): boolean {
    const stop = this.tokens[next - 1]!;
    if (stop.text !== '.') return false;
    const isQuotation = /^["“‘«]$/.test(this.tokens[next]!.text);
    const following = this.tokens[isQuotation ? next + 1 : next];
    if (!following || following.start === stop.end) return false;
    if (!/^\p{Lu}(?![IVXLC]*$)/u.test(following.text)) return false;
    return WORDS_LIKE_ABBREVIATIONS.has(this.tokens[next - 2]?.lower ?? '');
  }

  /** Whether what stands before a token is "Rev." or the like; wink gives the full stop a token of its own or not. */
  private endsInTitle(token: number): boolean {
    const last = this.tokens[token - 1];
    if (!last?.text.endsWith('.')) return false;
    const word = last.text === '.' ? (this.tokens[token - 2]?.text ?? '') : last.text.slice(0, -1);
    return /^\p{Lu}/u.test(word) && shortTitles.has(word.toLowerCase()) && !this.endsAtWord(token);
  }
}

/** A capital behind a full stop, perhaps behind a quotation mark, and no Roman number. */
const capitalAhead = /^\s{1,8}["“‘«]?\p{Lu}(?![IVXLC]*\b)/u;

/** "ill. Maria": whether what wink takes for an abbreviation is a word in small letters that ends its sentence. */
function endsAsWord(value: string, text: string, end: number): boolean {
  return (
    value.endsWith('.') &&
    /^[a-z]+\.$/.test(value) &&
    WORDS_LIKE_ABBREVIATIONS.has(value.slice(0, -1)) &&
    capitalAhead.test(text.slice(end, end + 40))
  );
}

/** Capitalised words met before: engines take long over the case of a string with any letter beyond Latin-1 in it. */
const lowerForms = new Map<string, string>();
const mostLowerForms = 20_000;

function lowerOf(value: string): string {
  if (/^[a-z]*$/.test(value)) return value;
  let lower = lowerForms.get(value);
  if (lower === undefined) {
    if (lowerForms.size >= mostLowerForms) lowerForms.clear();
    lowerForms.set(value, (lower = value.toLowerCase().replace(/[’‘ʼ]/g, "'")));
  }
  return lower;
}

interface Piece extends Span {
  readonly opaque: boolean;
}

/** Parts a block at words without end and, when it is very long, at white space. */
function* piecesOf(text: string, block: Span): Generator<Piece> {
  let start = block.start;
  let word = block.start;
  for (let at = block.start; at <= block.end; at++) {
    if (at < block.end && !isSpace(text.charCodeAt(at))) continue;
    if (at - word > longestWord) {
      if (word > start) yield { start, end: word, opaque: false };
      yield { start: word, end: at, opaque: true };
      start = at;
    } else if (at - start > pieceLength) {
      yield { start, end: at, opaque: false };
      start = at;
    }
    word = at + 1;
  }
  if (start < block.end) yield { start, end: block.end, opaque: false };
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}
