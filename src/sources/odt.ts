import * as l10n from '@vscode/l10n';
import { type Importer, RefusedDocument, type SourceDocument, type SourceFile } from './importer';
import { OdtFindings, OdtReader } from './odt/story';
import { readOdtStyles } from './odt/styles';
import { readCoreProperties } from './office/coreProperties';
import { withPagesInOrder } from './office/pages';
import { remarksOn } from './office/remarks';
import { readXml } from './office/xml';
import { openPackage } from './office/zip';
import { writtenDocument } from './writtenDocument';

/** Reads an OpenDocument text (.odt): its text as if tracked changes were accepted, its notes and comments. */
// eslint-disable-next-line @typescript-eslint/require-await
export const importOdt: Importer = async function* ({ name, bytes }: SourceFile): AsyncIterable<SourceDocument> {
  const files = openPackage(bytes, (each) => /^(?:content|styles|meta|META-INF\/manifest)\.xml$/.test(each));
  if (files.text('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new RefusedDocument(l10n.t('is protected by a password'));
  const xml = files.text('content.xml');
  if (xml === null) throw new RefusedDocument(l10n.t('is damaged, or no OpenDocument text'));
  const [styles, findings] = [readOdtStyles(files.text('styles.xml'), xml), new OdtFindings()];
  const reader = new OdtReader(styles, findings, /<text:soft-page-break|fo:break-before="page"/.test(xml));
  readXml(xml, reader);
  const found = withPagesInOrder([...reader.finish(), ...reader.notes]);
  if (found.length === 0) throw new RefusedDocument(l10n.t('has no text'));
  const properties = readCoreProperties(files.text('meta.xml'));
  const remarks = remarksOn({ ...findings, edges: styles.edges });
  yield writtenDocument(name, { ...properties, language: properties.language ?? styles.language }, found, remarks);
};
