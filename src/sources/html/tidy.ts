import type { SourceBlock } from '../importer';
import type { Draft } from './draft';
import { headingElsewhere, leadingElsewhere, pageLine } from './noiseWords';

/** What is said of the article elsewhere, and need not be repeated in its text. */
interface KnownOfArticle {
  readonly title: string | null;
  readonly author: string | null;
  /** Whether a line only says when the article was published, or by whom. */
  isByline(text: string): boolean;
}

/** In this part of an article its title may be repeated, and bylines stand. Counted in blocks. */
const firstBlocks = 8;
const lastBlocks = 4;
const longestLeading = 250;
const longestByline = 160;
const mostPullQuotes = 100;

/** Takes out lines that are no part of an article although they stand in it, and puts the footnotes last. */
export function tidy(drafts: readonly Draft[], known: KnownOfArticle): readonly SourceBlock[] {
  const own = withoutLists(drafts).filter((draft) => draft.block === null || !leadsElsewhere(draft));
  const count = own.length;
  const blocks = own.flatMap((draft, index): readonly Draft[] => {
    const { block } = draft;
    if (block === null || block.kind === 'table' || block.kind === 'note') return [draft];
    const isOutside = index < firstBlocks || index >= count - lastBlocks;
    if (pageLine.test(block.text) || !/[\p{L}\p{N}]/u.test(block.text)) return [];
    // How many have read it, or said something.
    if (isOutside && block.kind !== 'heading' && /^\d{1,7}$/.test(block.text)) return [];
    if (index < firstBlocks * 2 && isTitle(block, known.title)) return [];
    if (isOutside && block.text.length <= longestByline && known.isByline(block.text)) return [];
    return [draft];
  });
  return notesLast(withoutRepeatedQuotes(withoutEmptyHeadings(blocks)));
}

/** "Read more: Bridge closed again", or nothing but a link. */
function leadsElsewhere({ block, linkShare }: Draft): boolean {
  if (!block || !('text' in block) || block.text.length > longestLeading) return false;
  if (block.kind === 'heading' || block.kind === 'quote' || block.kind === 'note') return false;
  const isLeading = leadingElsewhere.test(block.text);
  return isLeading && (linkShare > 0.3 || /^[^:]{2,40}:/.test(block.text));
}

function isTitle(block: SourceBlock, title: string | null): boolean {
  if (title === null || (block.kind !== 'heading' && block.kind !== 'paragraph')) return false;
  const [said, letters] = [lettersOf(block.text), lettersOf(title)];
  // "The bridge at Oberlohe: Why it was closed" has a short line above the title in the same heading.
  return said === letters || (block.kind === 'heading' && said.endsWith(letters) && said.length < 2 * letters.length);
}

/** Takes out lists of other articles: a line that announces them, and the links behind it. */
function withoutLists(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let isList = false;
  drafts.forEach((draft, index) => {
    isList = isList && isLink(draft);
    const next = drafts[index + 1];
    if (!isList && next && isAnnouncement(draft) && isLink(next)) isList = true;
    if (!isList) kept.push(draft);
  });
  return kept;
}

function isAnnouncement({ block }: Draft): boolean {
  return (block?.kind === 'heading' || block?.kind === 'paragraph') && headingElsewhere.test(block.text);
}

function isLink({ linkShare }: Draft): boolean {
  return linkShare > 0.8;
}

export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A heading is left out when it stands above links to elsewhere, or nothing. */
function withoutEmptyHeadings(drafts: readonly Draft[]): SourceBlockDraft[] {
  const kept: SourceBlockDraft[] = [];
  let isLast = true;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (!draft?.block) continue;
    const next = drafts[index + 1];
    if (draft.block.kind === 'heading') {
      if (isLast || next?.block === null || headingElsewhere.test(draft.block.text)) continue;
    }
    if (draft.block.kind !== 'note') isLast = false;
    kept.push({ block: draft.block, isPullQuote: draft.isPullQuote });
  }
  return kept.reverse();
}

interface SourceBlockDraft {
  readonly block: SourceBlock;
  readonly isPullQuote: boolean;
}

/** A pull quote repeats what the text says; one that does not is a quote like others. */
function withoutRepeatedQuotes(drafts: readonly SourceBlockDraft[]): SourceBlock[] {
  const text = drafts.map(({ block, isPullQuote }) => (isPullQuote || !('text' in block) ? '' : block.text)).join(' ');
  const letters = drafts.some(({ isPullQuote }) => isPullQuote) ? lettersOf(text) : '';
  let looked = 0;
  let wasRepeated = false;
  return drafts.flatMap(({ block, isPullQuote }) => {
    if (!isPullQuote || !('text' in block) || ++looked > mostPullQuotes) {
      wasRepeated = false;
      return [block];
    }
    // Whose words they are stands below a quote.
    const isAttribution = wasRepeated && block.text.length < 100;
    wasRepeated = isAttribution || letters.includes(lettersOf(block.text));
    return wasRepeated ? [] : [block];
  });
}

function notesLast(blocks: readonly SourceBlock[]): SourceBlock[] {
  return [...blocks.filter(({ kind }) => kind !== 'note'), ...blocks.filter(({ kind }) => kind === 'note')];
}
