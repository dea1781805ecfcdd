import * as l10n from '@vscode/l10n';
import { commentMark, endnoteMark, Findings, StoryReader, type Aside, type StoryContext } from './docx/story';
import { readNumbering } from './docx/numbering';
import { docxRemarks } from './docx/remarks';
import { readStyles } from './docx/styles';
import { type Importer, RefusedDocument, type SourceBlock, type SourceDocument, type SourceFile } from './importer';
import { readCoreProperties } from './office/coreProperties';
import { withPagesInOrder } from './office/pages';
import { readXml } from './office/xml';
import { isCompound, openPackage, type Package } from './office/zip';
import { writtenDocument } from './writtenDocument';

/** Reads a document of Word (.docx): its text with insertions and without deletions, its notes and comments. */
// eslint-disable-next-line @typescript-eslint/require-await
export const importDocx: Importer = async function* ({ name, bytes }: SourceFile): AsyncIterable<SourceDocument> {
  if (isCompound(bytes)) throw new RefusedDocument(whyNot(name));
  const files = openPackage(bytes, (each) =>
    /^(?:word\/[^/]{1,80}|docProps\/core|_rels\/\.rels)(?:\.xml)?$/.test(each),
  );
  const main = mainPart(files);
  const xml = files.text(main);
  if (xml === null) throw new RefusedDocument(l10n.t('is damaged, or no document of Word'));
  const part = (each: string): string | null => files.text(main.replace(/[^/]+$/, `${each}.xml`));
  const styles = readStyles(part('styles'));
  const context: StoryContext = {
    styles,
    numbering: readNumbering(part('numbering')),
    findings: new Findings(),
    pageBreaks: xml.includes('<w:lastRenderedPageBreak') ? 'rendered' : hasExplicitBreak(xml) ? 'explicit' : null,
  };
  const body = new StoryReader(context);
  readXml(xml, body);
  const text = body.finish();
  const notes = notesOf(context, part);
  if (text.length + notes.length === 0) throw new RefusedDocument(l10n.t('has no text'));
  const properties = readCoreProperties(files.text('docProps/core.xml'));
  const stated = { ...properties, language: properties.language ?? styles.language };
  const remarks = docxRemarks(context.findings, files);
  yield writtenDocument(name, stated, withPagesInOrder([...text, ...notes]), remarks);
};

function whyNot(name: string): string {
  return /\.do[ct][xm]$/i.test(name)
    ? l10n.t('is protected by a password')
    : l10n.t('is in the old Word format; save it as DOCX first');
}

const hasExplicitBreak = (xml: string): boolean => /<w:br [^<>]{0,80}w:type="page"|<w:pageBreakBefore/.test(xml);

/** Where the text is, which need not be word/document.xml. */
function mainPart(files: Package): string {
  let found = 'word/document.xml';
  readXml(files.text('_rels/.rels') ?? '', {
    open(_, attribute) {
      if (attribute('Type')?.endsWith('/officeDocument')) found = attribute('Target')?.replace(/^\//, '') ?? found;
    },
    close() {},
    text() {},
  });
  return found;
}

/** Footnotes, endnotes and comments that the text refers to, in order; a note of several paragraphs is one. */
function notesOf(context: StoryContext, part: (name: string) => string | null): SourceBlock[] {
  const { footnotes, endnotes, comments } = context.findings;
  const asides = (name: string): ReadonlyMap<string, Aside> => {
    const reader = new StoryReader({ ...context, pageBreaks: null });
    readXml(part(name) ?? '', reader);
    return reader.asides;
  };
  const list = (ids: readonly string[], name: string, markOf: (count: number) => string): SourceBlock[] => {
    // Notes may have references of their own, which are not followed.
    const known = [...ids];
    const found = known.length > 0 ? asides(name) : new Map<string, Aside>();
    return known.flatMap((id, index) => {
      const aside = found.get(id);
      const words = (aside?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [] : [block.text])).join(' ');
      const by = aside?.author ? `${aside.author}: ` : '';
      return words === '' ? [] : [{ kind: 'note' as const, mark: markOf(index + 1), text: by + words }];
    });
  };
  return [
    ...list(footnotes, 'footnotes', String),
    ...list(endnotes, 'endnotes', endnoteMark),
    ...list(comments, 'comments', commentMark),
  ];
}
