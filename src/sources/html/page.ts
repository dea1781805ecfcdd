import * as l10n from '@vscode/l10n';
import { formatNumber } from '../../article/wording';
import type { SourceBlock, SourceDocument } from '../importer';
import { RefusedDocument } from '../importer';
import { isBylineOf, namesInByline } from './authors';
import { BlockReader } from './blockReader';
import type { Draft } from './draft';
import { type DateClaim, dateFrom, dayInLine, isDateLine, type VisibleDay } from './dates';
import { type Footnotes, footnotesIn } from './footnotes';
import { headingsOf, headlineOf, linesAtHead, shortLinesOf } from './headline';
import { contains, findMainText, type MainText } from './mainText';
import { authorOf, readHead } from './metadata';
import { NoiseFilter } from './noise';
import { Region } from './region';
import { tame, type TamePage } from './tame';
import { type TextStats, textStatsOf } from './textStats';
import { lettersOf, tidy } from './tidy';
import { titleFrom } from './titles';
import { ancestorsOf, classWordsOf, elementsBelow, linesIn, nameOf, textIn, treeOf } from './tree';

/** In elements; a page of a hundred thousand links has fewer. */
const mostElements = 300_000;
/** Below this share of a page's text, a person is told how much was kept. */
const noteworthyShare = 0.3;

/**
 * Reads the article of a web page.
 * @param html the page as text
 * @param statedAddress where the file says that the page is from
 * @throws RefusedDocument when there is no text in it
 */
export function readPage(html: string, statedAddress: string | null): SourceDocument {
  const page = tame(html);
  if (page.elementCount > mostElements) {
    throw new RefusedDocument(l10n.t('has more than {0} elements, which is no article', formatNumber(mostElements)));
  }
  const view = viewOf(page);
  const total = view.stats.get(view.body)?.size ?? 0;
  if (total === 0) throw new RefusedDocument(emptiness(page));
  const head = readHead(page, statedAddress ?? savedFrom(html));
  const main = findMainText(page, view.document, view.stats, new NoiseFilter(view.stats, total, new Set()));
  const { container } = main;
  const title = titleFrom({
    stated: head.titles,
    page: page.title,
    headings: headingsOf(view.elements),
    lines: shortLinesOf(view.elements, view.stats),
    siteName: head.siteName,
  });
  const headline = headlineOf(view.elements, title, container, view.stats);
  const lines = linesAtHead(view.elements, headline ?? container, view.stats);
  const drafts = readDrafts(view, main, headline, head.language);
  const author = authorOf(head, [...bylinesOnPage(lines), firstTexts(drafts).filter(isBylineOf).slice(0, 1)]);
  const { date, remarks } = dateFrom(
    [...head.dates, ...claimsOnPage(view.elements, lines)],
    visibleDays(lines, drafts),
    head.modified,
  );
  const blocks = tidy(drafts, { title, author, isByline: (line) => isByline(line, author) });
  if (blocks.length === 0) throw new RefusedDocument(emptiness(page));
  return {
    title,
    author,
    date,
    address: head.address,
    language: head.language,
    blocks,
    remarks: [...textRemarks(page, main, sizeOf(blocks) / total), ...remarks, ...accessRemarks(head.data?.isFree)],
    attachments: [],
  };
}

/** The tree of a page, and what is known of its elements. */
interface View {
  readonly document: Document;
  readonly body: Element;
  /** All below the body, in order. */
  readonly elements: readonly Element[];
  readonly stats: ReadonlyMap<Element, TextStats>;
}

function viewOf(page: TamePage): View {
  const document = treeOf(page);
  const { body } = document;
  return { document, body, elements: [...elementsBelow(body)], stats: textStatsOf(body) };
}

/** Browsers write where a page is from into its first lines: `<!-- saved from url=(0036)https://… -->`. */
function savedFrom(html: string): string | null {
  return /<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000})\s{0,9}-->/.exec(html.slice(0, 5000))?.[1] ?? null;
}

function emptiness(page: TamePage): string {
  return page.isFrameset
    ? l10n.t('only says which other pages to show side by side, and their text is not in it')
    : l10n.t('holds no text (pages that load their text with a script are saved without it at times)');
}

function readDrafts(view: View, main: MainText, headline: Element | null, language: string | null): readonly Draft[] {
  const { body, stats } = view;
  const { container } = main;
  const above = headline === null || contains(container, headline) ? null : headline;
  const root = above === null ? container : ([...ancestorsOf(container)].find((one) => contains(one, above)) ?? body);
  const footnotes = footnotesIn(body);
  const size = stats.get(container)?.size ?? 0;
  const read = (filter: NoiseFilter): readonly Draft[] => {
    const region = new Region(container, above, filter, stats, footnotes);
    const reader = new BlockReader({ footnotes, language, noiseOf: (element) => region.noiseOf(element) });
    reader.read(root);
    for (const note of footnotes.notes.keys()) if (!contains(root, note)) reader.readNoteApart(note);
    return reader.drafts;
  };
  const drafts = read(new NoiseFilter(stats, size, exempted(footnotes)));
  // Where names mislead (everything is called “sidebar”), the text counts more than what it is called.
  const isTooLittle = draftSize(drafts) < main.size / 2;
  return isTooLittle ? read(new NoiseFilter(stats, 0, exempted(footnotes))) : drafts;
}

/** Footnotes and what they lie in are left in, whatever it is called. */
function exempted({ notes }: Footnotes): ReadonlySet<Element> {
  return new Set([...notes.keys()].flatMap((note) => [note, ...ancestorsOf(note)]));
}

function draftSize(drafts: readonly Draft[]): number {
  return sizeOf(drafts.flatMap(({ block }) => (block === null ? [] : [block])));
}

/** In characters other than white space. */
function sizeOf(blocks: readonly SourceBlock[]): number {
  const textOf = (block: SourceBlock): string => (block.kind === 'table' ? block.rows.flat().join('') : block.text);
  return blocks.reduce((sum, block) => sum + textOf(block).replace(/\s+/g, '').length, 0);
}

function bylinesOnPage(lines: readonly Element[]): string[][] {
  const having = (is: (element: Element) => boolean): string[] => lines.filter(is).slice(0, 10).flatMap(linesIn);
  const property = (element: Element): string => element.getAttribute('itemprop') ?? '';
  const inAuthor = (element: Element): boolean =>
    property(element) === 'name' && property(element.parentElement ?? element).includes('author');
  return [
    having(inAuthor),
    having((element) => property(element).includes('author')),
    having((element) => element.getAttribute('rel') === 'author'),
    having((element) => classWordsOf(element).some((word) => /^(?:byline|author|authors)$/.test(word))).slice(0, 1),
    having((element) => linesIn(element).some(isBylineOf))
      .filter(isBylineOf)
      .slice(0, 1),
  ];
}

function claimsOnPage(elements: readonly Element[], lines: readonly Element[]): DateClaim[] {
  const published = elements.find((element) => element.getAttribute('itemprop') === 'datePublished');
  const times = lines.filter((element) => nameOf(element) === 'time' && !isOfChange(element));
  const time = times.find((element) => element.hasAttribute('pubdate')) ?? times[0];
  const claims: [Element | undefined, string, string][] = [
    [published, 'the property datePublished on the page', l10n.t('the property datePublished on the page')],
    [time, 'the time near the headline', l10n.t('the time near the headline')],
  ];
  return claims.flatMap(([element, foundIn, place]) => {
    const written = element && (element.getAttribute('datetime') ?? element.getAttribute('content') ?? textIn(element));
    return written ? [{ written, foundIn, place }] : [];
  });
}

function isOfChange(time: Element): boolean {
  const around = time.parentElement ? textIn(time.parentElement).slice(0, 100) : '';
  const words = `${time.getAttribute('class')} ${time.getAttribute('itemprop')} ${around}`;
  return /updat|modif|geändert|aktualisiert|mis à jour|обновл|تحديث/i.test(words) && !/publi|veröff|опубл/i.test(words);
}

/** Days in lines at the head of the article, and in its first and last blocks. */
function visibleDays(lines: readonly Element[], drafts: readonly Draft[]): VisibleDay[] {
  const simple = lines.filter((line) => line.children.length < 10).flatMap(linesIn);
  return [...simple, ...firstTexts(drafts), ...textsOf(drafts.slice(-2))].flatMap((text) => {
    const day = dayInLine(text);
    const line = text.slice(0, 80);
    return day === null ? [] : [{ day, foundIn: `the line “${line}”`, place: l10n.t('the line “{0}”', line) }];
  });
}

function firstTexts(drafts: readonly Draft[]): string[] {
  return textsOf(drafts.slice(0, 6)).slice(0, 4);
}

function textsOf(drafts: readonly Draft[]): string[] {
  return drafts.flatMap(({ block }) => (block && 'text' in block ? [block.text.slice(0, 300)] : []));
}

function isByline(line: string, author: string | null): boolean {
  if (isDateLine(line)) return true;
  if (isBylineOf(line)) return line.length < 60 || /\d{4}/.test(line) || author === null;
  return author !== null && lettersOf(line) === lettersOf(author) && namesInByline(line).length > 0;
}

function textRemarks(page: TamePage, main: MainText, share: number): string[] {
  const percent = Math.max(1, Math.round(share * 100));
  return [
    ...(main.isFound ? [] : [l10n.t('Nothing on the page looks like an article, so all of its text was kept.')]),
    ...(main.isFound && share < noteworthyShare
      ? [l10n.t('Kept {0} % of the page’s text; the rest is menus and the like.', percent)]
      : []),
    ...(page.isFlattened
      ? [l10n.t('Its elements were nested too deeply: how its paragraphs are divided may be wrong.')]
      : []),
  ];
}

function accessRemarks(isFree: boolean | null | undefined): string[] {
  return isFree === false
    ? [l10n.t('The page says that the whole article is for subscribers: its end may be missing.')]
    : [];
}
