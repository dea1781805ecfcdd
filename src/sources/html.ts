import * as l10n from '@vscode/l10n';
import { type Importer, RefusedDocument, type SourceFile } from './importer';
import { decodeHtml } from './html/decodeHtml';
import { readPage } from './html/page';

/** Pages are some hundred kilobytes long; larger ones are data. */
const maxBytes = 30 * 1024 * 1024;

/** Pages have stray controls at times; in binary data they are everywhere. */
function isBinary(html: string): boolean {
  const start = html.slice(0, 10_000);
  const controls = Array.from(start).filter((character) => /\p{Cc}/u.test(character) && !/[\s\0]/.test(character));
  return controls.length * 50 > start.length;
}

/** Reads the article of a saved web page. No script in it is run, and nothing that it names is fetched. */
// eslint-disable-next-line @typescript-eslint/require-await -- other formats have to wait
export const importHtml: Importer = async function* ({ bytes }: SourceFile) {
  if (bytes.length > maxBytes) throw new RefusedDocument(l10n.t('is larger than {0} MB', maxBytes / 1024 / 1024));
  const { html, remarks } = decodeHtml(bytes, null);
  if (isBinary(html)) throw new RefusedDocument(l10n.t('contains binary data, not text'));
  const document = readPage(html, null);
  yield { ...document, remarks: [...remarks, ...document.remarks] };
};
