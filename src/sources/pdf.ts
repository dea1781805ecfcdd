import { addAll } from '../article/lists';
import * as l10n from '@vscode/l10n';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Slices } from '../corpus/slices';
import { type Importer, RefusedDocument, type SourceBlock, type SourceDocument, type SourceFile } from './importer';
import { blocksOf } from './pdf/blocks';
import { regionsOf } from './pdf/columns';
import { edgesOf, furnitureOf, type PageEdges, pagesAround } from './pdf/furniture';
import { KnownWords } from './pdf/hyphens';
import { layoutOf } from './pdf/layout';
import { type Column, columnOf } from './pdf/lines';
import { openPdf } from './pdf/open';
import { labelsOf } from './pdf/pageLabels';
import { draftsOf } from './pdf/paragraphs';
import { readProperties } from './pdf/properties';
import { remarksOf, type Trouble } from './pdf/remarks';
import { type Piece, piecesOf } from './pdf/rows';
import { readRuns } from './pdf/runs';
import { writtenDocument } from './writtenDocument';

const maxPages = 20_000;
/** About 10,000 pages of dense text. */
const maxCharacters = 30_000_000;
/** What pdf.js keeps for all pages (fonts, mostly) is given up after so many. */
const pagesBetweenCleanups = 50;

/** Reads a PDF: its text in reading order, paragraph by paragraph, with the pages on which it stands. */
export const importPdf: Importer = async function* (file: SourceFile): AsyncIterable<SourceDocument> {
  const { pdf, missingTables, close } = await openPdf(file.bytes);
  try {
    const trouble: Trouble = {
      pages: pdf.numPages,
      empty: [],
      failed: [],
      cut: [],
      slanted: 0,
      heads: [],
      atEdges: 0,
      characters: 0,
      readTo: 0,
    };
    const properties = await readProperties(pdf);
    const { columns, printed } = await readPages(pdf, trouble);
    if (!columns.some(({ lines }) => lines.length > 0)) throw new RefusedDocument(whyEmpty(trouble, missingTables));
    const labelOf = labelsOf(properties.labels, printed);
    const remarks = remarksOf(trouble, properties, missingTables);
    const document = writtenDocument(file.name, properties, paragraphsOf(columns, labelOf), remarks);
    yield { ...document, attachments: properties.attachments };
  } finally {
    await close();
  }
};

function whyEmpty({ pages, failed, heads }: Trouble, missingTables: ReadonlySet<string>): string {
  if (missingTables.size > 0) return l10n.t('has text only in fonts whose characters it does not name');
  if (failed.length === pages) return l10n.t('is damaged: none of its pages can be read');
  if (heads.length > 0) return l10n.t('has no text but what stands at the edge of several pages');
  return l10n.t('has no text: its pages are blank, or pictures (a scan), and text in pictures is not read');
}

function paragraphsOf(columns: readonly Column[], labelOf: (page: number) => string | null): SourceBlock[] {
  const known = new KnownWords();
  for (const { lines } of columns) for (const { text } of lines) known.add(text);
  const layout = layoutOf(columns);
  const drafts = columns.map((column) => draftsOf(column, layout, known));
  return blocksOf(drafts, layout, known, labelOf);
}

/** A page that waits for those after it to be read: only then is it known what they have in common. */
interface WaitingPage {
  readonly edges: PageEdges;
  readonly pieces: readonly Piece[];
}

interface ReadPages {
  readonly columns: Column[];
  /** The running heads and feet of each page that has any. */
  readonly printed: Map<number, string[]>;
}

/** Reads one page after the other, holding all of a page only while its neighbours are read. */
async function readPages(pdf: PDFDocumentProxy, trouble: Trouble): Promise<ReadPages> {
  const columns: Column[] = [];
  const printed = new Map<number, string[]>();
  const waiting: WaitingPage[] = [];
  const edges: PageEdges[] = [];
  const settle = ({ edges: own, pieces }: WaitingPage): void => {
    const around = edges.filter(({ page }) => page !== own.page && Math.abs(page - own.page) <= pagesAround);
    const rows = furnitureOf(own, around, pdf.numPages === 1);
    if (rows.length > 0) printed.set(own.page, rows.map((row) => row.text)); // prettier-ignore
    trouble.atEdges += rows.reduce((sum, { text }) => sum + text.length, 0);
    if (trouble.heads.length < 3)
      addAll(
        trouble.heads,
        rows.map((row) => row.text),
      );
    const gone = new Set(rows.flatMap((row) => row.pieces));
    const left = pieces.filter((piece) => !gone.has(piece));
    for (const region of regionsOf(left)) columns.push(columnOf(region, own.page));
  };
  const last = Math.min(pdf.numPages, maxPages);
  const slices = new Slices();
  for (let page = 1; page <= last && trouble.characters < maxCharacters; page++) {
    trouble.readTo = page;
    const found = await readPage(pdf, page, trouble);
    if (found) {
      edges.push(found.edges);
      waiting.push(found);
    }
    if (edges.length > 2 * pagesAround + 1) edges.shift();
    while (waiting[0] && waiting[0].edges.page <= page - pagesAround) settle(waiting.shift()!);
    if (page % pagesBetweenCleanups === 0) await pdf.cleanup();
    if (slices.isOver) await slices.pause();
  }
  waiting.forEach(settle);
  return { columns, printed };
}

async function readPage(pdf: PDFDocumentProxy, page: number, trouble: Trouble): Promise<WaitingPage | null> {
  try {
    const { runs, height, slanted, cut } = await readRuns(await pdf.getPage(page), page);
    trouble.slanted += slanted;
    if (cut) trouble.cut.push(page);
    if (runs.length === 0) trouble.empty.push(page);
    const pieces = piecesOf(runs);
    trouble.characters += runs.reduce((sum, { text }) => sum + text.length, 0);
    return { edges: edgesOf(pieces, page, height), pieces };
  } catch {
    trouble.failed.push(page);
    return null;
  }
}
