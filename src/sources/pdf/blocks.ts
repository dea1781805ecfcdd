import type { SourceBlock } from '../importer';
import type { KnownWords } from './hyphens';
import type { Layout } from './layout';
import { append, type Draft, goesOn, itemMark } from './paragraphs';

/** Smaller than the text, in shares of its size. */
const small = 0.93;
const large = 1.12;
const longestHeading = 250;
const longestBold = 120;
const longestCaption = 400;

/** "1874" begins with no mark, nor does "23: pupils". */
const noteMark = /^[([]?(\d{1,3}(?![\d:,])|[*†‡§¶#]{1,3})[)\].]? ?(?=\S)/;
const captioned = /^(?:figure|fig\.|photo(?:graph)?s?|picture|table|chart|map|graphic|image|illustration)\b/i;

type Kind = 'heading' | 'paragraph' | 'quote' | 'item' | 'caption' | 'note' | 'table';
interface Placed {
  readonly kind: Kind;
  readonly draft: Draft;
}

/** What the drafts of a document are, in reading order; a paragraph is whole before what stood in its midst. */
export function blocksOf(
  columns: readonly (readonly Draft[])[],
  layout: Layout,
  known: KnownWords,
  labelOf: (page: number) => string | null,
): SourceBlock[] {
  const placed = columns.flatMap((drafts) => kindsOf(drafts, layout));
  const usesIndents = indentsAreUsual(placed);
  const whole = joined(placed, usesIndents, known);
  const levels = levelsOf(whole, layout);
  let page = 0;
  return whole.map(({ kind, draft }) => {
    const pages = draft.pages
      .filter((each) => {
        const isNew = each.page !== page;
        page = each.page;
        return isNew;
      })
      .map(({ at, page: number }) => ({ at, page: number, label: labelOf(number) }));
    return blockOf(kind, draft, levels, pages.length > 0 ? { pages } : {});
  });
}

function blockOf(
  kind: Kind,
  { text, notes, table, size, bold }: Draft,
  levels: (size: number, bold: boolean) => number,
  pages: Pick<SourceBlock, 'pages'>,
): SourceBlock {
  const parts = { text, ...pages, ...(notes.length > 0 ? { notes } : {}) };
  if (kind === 'table') return { kind, rows: table?.rows ?? [], hasHead: table?.hasHead ?? false, ...pages };
  if (kind === 'heading') return { kind, level: levels(size, bold), ...parts };
  if (kind === 'quote') return { kind, level: 1, ...parts };
  if (kind === 'paragraph' || kind === 'caption') return { kind, ...parts };
  const mark = (kind === 'note' ? noteMark : itemMark).exec(text)?.[0] ?? '';
  const left = text.length - mark.length;
  const shifted = <T extends { at: number }>(things: readonly T[]): T[] =>
    things.map((thing) => ({ ...thing, at: Math.min(left, Math.max(0, thing.at - mark.length)) }));
  const rest = {
    text: text.slice(mark.length),
    ...(pages.pages ? { pages: shifted(pages.pages) } : {}),
    ...(notes.length > 0 ? { notes: shifted(notes) } : {}),
  };
  if (kind === 'item') return { kind, level: 1, mark: mark.trim(), ...rest };
  return { kind, mark: noteMark.exec(text)?.[1] ?? '', ...rest };
}

function kindsOf(drafts: readonly Draft[], layout: Layout): Placed[] {
  const notesFrom = firstNote(drafts, layout);
  const placed: Placed[] = [];
  drafts.forEach((draft, index) => {
    const last = placed.at(-1);
    if (index < notesFrom) placed.push({ kind: kindOf(draft, [last?.draft, drafts[index + 1]], layout), draft });
    else if (noteMark.test(draft.text) || !last) placed.push({ kind: 'note', draft });
    else last.draft.text += ` ${draft.text}`;
  });
  return placed;
}

/** Notes stand at the end of a column, in small type. */
function firstNote(drafts: readonly Draft[], layout: Layout): number {
  let first = drafts.length;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index]!;
    if (draft.table || draft.size > small * layout.bodySize) break;
    if (noteMark.test(draft.text) && !captioned.test(draft.text)) first = index;
  }
  return first;
}

function kindOf(draft: Draft, around: readonly (Draft | undefined)[], layout: Layout): Kind {
  if (draft.table) return 'table';
  if (isHeading(draft, layout)) return 'heading';
  if (isCaption(draft, layout)) return 'caption';
  if (itemMark.test(draft.text) && isListed(draft, around)) return 'item';
  const isInset = draft.lines > 1 && draft.inset > 1.1 * draft.size && draft.room > 0.9 * draft.size;
  return isInset ? 'quote' : 'paragraph';
}

function isListed(draft: Draft, around: readonly (Draft | undefined)[]): boolean {
  if (/^[^\p{L}\p{N}(]/u.test(draft.text) || draft.lines > 1) return true;
  return around.some((other) => other !== undefined && itemMark.test(other.text));
}

function isHeading({ text, size, bold, lines }: Draft, { bodySize }: Layout): boolean {
  if (!/\p{L}/u.test(text) || text.length > longestHeading) return false;
  if (size >= 1.4 * bodySize) return true;
  if (/[.;:,…]["”’]?$/.test(text)) return false;
  if (size >= large * bodySize) return true;
  return bold && size >= 0.95 * bodySize && text.length <= longestBold && lines <= 2 && !/[!?]["”’]?$/.test(text);
}

function isCaption({ text, size, lines }: Draft, { bodySize }: Layout): boolean {
  if (text.length > longestCaption) return false;
  return (size <= small * bodySize && lines <= 5) || (captioned.test(text) && size < 0.99 * bodySize);
}

/** Whether paragraphs begin further to the right, rather than after a gap. */
function indentsAreUsual(placed: readonly Placed[]): boolean {
  const paragraphs = placed.filter(({ kind, draft }) => kind === 'paragraph' && draft.lines > 1);
  const indented = paragraphs.filter(({ draft }) => draft.indent > 0.7 * draft.size && draft.indent < 4 * draft.size);
  return indented.length >= 3 && indented.length > 0.4 * paragraphs.length;
}

const text = new Set<Kind>(['paragraph', 'quote', 'item']);
const between = new Set<Kind>(['caption', 'note', 'table']);

/** Joins what a column, a page or a picture cut in two. */
function joined(placed: readonly Placed[], usesIndents: boolean, known: KnownWords): Placed[] {
  const whole: Placed[] = [];
  /** The last one with running text, as long as only captions and the like follow it. */
  let open: Placed | null = null;
  let sinceOpen = 0;
  let newColumn = false;
  for (const each of placed) {
    newColumn ||= each.draft.first;
    const mayGoOn = each.kind === 'paragraph' || (each.kind === 'quote' && open?.kind === 'quote');
    if (open && mayGoOn && (newColumn || sinceOpen > 0)) {
      if (goesOn(open.draft, each.draft, newColumn, usesIndents)) {
        extendBy(open.draft, each.draft, known);
        newColumn = false;
        sinceOpen = 0;
        continue;
      }
    }
    whole.push(each);
    if (text.has(each.kind)) [open, sinceOpen, newColumn] = [each, 0, false];
    else if (between.has(each.kind)) sinceOpen++;
    else open = null;
  }
  return whole;
}

function extendBy(draft: Draft, next: Draft, known: KnownWords): void {
  const at = append(draft, next, known);
  for (const { at: inNext, page } of next.pages)
    if (page !== draft.pages.at(-1)?.page) draft.pages.push({ at: inNext + at, page });
  draft.lines += next.lines;
  draft.isFull = next.isFull;
}

/** The largest headings have level 1; bold ones in the size of the text come after all that are larger. */
function levelsOf(placed: readonly Placed[], { bodySize }: Layout): (size: number, bold: boolean) => number {
  const rounded = (size: number): number => Math.round(size);
  const sizes = new Set<number>();
  for (const { kind, draft } of placed)
    if (kind === 'heading' && draft.size >= large * bodySize) sizes.add(rounded(draft.size));
  const sorted = [...sizes].sort((a, b) => b - a);
  return (size) => {
    const index = size >= large * bodySize ? sorted.indexOf(rounded(size)) : sorted.length;
    return Math.min(6, index + 1);
  };
}
