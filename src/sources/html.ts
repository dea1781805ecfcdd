import { type Importer, RefusedDocument, type SourceFile } from './importer';
import { decodeHtml } from './html/decodeHtml';
import { readPage } from './html/page';

/** Pages are some hundred kilobytes long; larger ones are data. */
const maxBytes = 30 * 1024 * 1024;

/** Reads the article of a saved web page. No script in it is run, and nothing that it names is fetched. */
// eslint-disable-next-line @typescript-eslint/require-await -- other formats have to wait
export const importHtml: Importer = async function* ({ bytes }: SourceFile) {
  if (bytes.length > maxBytes) throw new RefusedDocument(`is larger than ${maxBytes / 1024 / 1024} MB`);
  if (bytes.length === 0) throw new RefusedDocument('is empty');
  const { html, remarks } = decodeHtml(bytes, null);
  const document = readPage(html, null);
  yield { ...document, remarks: [...remarks, ...document.remarks] };
};
