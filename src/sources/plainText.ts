import * as l10n from '@vscode/l10n';
import { isHeading, isHeadline } from '../article/headings';
import { parseArticle } from '../article/parse';
import type { Importer, PageBreak, SourceBlock, SourceDate } from './importer';
import { withoutPageNumbers } from './plainText/pageNumbers';
import { readText } from './plainText/readText';
import { authorStatedIn } from './statedInText';
import { isFormula } from './titleOf';
import { beginOf, type TextLine, unwrapped, type Unwrapped, Words, wrapWidth } from './plainText/unwrap';

/** Plain text in any encoding: paragraphs, those of wrapped lines on one, and pages where there are form feeds. */
export const importText: Importer = async function* (file) {
  const { text, remarks } = await readText(file.bytes);
  const { date, body } = readHeader(text);
  const { blocks, hasPageNumbers } = blocksOf(body);
  yield {
    title: titleIn(blocks),
    author: authorStatedIn(blocks),
    date,
    address: null,
    language: null,
    blocks,
    remarks: hasPageNumbers ? [...remarks, l10n.t('The lines with the numbers of its pages were left out.')] : remarks,
    attachments: [],
  };
};

/** The heading that it begins with; that a press release is one, and whom to ask, may stand above. */
function titleIn(blocks: readonly SourceBlock[]): string | null {
  const isRelease = blocks[0]?.kind === 'heading' && isFormula(blocks[0].text);
  const opening = isRelease ? blocks.slice(1, 8) : blocks.slice(0, 1);
  const heading = opening.find((block) => block.kind === 'heading' && !/:|@/.test(block.text));
  return heading?.kind === 'heading' ? heading.text : null;
}

/** The day that the text states in a header of the seed format or a line of its own; and what follows the header. */
function readHeader(text: string): { date: SourceDate | null; body: string } {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  const article = parseArticle(lines, 'text.txt', { date: null });
  const { date, dateLine, dayFrom, blocks } = article;
  const stated =
    date !== null && dateLine && dayFrom === undefined ? { day: date, foundIn: `the line “${dateLine.text}”` } : null;
  const isHeader = dateLine !== null && blocks[0] !== undefined && dateLine.end < blocks[0].start;
  return { date: stated, body: isHeader ? lines.slice(dateLine.end) : lines };
}

/** The blocks of plain text with "\n" at the ends of its lines. */
export function blocksOf(text: string): { blocks: SourceBlock[]; hasPageNumbers: boolean } {
  const pages = text.replace(/\f\s*$/, '').split('\f');
  const { pages: kept, found } = withoutPageNumbers(pages.map((page) => page.split('\n')));
  const runs = runsOf(kept);
  const width = wrapWidth(runs);
  const words = new Words(kept.flat());
  const paragraphs = acrossPages(
    runs.flatMap((run) =>
      splitAtQuotes(run).flatMap(({ depth, lines }) =>
        unwrapped(lines, width, words).map((each) => ({ ...each, depth })),
      ),
    ),
    words,
  );
  const hasPages = pages.length > 1;
  let page = hasPages ? 0 : 1;
  const blocks = paragraphs.map((paragraph, index): SourceBlock => {
    const begun: PageBreak[] = paragraph.page > page ? [{ at: 0, page: paragraph.page, label: null }] : [];
    for (const { at, page: number } of paragraph.pages) begun.push({ at, page: number, label: null });
    page = begun.at(-1)?.page ?? page;
    return {
      ...kindOf(paragraph, index, paragraphs.length),
      text: paragraph.text,
      ...(begun.length > 0 && { pages: begun }),
    };
  });
  return { blocks, hasPageNumbers: found };
}

type Paragraph = Unwrapped & { readonly depth: number };

function kindOf({ text, depth }: Paragraph, index: number, count: number) {
  if (depth > 0) return { kind: 'quote', level: depth } as const;
  const isTitle = isHeading(text) || (index === 0 && count > 1 && isHeadline(text));
  return isTitle ? ({ kind: 'heading', level: 2 } as const) : ({ kind: 'paragraph' } as const);
}

/** Lines without a blank one between them. */
function runsOf(pages: readonly (readonly string[])[]): TextLine[][] {
  const runs: TextLine[][] = [];
  let run: TextLine[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  pages.forEach((lines, index) => {
    for (const line of lines) {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text === '') close();
      else run.push({ text, indent: line.length - line.trimStart().length, page: index + 1 });
    }
  });
  close();
  return runs;
}

/** Lines that begin with ">" are somebody else's, as in mails. */
function splitAtQuotes(run: readonly TextLine[]): { depth: number; lines: TextLine[] }[] {
  const parts: { depth: number; lines: TextLine[] }[] = [];
  for (const line of run) {
    const marks = /^(?:> ?){1,20}/.exec(line.text)?.[0] ?? '';
    const depth = marks.replaceAll(' ', '').length;
    if (parts.at(-1)?.depth !== depth) parts.push({ depth, lines: [] });
    const text = line.text.slice(marks.length).trim();
    if (text !== '') parts.at(-1)!.lines.push(depth > 0 ? { ...line, text, indent: 0 } : line);
  }
  return parts;
}

/** A paragraph that ends without a full stop at the end of a page goes on with the lower case of the next one. */
function acrossPages(paragraphs: readonly Paragraph[], words: Words): Paragraph[] {
  const found: Paragraph[] = [];
  for (const next of paragraphs) {
    const open = found.at(-1);
    const last = open && (open.pages.at(-1)?.page ?? open.page);
    const goesOn =
      open &&
      next.page > last! &&
      open.depth === next.depth &&
      /[\p{L}\p{N},-]$/u.test(open.text) &&
      /^\p{Ll}/u.test(next.text);
    if (!goesOn) {
      found.push(next);
      continue;
    }
    const begin = beginOf(open.text, next.text, words);
    const pages = [{ at: 0, page: next.page }, ...next.pages].map(({ at, page }) => ({ at: at + begin.length, page }));
    found[found.length - 1] = { ...open, text: begin + next.text, pages: [...open.pages, ...pages] };
  }
  return found;
}
