import type { Reading } from '../../../language/reading';
import { Part } from './labels';
import type { LinkedStatement } from './link';
import { Quoted } from './quotationMarks';
import type { FoundChunk } from './tagArticle';

/** A statement and how probable it is, from 0 to 1. */
export interface CompleteStatement extends LinkedStatement {
  readonly certainty: number;
}

/** A statement whose content may still grow. */
interface Growing extends CompleteStatement {
  readonly content: FoundChunk[];
}

/**
 * So many tokens between its marks a quotation needs that nobody is said to have said, lest every phrase in quotation
 * marks become one.
 */
const shortestQuotation = 8;

/**
 * How near its end a paragraph's last reporting words stand when they announce the quotation of the next, in tokens.
 */
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
  linked: readonly CompleteStatement[],
  reading: Reading,
  quoted: Uint8Array,
): CompleteStatement[] {
  const joiner = new QuotationJoiner(reading, quoted);
  const waiting = byBlock(linked, reading);
  reading.blocks.forEach((_, block) => joiner.readBlock(block, waiting[block] ?? []));
  return joiner.complete.filter(({ content }) => content.length > 0);
}

function byBlock(linked: readonly CompleteStatement[], reading: Reading): CompleteStatement[][] {
  const blockOf = new Int32Array(reading.tokens.length);
  reading.blocks.forEach(({ first, last }, index) => blockOf.fill(index, first, last));
  const blocks: CompleteStatement[][] = reading.blocks.map(() => []);
  for (const each of linked) blocks[blockOf[firstOf(each)]!]?.push(each);
  for (const each of blocks) each.sort((a, b) => firstOf(a) - firstOf(b));
  return blocks;
}

function firstOf({ cue, content }: LinkedStatement): number {
  return content[0]?.first ?? cue?.first ?? 0;
}

function lastWhere<T>(items: readonly T[], fits: (item: T) => boolean): T | undefined {
  for (let at = items.length - 1; at >= 0; at--) if (fits(items[at] as T)) return items[at];
  return undefined;
}

class QuotationJoiner {
  readonly complete: Growing[] = [];
  /** Statements that have content, or a cue, in the block before. */
  private before: Growing[] = [];
  private here: Growing[] = [];
  /** The last statement that quotes a source, in this block and in the one before. */
  private quotedHere: Growing | null = null;
  private quotedBefore: Growing | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly quoted: Uint8Array,
  ) {}

  readBlock(block: number, linked: readonly CompleteStatement[]): void {
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

  private start(statement: Growing): void {
    this.complete.push(statement);
    this.note(statement);
  }

  /** A statement may have been found with words of the next paragraph already. */
  private extend(statement: Growing, quotation: FoundChunk): void {
    if (statement.content.some(({ last }) => last > quotation.first)) return;
    statement.content.push(quotation);
    this.note(statement);
  }

  private note(statement: Growing): void {
    this.here.push(statement);
    if (statement.source && statement.content.some(({ first }) => this.quoted[first] === Quoted.opening))
      this.quotedHere = statement;
  }

  private join(block: number, quotation: FoundChunk): void {
    if (this.quoted[quotation.first] !== Quoted.opening) return;
    const { first } = this.reading.blocks[block] as { first: number };
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
        certainty: quotation.probability * (carried ? carriedCertainty : orphanCertainty),
      });
    }
  }

  private quotedIn({ first, last }: FoundChunk): number {
    let count = 0;
    for (let at = first; at < last; at++) if (this.quoted[at] !== Quoted.outside) count++;
    return count;
  }

  /** What goes on in the next paragraph takes in the full stop at the end of its own. */
  private endWithBlock({ content }: Growing, block: number): void {
    const { last } = this.reading.blocks[block] as { last: number };
    const part = content.at(-1);
    if (part?.last === last - 1 && /^[.!?…]$/.test(this.reading.tokens[last - 1]?.text ?? ''))
      content[content.length - 1] = { ...part, last };
  }

  /** Whether the block opens a quotation while the one before had not closed its own. */
  private runsOn(block: number): boolean {
    const { first } = this.reading.blocks[block] as { first: number };
    const before = this.reading.blocks[block - 1];
    if (!before || before.last === before.first || this.quoted[first] !== Quoted.opening) return false;
    const state = this.quoted[before.last - 1];
    return state === Quoted.inside || state === Quoted.opening;
  }

  /** The statement whose reporting words, with a colon, end the block before. */
  private announcement(block: number): Growing | undefined {
    const before = this.reading.blocks[block - 1];
    if (!before || this.reading.tokens[before.last - 1]?.text !== ':') return undefined;
    return lastWhere(this.before, ({ cue }) => cue !== null && cue.last >= before.last - announcementReach);
  }

  /** The quotation that goes on at the start of a block, where the model has seen none. */
  private missedOpening(block: number, linked: readonly LinkedStatement[]): FoundChunk | null {
    const { first, last } = this.reading.blocks[block] as { first: number; last: number };
    if (first === last || !(this.runsOn(block) || (this.quoted[first] === Quoted.opening && this.announcement(block))))
      return null;
    let end = first;
    while (end < last && this.quoted[end] !== Quoted.closing) end++;
    if (end < last) end++;
    const taken = [...linked, ...this.before].some(({ content }) =>
      content.some((part) => part.first < end && part.last > first),
    );
    return taken || end - first < shortestQuotation
      ? null
      : { part: Part.content, first, last: end, sequence: -1, probability: 1 };
  }
}
