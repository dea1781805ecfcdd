import { lowerBound } from '../../../article/lowerBound';
import type { TokenizedArticle } from '../../../language/tokens';
import type { Attribution, GrowingAttribution, ScoredAttribution } from './attribution';
import { Part } from './labels';
import { Quoted } from './quotationMarks';
import type { FoundChunk } from './tagArticle';

/** A quotation that nothing attributes needs this many tokens between its marks: most shorter ones are just phrases. */
const shortestQuotation = 8;

/** Reporting words announce the next paragraph’s quotation when at most this many tokens follow them. */
const announcementReach = 12;

const carriedCertainty = 0.8;
const orphanCertainty = 0.5;

/**
 * Finds who goes on speaking in quotations without reporting words of their own. By custom a quotation that is opened
 * anew in a paragraph while the one before was not closed is the same; “She added:” at the end of a paragraph announces
 * the next; and a paragraph that is all quotation, after one that quotes somebody, has the same speaker (the source is
 * carried over, the cue is null). Other contents that nothing reports are dropped.
 */
export function continueQuotations(
  linked: readonly ScoredAttribution[],
  tokenized: TokenizedArticle,
  quoted: Uint8Array,
): ScoredAttribution[] {
  const joiner = new QuotationJoiner(tokenized, quoted);
  const waiting = byBlock(
    linked.flatMap((each) => quotesApart(each, tokenized)),
    tokenized,
  );
  tokenized.blocks.forEach((_, block) => joiner.readBlock(block, waiting[block] ?? []));
  return joiner.complete.filter(({ content }) => content.length > 0);
}

/**
 * Words that are reported in one paragraph do not go on in a block quote below it, unless a colon announces it: the
 * quote is nobody's until somebody is found.
 */
function quotesApart(each: ScoredAttribution, { blocks, tokens }: TokenizedArticle): ScoredAttribution[] {
  const { cue, content } = each;
  const isApart = (chunk: FoundChunk) => {
    const block = blocks[lowerBound(blocks, ({ last }) => last <= chunk.first)];
    return cue !== null && block?.isQuote === true && cue.last <= block.first && tokens[block.first - 1]?.text !== ':';
  };
  const apart = content.filter(isApart);
  if (apart.length === 0) return [each];
  return [
    { ...each, content: content.filter((chunk) => !apart.includes(chunk)) },
    ...apart.map((chunk) => ({ source: null, cue: null, content: [chunk], probability: each.probability })),
  ];
}

function byBlock(linked: readonly ScoredAttribution[], tokenized: TokenizedArticle): ScoredAttribution[][] {
  const blockOf = new Int32Array(tokenized.tokens.length);
  tokenized.blocks.forEach(({ first, last }, index) => blockOf.fill(index, first, last));
  const blocks: ScoredAttribution[][] = tokenized.blocks.map(() => []);
  for (const each of linked) blocks[blockOf[firstOf(each)]!]?.push(each);
  for (const each of blocks) each.sort((a, b) => firstOf(a) - firstOf(b));
  return blocks;
}

function firstOf({ cue, content }: Attribution): number {
  return content[0]?.first ?? cue?.first ?? 0;
}

function lastWhere<T>(items: readonly T[], fits: (item: T) => boolean): T | undefined {
  for (let at = items.length - 1; at >= 0; at--) if (fits(items[at] as T)) return items[at];
  return undefined;
}

/** Where content ends that is in text order, so far. */
function endOf({ content }: Attribution): number {
  return content.at(-1)?.last ?? 0;
}

/** Whether content that is in text order has words from `first` up to `end`; looked for from its end. */
function reaches({ content }: Attribution, first: number, end: number): boolean {
  for (let at = content.length - 1; at >= 0 && content[at]!.last > first; at--)
    if (content[at]!.first < end) return true;
  return false;
}

class QuotationJoiner {
  readonly complete: GrowingAttribution[] = [];
  /** The statements with content or a cue in the block before. */
  private before: GrowingAttribution[] = [];
  private here: GrowingAttribution[] = [];
  /** The last statement that quotes a source, in this block and in the one before. */
  private quotedHere: GrowingAttribution | null = null;
  private quotedBefore: GrowingAttribution | null = null;
  /** The statements in which a quotation begins. */
  private readonly quoting = new Set<GrowingAttribution>();

  private readonly firstOfBlocks: ReadonlySet<number>;

  constructor(
    private readonly tokenized: TokenizedArticle,
    private readonly quoted: Uint8Array,
  ) {
    this.firstOfBlocks = new Set(tokenized.blocks.map(({ first }) => first));
  }

  readBlock(block: number, linked: readonly ScoredAttribution[]): void {
    this.before = this.here;
    this.here = [];
    this.quotedBefore = this.quotedHere;
    this.quotedHere = null;
    for (const each of linked) {
      if (each.cue) this.start({ ...each, content: [...each.content] });
      else for (const quotation of each.content) this.join(block, quotation);
    }
    const missed = this.missedOpening(block, linked);
    if (missed) this.join(block, missed);
  }

  private start(statement: GrowingAttribution): void {
    this.complete.push(statement);
    this.note(statement, statement.content);
  }

  /** A statement may have been found with words of the next paragraph already. */
  private extend(statement: GrowingAttribution, quotation: FoundChunk): void {
    if (endOf(statement) > quotation.first) return;
    statement.content.push(quotation);
    this.note(statement, [quotation]);
  }

  /** @param added what has come to its content: a statement may go on for as many paragraphs as there are */
  private note(statement: GrowingAttribution, added: readonly FoundChunk[]): void {
    this.here.push(statement);
    if (added.some(({ first }) => this.quoted[first] === Quoted.opening)) this.quoting.add(statement);
    if (statement.source && this.quoting.has(statement)) this.quotedHere = statement;
  }

  private join(block: number, quotation: FoundChunk): void {
    if (!this.opensOrGoesOn(quotation.first)) return;
    const { first } = this.tokenized.blocks[block] as { first: number };
    const open =
      quotation.first === first && this.runsOn(block)
        ? lastWhere(this.before, ({ content }) => content.length > 0)
        : undefined;
    const speaking = open ?? (quotation.first === first ? this.announcement(block) : undefined);
    if (open) this.endWithBlock(open, block - 1);
    if (speaking) this.extend(speaking, quotation);
    else if (this.quotedIn(quotation) >= shortestQuotation) {
      const carried = this.quotedHere ?? this.quotedBefore;
      this.start({
        source: carried?.source ?? null,
        cue: null,
        content: [quotation],
        probability: quotation.probability * (carried ? carriedCertainty : orphanCertainty),
      });
    }
  }

  /** Whether a token opens a quotation, or begins a block within one. */
  private opensOrGoesOn(token: number): boolean {
    const state = this.quoted[token];
    return state === Quoted.opening || (state === Quoted.inside && this.firstOfBlocks.has(token));
  }

  private quotedIn({ first, last }: FoundChunk): number {
    let count = 0;
    for (let at = first; at < last; at++) if (this.quoted[at] !== Quoted.outside) count++;
    return count;
  }

  /** When content goes on in the next paragraph, the full stop at the end of its own belongs to it. */
  private endWithBlock({ content }: GrowingAttribution, block: number): void {
    const { last } = this.tokenized.blocks[block] as { last: number };
    const part = content.at(-1);
    if (part?.last === last - 1 && /^[.!?…]$/.test(this.tokenized.tokens[last - 1]?.text ?? ''))
      content[content.length - 1] = { ...part, last };
  }

  /** Whether the block opens a quotation, or goes on with one, while the one before had not closed its own. */
  private runsOn(block: number): boolean {
    const { first } = this.tokenized.blocks[block] as { first: number };
    const before = this.tokenized.blocks[block - 1];
    if (!before || before.last === before.first || !this.opensOrGoesOn(first)) return false;
    const state = this.quoted[before.last - 1];
    return state === Quoted.inside || state === Quoted.opening;
  }

  /** The statement whose reporting words, with a colon, end the block before. */
  private announcement(block: number): GrowingAttribution | undefined {
    const before = this.tokenized.blocks[block - 1];
    if (!before || this.tokenized.tokens[before.last - 1]?.text !== ':') return undefined;
    return lastWhere(this.before, ({ cue }) => cue !== null && cue.last >= before.last - announcementReach);
  }

  /** The quotation that goes on at the start of a block, where the model has seen none. */
  private missedOpening(block: number, linked: readonly Attribution[]): FoundChunk | null {
    const { first, last } = this.tokenized.blocks[block] as { first: number; last: number };
    if (first === last || !(this.runsOn(block) || (this.quoted[first] === Quoted.opening && this.announcement(block))))
      return null;
    let end = first;
    while (end < last && this.quoted[end] !== Quoted.closing) end++;
    if (end < last) end++;
    const taken = [...linked, ...this.before].some((each) => reaches(each, first, end));
    return taken || (this.quoted[first] === Quoted.opening && end - first < shortestQuotation)
      ? null
      : { part: Part.content, first, last: end, sequence: -1, probability: 1 };
  }
}
