import type { Article, Span } from '../../article/article';
import { lowerBound } from '../../article/lowerBound';
import { shownIn, type Shown } from '../../article/shownText';
import { wordDiff } from '../../ledger/compare/wordDiff';
import type { LedgerRow } from '../../ledger/row';
import { parseQuery } from '../../search/query/parser';
import type { Sources } from '../sources';
import { readArticle, type ReadArticle } from '../statements';
import { AlignedText, firstBehind, lastBefore, type Alignment } from './align';
import { asidesIn, quotationsIn } from './quotationsIn';
import { isNegation, partsOf, withoutNegations, wordsOf, type QuotedPart, type TextWord } from './words';

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
  /** The statement that has these words; null when nobody is said to have said them there, or several people have. */
  readonly row: LedgerRow | null;
  /** Whose words the quotation puts together; empty when they are one person's, as far as is known. */
  readonly mixes: readonly string[];
  /** Whether the article has these words as somebody's own, in quotation marks or after a name and a colon. */
  readonly isQuoted: boolean;
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
/** Fewer words are alike by chance, even when all that differs is that they are denied. */
const fewestDenied = 3;
/** More words are not looked for. */
const mostSearched = 40;
/** What leaves out more than this quotes nothing. */
const mostParts = 20;
/** In words: who leaves out more of what somebody says puts together what was not said together. */
const mostLeftOut = 60;
/** Of a part that stands in several places, so many are looked at. */
const mostTried = 20;
/** Marks around words that differ say nothing. */
const edges = /^[^\p{L}\p{N}\p{Sc}%‰]+|(?<=[\p{L}\p{M}\p{N}\p{Sc}%‰])[^\p{L}\p{M}\p{N}\p{Sc}%‰]+$/gu;
/** In UTF-16 code units: longer differences are cut. */
const longestDifference = 200;

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
  const parts = partsOf(quotation);
  if (parts.length === 0 || parts.length > mostParts) return { verdict: 'not found', places: [] };
  const places: QuotedPlace[] = [];
  for (const id of candidates(sources, parts)) {
    if (id === except) continue;
    signal.throwIfAborted();
    const read = await readArticle(sources, id);
    const place = read && placeOrNone(sources, read, quotation, parts);
    if (place) places.push(place);
  }
  places.sort(
    (a, b) =>
      Number(b.verdict === 'found') - Number(a.verdict === 'found') ||
      b.likeness - a.likeness ||
      Number(b.row !== null) - Number(a.row !== null),
  );
  const best = places.slice(0, mostPlaces);
  return { verdict: best[0]?.verdict ?? 'not found', places: best };
}

/** Articles that have the words side by side, then those that have most of them. */
function candidates({ library }: Sources, parts: readonly QuotedPart[]): string[] {
  const plain = (words: readonly TextWord[]) => words.map((each) => each.plain).join(' ');
  const longest = [...parts].sort((a, b) => b.words.length - a.words.length)[0]!.words.slice(0, mostSearched);
  const all = parts.flatMap(({ words }) => words).slice(0, mostSearched);
  const found = [`"${plain(longest)}"`, plain(all)].flatMap((text) =>
    library.searchIndex.search(parseQuery(text, { typing: false }), { limit: mostCandidates }).map(({ id }) => id),
  );
  return [...new Set(found)].slice(0, mostCandidates);
}

/** An article, ready to be compared with one quotation after the other. */
interface Comparable {
  readonly shown: Shown;
  readonly text: AlignedText;
  /** Without what stands between quotations. */
  readonly spoken: AlignedText;
  /** Without what denies. */
  readonly affirmed: AlignedText;
  readonly quoted: readonly Span[];
  /** Offsets into the shown text. */
  readonly asides: readonly Span[];
}

/** As long as the article is kept. */
const comparables = new WeakMap<Article, Comparable>();

function comparable(article: Article): Comparable {
  let known = comparables.get(article);
  if (!known) comparables.set(article, (known = prepared(article)));
  return known;
}

function prepared(article: Article): Comparable {
  const shown = shownIn(article, { start: 0, end: article.text.length });
  const words = wordsOf(shown.text);
  const asides = asidesIn(article).map(({ start, end }) => ({
    start: shown.offsetOf(start),
    end: shown.offsetOf(end),
  }));
  const isAside = ({ start }: Span) =>
    (asides[lowerBound(asides, ({ end }) => end <= start)]?.start ?? Infinity) <= start;
  return {
    shown,
    text: new AlignedText(words),
    spoken: new AlignedText(words.filter((word) => !isAside(word))),
    affirmed: new AlignedText(withoutNegations(words)),
    quoted: quotationsIn(article).flatMap(({ parts }) => parts),
    asides,
  };
}

/** None, and a line in the log, where that cannot be told: one article never ends a check. */
function placeOrNone(
  { library }: Sources,
  read: ReadArticle,
  quotation: string,
  parts: readonly QuotedPart[],
): QuotedPlace | null {
  try {
    return placeIn(read, quotation, parts);
  } catch (error) {
    library.log.error(read.article.id, error);
    return null;
  }
}

function placeIn(read: ReadArticle, quotation: string, parts: readonly QuotedPart[]): QuotedPlace | null {
  const { shown, quoted, asides, ...texts } = comparable(read.article);
  const count = parts.reduce((sum, { words }) => sum + words.length, 0);
  const places = standing(texts, parts);
  const whole = places && joined(places, parts);
  const isAlike = whole !== null && (whole.likeness === 1 || (whole.likeness >= alike && count >= fewestAlike));
  // A few words say too little, unless they say the contrary.
  const taken = isAlike ? whole : denied(texts.affirmed, parts);
  if (!taken) return null;
  const place = shown.inSource({ ...taken.place });
  const printed = shown.text.slice(taken.place.start, taken.place.end).replace(/\s+/g, ' ');
  const row = rowAt(read.rows, place);
  const isOneStatement = read.rows.some(({ content }) => isWithin(place, content));
  const speakers = isOneStatement ? [] : speakersIn(read, place);
  const mixes = speakers.length > 1 ? speakers : [];
  const leftOut = isAlike && places ? leftOutWrongly(shown.text, places, parts, isOneStatement) : [];
  const isFound = taken.likeness === 1 && leftOut.length === 0 && mixes.length === 0;
  return {
    read,
    verdict: isFound ? 'found' : 'different',
    likeness: taken.likeness,
    place,
    printed,
    differences: [
      ...leftOut,
      ...(taken.likeness === 1 ? [] : differencesBetween(quotation, without(asides, shown.text, taken.place))),
    ],
    row: mixes.length > 0 ? null : row,
    mixes,
    isQuoted: row?.type === 'direct' || commonOf(quoted, place) >= (place.end - place.start) / 2,
  };
}

/**
 * Where the parts of a quotation stand, one behind the other, as near to its longest part as can be. Null when some
 * part is missing or out of order.
 */
function standing(
  { text, spoken }: Pick<Comparable, 'text' | 'spoken'>,
  parts: readonly QuotedPart[],
): Alignment[] | null {
  const options = parts.map(({ words }) => {
    const found = [text, spoken].map((each) => each.exactly(words)).find(({ length }) => length > 0);
    if (found) return found;
    const near = [text, spoken].map((each) => each.nearly(words)).filter((each) => each !== null);
    return near.sort((a, b) => b.likeness - a.likeness).slice(0, 1);
  });
  const longest = parts.reduce((a, { words }, index) => (words.length > parts[a]!.words.length ? index : a), 0);
  let best: Alignment[] | null = null;
  for (const anchor of options[longest]!.slice(0, mostTried)) {
    const found = aroundPart(anchor, longest, options);
    if (found && (!best || lengthOf(found) < lengthOf(best))) best = found;
  }
  return best;
}

/** The places of the other parts that are nearest to that of one. */
function aroundPart(anchor: Alignment, at: number, options: readonly (readonly Alignment[])[]): Alignment[] | null {
  const found: Alignment[] = [anchor];
  for (const places of options.slice(0, at).reverse()) {
    const place = lastBefore(places, found[0]!.place.start);
    if (!place) return null;
    found.unshift(place);
  }
  for (const places of options.slice(at + 1)) {
    const place = firstBehind(places, found.at(-1)!.place.end);
    if (!place) return null;
    found.push(place);
  }
  return found;
}

function lengthOf(places: readonly Alignment[]): number {
  return places.at(-1)!.place.end - places[0]!.place.start;
}

/** The places of all parts as one. */
function joined(places: readonly Alignment[], parts: readonly QuotedPart[]): Alignment {
  const count = parts.reduce((sum, { words }) => sum + words.length, 0);
  return {
    place: { start: places[0]!.place.start, end: places.at(-1)!.place.end },
    likeness: places.reduce((sum, { likeness }, index) => sum + likeness * parts[index]!.words.length, 0) / count,
  };
}

/** Where the words stand when what denies them, here or there, is not counted: "we will pay" and "we will not pay". */
function denied(affirmed: AlignedText, [part, ...others]: readonly QuotedPart[]): Alignment | null {
  if (!part || others.length > 0) return null;
  const words = withoutNegations(part.words);
  const [found] = words.length < fewestDenied ? [] : affirmed.exactly(words);
  return found ? { ...found, likeness: words.length / (part.words.length + 1) } : null;
}

/** What nobody may leave out: what denies the words beside it, and so much that other things were said between. */
function leftOutWrongly(
  text: string,
  places: readonly Alignment[],
  parts: readonly QuotedPart[],
  isOneStatement: boolean,
): Difference[] {
  return places.slice(1).flatMap((place, index): Difference[] => {
    const gap = text.slice(places[index]!.place.end, place.place.start);
    const words = wordsOf(gap);
    if (!isOneStatement && words.length > mostLeftOut) return [{ quoted: '', printed: cut(gap) }];
    if (wordsOf(parts[index + 1]!.instead).some(isNegation)) return [];
    // Whole sentences between may be left out, whatever they say.
    const sentences = gap.split(/[.!?]["”’»)]*\s/);
    const joining = sentences.length > 1 ? [sentences[0]!, sentences.at(-1)!] : sentences;
    const negations = joining.flatMap((each) =>
      wordsOf(each)
        .filter(isNegation)
        .map(({ start, end }) => each.slice(start, end)),
    );
    return negations.map((printed) => ({ quoted: '', printed }));
  });
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
    .filter((each) => wordsOf(each.quoted + each.printed).length > 0)
    .map((each) => ({ quoted: cut(each.quoted), printed: cut(each.printed) }));
}

/** A stretch of a text without what stands between quotations. */
function without(asides: readonly Span[], text: string, { start, end }: Span): string {
  let [left, from] = ['', start];
  for (const aside of asides) {
    if (aside.start < start || aside.end > end) continue;
    left += `${text.slice(from, aside.start)} `;
    from = aside.end;
  }
  return left + text.slice(from, end);
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(edges, '');
  return line.length > longestDifference ? `${line.slice(0, longestDifference)}…` : line;
}

function isWithin(place: Span, content: readonly Span[]): boolean {
  return content[0]!.start <= place.start && place.end <= content.at(-1)!.end;
}

/** Who is said to say some of the words there. */
function speakersIn({ article, rows }: ReadArticle, place: Span): string[] {
  const here = rows.filter(({ content, speaker }) => speaker !== '' && commonOf(content, place) > 0);
  return [...new Set(here.filter((row) => !goesOn(article, row)).map(({ speaker }) => speaker))];
}

/** Whether the next paragraph goes on with a quotation that nothing closes: who says it is told there. */
function goesOn({ text }: Article, { content }: LedgerRow): boolean {
  const { start, end } = content.at(-1)!;
  return (
    /^\s*\n\s*[“"„«‘]/.test(text.slice(end, end + 20)) && /^[“"„«‘].*[^”"“»’]$/s.test(text.slice(start, end).trim())
  );
}

/** The statement whose words most of a place belongs to. */
function rowAt(rows: readonly LedgerRow[], place: Span): LedgerRow | null {
  let best: { readonly row: LedgerRow; readonly common: number } | null = null;
  for (const row of rows) {
    const common = commonOf(row.content, place);
    if (common > (best?.common ?? 0)) best = { row, common };
  }
  return best && best.common >= (place.end - place.start) / 3 ? best.row : null;
}

/** How much of a place the spans have. In UTF-16 code units. */
function commonOf(spans: readonly Span[], place: Span): number {
  return spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)),
    0,
  );
}
