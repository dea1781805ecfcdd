import type { Span } from '../../article/article';
import { shownIn } from '../../article/shownText';
import { wordDiff } from '../../ledger/compare/wordDiff';
import type { LedgerRow } from '../../ledger/row';
import { parseQuery } from '../../search/query/parser';
import type { Sources } from '../sources';
import { readArticle, type ReadArticle } from '../statements';
import { AlignedText, type Alignment } from './align';
import { partsOf, wordsOf, type TextWord } from './words';

export type Verdict =
  /** The words stand there just so; capitals, marks and white space aside. */
  | 'found'
  /** Something like it stands there, with other words. */
  | 'different'
  | 'not found';

/** Where an article has the words of a quotation, or nearly. */
export interface QuotedPlace {
  readonly read: ReadArticle;
  readonly verdict: Exclude<Verdict, 'not found'>;
  /** How many of the words stand there in their order, from 0 to 1. */
  readonly likeness: number;
  /** Offsets into the article's text. */
  readonly place: Span;
  /** What is printed there, as people are shown it. */
  readonly printed: string;
  /** Word by word; empty when nothing differs. */
  readonly differences: readonly Difference[];
  /** The statement that has these words; null when nobody is said to have said them there. */
  readonly row: LedgerRow | null;
}

/** Words of the quotation that are printed otherwise; one of the two may be empty. */
export interface Difference {
  readonly quoted: string;
  readonly printed: string;
}

export interface CheckedQuotation {
  readonly verdict: Verdict;
  /** Best first. */
  readonly places: readonly QuotedPlace[];
}

/** Articles that the search finds for the words; a quotation stands in one of the first, if it stands anywhere. */
const mostCandidates = 12;
const mostPlaces = 5;
/** So many of the words must stand in their order for it to be the same quotation, printed otherwise. */
const alike = 0.6;
/** Fewer words are alike by chance. */
const fewestAlike = 5;
/** More words are not looked for. */
const mostSearched = 40;

/**
 * Looks for a quotation in the articles: is it printed there, who says it, and what is printed otherwise?
 * @param except the id of an article that is not looked into: the one that quotes
 */
export async function checkQuotation(
  sources: Sources,
  quotation: string,
  signal: AbortSignal,
  except?: string,
): Promise<CheckedQuotation> {
  const parts = partsOf(quotation).map(wordsOf);
  if (parts.length === 0) return { verdict: 'not found', places: [] };
  const places: QuotedPlace[] = [];
  for (const id of candidates(sources, parts)) {
    if (id === except) continue;
    signal.throwIfAborted();
    const read = await readArticle(sources, id);
    const place = read && placeIn(read, quotation, parts);
    if (place) places.push(place);
  }
  places.sort((a, b) => b.likeness - a.likeness || Number(b.row !== null) - Number(a.row !== null));
  const best = places.slice(0, mostPlaces);
  return { verdict: best[0]?.verdict ?? 'not found', places: best };
}

/** Articles that have the words side by side, then those that have most of them. */
function candidates({ library }: Sources, parts: readonly (readonly TextWord[])[]): string[] {
  const plain = (words: readonly TextWord[]) => words.map(({ plain: each }) => each).join(' ');
  const longest = [...parts].sort((a, b) => b.length - a.length)[0]!.slice(0, mostSearched);
  const all = parts.flat().slice(0, mostSearched);
  const found = [`"${plain(longest)}"`, plain(all)].flatMap((text) =>
    library.searchIndex.search(parseQuery(text, { typing: false }), { limit: mostCandidates }).map(({ id }) => id),
  );
  return [...new Set(found)].slice(0, mostCandidates);
}

function placeIn(read: ReadArticle, quotation: string, parts: readonly (readonly TextWord[])[]): QuotedPlace | null {
  const { article, rows } = read;
  const shown = shownIn(article, { start: 0, end: article.text.length });
  const text = new AlignedText(shown.text);
  const found = parts.map((part) => text.find(part));
  const whole = joined(found, parts);
  if (!whole) return null;
  const count = parts.flat().length;
  const isFound = whole.likeness === 1;
  if (!isFound && (whole.likeness < alike || count < fewestAlike)) return null;
  const printed = shown.text.slice(whole.place.start, whole.place.end).replace(/\s+/g, ' ');
  const place = shown.inSource({ ...whole.place });
  return {
    read,
    verdict: isFound ? 'found' : 'different',
    likeness: whole.likeness,
    place,
    printed,
    differences: isFound ? [] : differencesBetween(quotation, printed),
    row: rowAt(rows, place),
  };
}

/** The places of all parts as one, when they stand in their order; null when some part is missing or out of order. */
function joined(found: readonly (Alignment | null)[], parts: readonly (readonly TextWord[])[]): Alignment | null {
  let [start, end, common, count] = [Infinity, -1, 0, 0];
  for (const [index, part] of parts.entries()) {
    const alignment = found[index];
    if (!alignment || alignment.place.start < end) return null;
    start = Math.min(start, alignment.place.start);
    end = alignment.place.end;
    common += alignment.likeness * part.length;
    count += part.length;
  }
  return { place: { start, end }, likeness: common / count };
}

function differencesBetween(quoted: string, printed: string): Difference[] {
  const differences: { quoted: string; printed: string }[] = [];
  let isOpen = false;
  for (const { kind, text } of wordDiff(quoted, printed)) {
    if (kind === 'same') {
      isOpen = isOpen && text.trim() === '';
      if (!isOpen) continue;
    }
    if (!isOpen) differences.push({ quoted: '', printed: '' });
    const last = differences.at(-1)!;
    if (kind !== 'there') last.quoted += text;
    if (kind !== 'here') last.printed += text;
    isOpen = true;
  }
  return differences
    .map((each) => ({ quoted: each.quoted.trim(), printed: each.printed.trim() }))
    .filter((each) => wordsOf(each.quoted + each.printed).length > 0);
}

/** The statement whose words most of a place belongs to. */
function rowAt(rows: readonly LedgerRow[], place: Span): LedgerRow | null {
  let best: { readonly row: LedgerRow; readonly common: number } | null = null;
  for (const row of rows) {
    const common = row.content.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)),
      0,
    );
    if (common > (best?.common ?? 0)) best = { row, common };
  }
  return best && best.common >= (place.end - place.start) / 3 ? best.row : null;
}
