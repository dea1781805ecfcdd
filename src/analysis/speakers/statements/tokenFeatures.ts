import type { Reading, Token } from '../../../language/reading';
import { combine, hashText } from './hashing';
import { quotationStates, Quoted } from './quotationMarks';
import { reportingClassOf, strongReporting } from './reportingWords';

/** Features fall into 2^bucketBits buckets. */
export const bucketBits = 19;
const bucketMask = (1 << bucketBits) - 1;

/** How many features a token has. */
export const featureCount = 63;

const partsOfSpeech = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'];
const partOfSpeechNumber: ReadonlyMap<string, number> = new Map(partsOfSpeech.map((pos, index) => [pos, index + 1]));

/** Small classes of token that the transitions between labels depend on. */
const contextWords: ReadonlyMap<string, number> = new Map([[',', 1], ['.', 2], ['!', 2], ['?', 2], ['that', 3], [':', 4], [';', 5], ['—', 6], ['–', 6], ['-', 6], ['--', 6]]);
const sentenceStart = 7;
const openingMark = 8;
const closingMark = 9;
const afterWords = 10;
export const contextCount = afterWords + partsOfSpeech.length + 1;

/** Distances in tokens, coarse beyond a few. */
const distanceSteps = new Uint8Array(64);
for (let at = 0; at < 64; at++) distanceSteps[at] = at < 4 ? at : at < 6 ? 4 : at < 9 ? 5 : at < 14 ? 6 : at < 22 ? 7 : at < 36 ? 8 : 9;
function step(distance: number): number {
  return distance > 63 ? 10 : (distanceSteps[distance] as number);
}

const padding = 0x1234567;
const none = 0x7654321;

/** What the features of an article's tokens are made of: one number a token and property, worked out once. */
export class TokenProperties {
  readonly quoted: Uint8Array;
  /** The class that transitions depend on. */
  readonly context: Uint8Array;
  /** How much a word reports, 0 to 5. */
  readonly reporting: Uint8Array;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly shape: Int32Array;
  readonly pos: Uint8Array;
  /** Token index at which the token's sentence begins, and ends. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  /** The sentence's strongest reporting class, that of the one before and the one after in the same block. */
  readonly strongest: Uint8Array;
  readonly strongestBefore: Uint8Array;
  readonly strongestAfter: Uint8Array;

  constructor(readonly reading: Reading) {
    const { tokens } = reading;
    const size = tokens.length;
    this.quoted = new Uint8Array(size);
    this.context = new Uint8Array(size);
    this.reporting = new Uint8Array(size);
    this.word = new Int32Array(size);
    this.lemma = new Int32Array(size);
    this.suffix2 = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.pos = new Uint8Array(size);
    this.sentenceFirst = new Int32Array(size);
    this.sentenceLast = new Int32Array(size);
    this.strongest = new Uint8Array(size);
    this.strongestBefore = new Uint8Array(size);
    this.strongestAfter = new Uint8Array(size);
    for (const block of reading.blocks) quotationStates(tokens, block.first, block.last, this.quoted);
    for (let at = 0; at < size; at++) this.readToken(at, tokens[at] as Token);
    this.readSentences();
  }

  private readToken(at: number, token: Token): void {
    const { lower } = token;
    this.word[at] = hashText(lower);
    this.lemma[at] = hashText(token.lemma);
    this.suffix2[at] = hashText(lower, Math.max(0, lower.length - 2));
    this.suffix3[at] = hashText(lower, Math.max(0, lower.length - 3));
    this.shape[at] = shapeOf(token.text);
    const pos = partOfSpeechNumber.get(token.pos) ?? 0;
    this.pos[at] = pos;
    this.reporting[at] = reportingClassOf(lower);
    const quoted = this.quoted[at];
    this.context[at] = quoted === Quoted.opening ? openingMark : quoted === Quoted.closing ? closingMark : (contextWords.get(lower) ?? afterWords + pos);
  }

  private readSentences(): void {
    const { sentences } = this.reading;
    const strongest = sentences.map(({ first, last }) => {
      let best = 0;
      for (let at = first; at < last; at++) best = Math.max(best, this.reporting[at] as number);
      return best;
    });
    sentences.forEach(({ first, last, block }, index) => {
      const before = sentences[index - 1]?.block === block ? (strongest[index - 1] as number) + 1 : 0;
      const after = sentences[index + 1]?.block === block ? (strongest[index + 1] as number) + 1 : 0;
      this.sentenceFirst.fill(first, first, last);
      this.sentenceLast.fill(last, first, last);
      this.strongest.fill(strongest[index] as number, first, last);
      this.strongestBefore.fill(before, first, last);
      this.strongestAfter.fill(after, first, last);
      if ((this.context[first] as number) >= afterWords) this.context[first] = sentenceStart;
    });
  }
}

/** Capital, small, digit, mark: runs folded, as base-5 digits of one number. */
function shapeOf(text: string): number {
  let shape = 0;
  let before = 0;
  const end = Math.min(text.length, 12);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 48 && code <= 57 ? 3 : code < 128 ? 4 : text[at] === text[at]?.toLowerCase() ? 1 : 2;
    if (kind !== before) shape = shape * 5 + kind;
    before = kind;
  }
  return text.length === 1 ? -shape : shape;
}

/** Room for the features of one sequence, used again for the next. */
export class FeatureTable {
  /** `featureCount` buckets a token. */
  buckets = new Int32Array(0);
  private leftWord = new Int32Array(0);
  private rightWord = new Int32Array(0);
  private lastMark = new Int32Array(0);
  private nextMark = new Int32Array(0);
  private commas = new Int32Array(0);

  private reserve(length: number): void {
    if (this.leftWord.length >= length) return;
    this.buckets = new Int32Array(length * featureCount);
    this.leftWord = new Int32Array(length);
    this.rightWord = new Int32Array(length);
    this.lastMark = new Int32Array(length);
    this.nextMark = new Int32Array(length);
    this.commas = new Int32Array(length);
  }

  /** Fills `buckets` for the tokens `first` up to `last`, which see nothing beyond. */
  fill(properties: TokenProperties, first: number, last: number): void {
    this.reserve(last - first);
    this.findNeighbours(properties, first, last);
    for (let at = first; at < last; at++) this.fillToken(properties, at, first, last);
  }

  /** For each token the nearest strong reporting word and quotation mark on either side (−1 for none), and the commas up to it. */
  private findNeighbours(properties: TokenProperties, first: number, last: number): void {
    const { reporting, quoted, context } = properties;
    let word = -1;
    let mark = -1;
    let commas = 0;
    for (let at = first; at < last; at++) {
      this.leftWord[at - first] = word;
      this.lastMark[at - first] = mark;
      this.commas[at - first] = commas;
      if (context[at] === 1) commas++;
      if ((reporting[at] as number) >= strongReporting) word = at;
      if (quoted[at] === Quoted.opening || quoted[at] === Quoted.closing) mark = at;
    }
    word = -1;
    mark = -1;
    for (let at = last - 1; at >= first; at--) {
      this.rightWord[at - first] = word;
      this.nextMark[at - first] = mark;
      if ((reporting[at] as number) >= strongReporting) word = at;
      if (quoted[at] === Quoted.opening || quoted[at] === Quoted.closing) mark = at;
    }
  }

  private fillToken(p: TokenProperties, at: number, first: number, last: number): void {
    const { buckets } = this;
    const index = at - first;
    let next = index * featureCount;
    const start = next;
    const add = (value: number): void => {
      const template = next - start + 1;
      let hash = Math.imul(value ^ Math.imul(template, 0x3c6ef372), 0x85ebca6b);
      hash ^= hash >>> 13;
      hash = Math.imul(hash, 0xc2b2ae35);
      buckets[next++] = (hash ^ (hash >>> 16)) & bucketMask;
    };
    const a1 = at > first, a2 = at - 1 > first, a3 = at - 2 > first;
    const b1 = at + 1 < last, b2 = at + 2 < last, b3 = at + 3 < last;
    const w0 = p.word[at] as number;
    const wa1 = a1 ? (p.word[at - 1] as number) : padding, wa2 = a2 ? (p.word[at - 2] as number) : padding, wa3 = a3 ? (p.word[at - 3] as number) : padding;
    const wb1 = b1 ? (p.word[at + 1] as number) : padding, wb2 = b2 ? (p.word[at + 2] as number) : padding, wb3 = b3 ? (p.word[at + 3] as number) : padding;
    const l0 = p.lemma[at] as number, la1 = a1 ? (p.lemma[at - 1] as number) : padding, lb1 = b1 ? (p.lemma[at + 1] as number) : padding;
    const p0 = p.pos[at] as number;
    const pa1 = a1 ? (p.pos[at - 1] as number) : 31, pa2 = a2 ? (p.pos[at - 2] as number) : 31, pa3 = a3 ? (p.pos[at - 3] as number) : 31;
    const pb1 = b1 ? (p.pos[at + 1] as number) : 31, pb2 = b2 ? (p.pos[at + 2] as number) : 31, pb3 = b3 ? (p.pos[at + 3] as number) : 31;
    const q0 = p.quoted[at] as number, qa1 = a1 ? (p.quoted[at - 1] as number) : 4, qb1 = b1 ? (p.quoted[at + 1] as number) : 4;
    // Words in the window, their lemmas, endings, shapes and parts of speech.
    add(w0); add(wa1); add(wa2); add(wa3); add(wb1); add(wb2); add(wb3);
    add(l0); add(la1); add(lb1);
    add(p0); add(pa1); add(pa2); add(pa3); add(pb1); add(pb2); add(pb3);
    add(p.suffix2[at] as number); add(p.suffix3[at] as number);
    add(a1 ? (p.suffix3[at - 1] as number) : padding); add(b1 ? (p.suffix3[at + 1] as number) : padding);
    const shape = p.shape[at] as number;
    const shapeBefore = a1 ? (p.shape[at - 1] as number) : padding, shapeAfter = b1 ? (p.shape[at + 1] as number) : padding;
    add(shape); add(shapeBefore); add(shapeAfter);
    // Pairs.
    add(combine(wa1, w0)); add(combine(w0, wb1)); add(combine(wa1, wb1)); add(combine(wa2, wa1)); add(combine(wb1, wb2));
    add(combine(la1, l0)); add(combine(l0, lb1));
    const before2 = (pa2 << 5) | pa1, after2 = (pb1 << 5) | pb2;
    add((pa1 << 5) | p0); add((p0 << 5) | pb1); add((before2 << 5) | p0); add((p0 << 10) | after2); add((pa1 << 10) | (p0 << 5) | pb1);
    add((before2 << 10) | after2); add(before2 << 15 | (p0 << 10) | after2);
    add(combine(w0, pb1)); add(combine(w0, pa1)); add(combine(wa1, p0)); add(combine(wb1, p0));
    // Quotation.
    const lastMark = this.lastMark[index] as number, nextMark = this.nextMark[index] as number;
    const sinceMark = lastMark < 0 ? 11 : step(at - lastMark), tillMark = nextMark < 0 ? 11 : step(nextMark - at);
    const quotation = (qa1 * 5 + q0) * 5 + qb1;
    add(quotation); add((quotation << 5) | p0); add((q0 << 8) | (sinceMark << 4) | tillMark);
    add(combine(w0, q0)); add(combine(wa1, quotation)); add(combine(wb1, quotation));
    // Place in sentence and paragraph.
    const sentenceFirst = p.sentenceFirst[at] as number, sentenceLast = p.sentenceLast[at] as number;
    const place = step(at - sentenceFirst), placeFromEnd = step(sentenceLast - 1 - at);
    const opens = sentenceFirst <= first ? 1 : 0, closes = sentenceLast >= last ? 1 : 0;
    add((place << 2) | (opens << 1)); add((placeFromEnd << 2) | (closes << 1)); add(combine(p.word[Math.max(first, sentenceFirst)] as number, (q0 << 5) | p0));
    // Reporting words: the strongest of the sentence and of its neighbours, the last to the left, the next to the right.
    const self = p.reporting[at] as number, strongest = p.strongest[at] as number;
    const left = this.leftWord[index] as number, right = this.rightWord[index] as number;
    const leftLemma = left < 0 ? none : (p.lemma[left] as number), rightLemma = right < 0 ? none : (p.lemma[right] as number);
    const leftWhere = left < 0 ? 0 : (step(at - left) << 1) | (left >= sentenceFirst ? 1 : 0), rightWhere = right < 0 ? 0 : (step(right - at) << 1) | (right < sentenceLast ? 1 : 0);
    const leftCommas = left < 0 ? 0 : Math.min(3, (this.commas[index] as number) - (this.commas[left - first] as number));
    const rightCommas = right < 0 ? 0 : Math.min(3, (this.commas[right - first] as number) - (this.commas[index] as number));
    const leftClass = left < 0 ? 0 : (p.reporting[left] as number), rightClass = right < 0 ? 0 : (p.reporting[right] as number);
    const leftNext = left < 0 || left + 1 >= last ? none : (p.word[left + 1] as number), rightNext = right < 0 || right + 1 >= last ? none : (p.word[right + 1] as number);
    add((self << 8) | (strongest << 4) | p0);
    add((strongest << 8) | ((p.strongestBefore[at] as number) << 4) | (p.strongestAfter[at] as number));
    add(combine(leftLemma, leftWhere)); add(combine(leftLemma, (leftCommas << 3) | q0)); add(combine(leftLemma, leftNext));
    add(combine(rightLemma, rightWhere)); add(combine(rightLemma, (rightCommas << 3) | q0)); add(combine(rightLemma, rightNext));
    add((leftClass << 16) | (leftWhere << 9) | (leftCommas << 6) | (q0 << 3) | rightClass);
    add((rightClass << 16) | (rightWhere << 9) | (rightCommas << 6) | (q0 << 3) | leftClass);
    add(combine(leftNext, leftWhere)); add(combine((leftWhere << 8) | rightWhere, (leftClass << 12) | (rightClass << 8) | p0));
  }
}
