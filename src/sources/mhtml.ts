import * as l10n from '@vscode/l10n';
import { type Importer, RefusedDocument, type SourceFile } from './importer';
import { decodeHtml } from './html/decodeHtml';
import { readPage } from './html/page';
import { type MimePart, mimeParts, parameter, wholeFile } from './mhtml/mimeParts';
import { binaryText, decodeTransfer } from './mhtml/partContent';

/** With all of its pictures. */
const maxBytes = 100 * 1024 * 1024;
/** The page itself, as importHtml takes it. */
const maxPage = 30 * 1024 * 1024;

/** Reads the article of a web page that was saved in one file with its pictures (`.mht`, `.mhtml`). */
// eslint-disable-next-line @typescript-eslint/require-await -- other formats have to wait
export const importMhtml: Importer = async function* ({ bytes }: SourceFile) {
  if (bytes.length > maxBytes) throw new RefusedDocument(l10n.t('is larger than {0} MB', maxBytes / 1024 / 1024));
  if (bytes.length === 0) throw new RefusedDocument(l10n.t('is empty'));
  const text = binaryText(bytes);
  const { headers } = wholeFile(text);
  const page = mainPart(mimeParts(text), headers);
  if (!page) throw new RefusedDocument(l10n.t('holds no web page'));
  const content = text.slice(page.start, page.end);
  if (content.length > maxPage)
    throw new RefusedDocument(l10n.t('holds a page larger than {0} MB', maxPage / 1024 / 1024));
  const pageBytes = decodeTransfer(content, page.headers.get('content-transfer-encoding') ?? '');
  const { html, remarks } = decodeHtml(pageBytes, parameter(page, 'charset'));
  const document = readPage(
    html,
    page.headers.get('content-location') ?? headers.get('snapshot-content-location') ?? null,
  );
  yield { ...document, remarks: [...remarks, ...document.remarks] };
};

/** The page that was saved, rather than one of the frames in it. */
function mainPart(parts: readonly MimePart[], whole: ReadonlyMap<string, string>): MimePart | undefined {
  const pages = parts.filter(({ headers }) =>
    /^(?:text\/html|application\/xhtml\+xml)/i.test(headers.get('content-type') ?? ''),
  );
  const address = whole.get('snapshot-content-location');
  return pages.find(({ headers }) => address !== undefined && headers.get('content-location') === address) ?? pages[0];
}
