import * as l10n from '@vscode/l10n';
import { type Importer, RefusedDocument, type SourceFile } from './importer';
import { decodeHtml } from './html/decodeHtml';
import { readPage } from './html/page';
import { PropertyList } from './webarchive/propertyList';

/** With all of its pictures. */
const maxBytes = 100 * 1024 * 1024;
/** The page itself, as importHtml takes it. */
const maxPage = 30 * 1024 * 1024;

/** Reads the article of a web page that Safari saved (`.webarchive`). */
// eslint-disable-next-line @typescript-eslint/require-await -- other formats have to wait
export const importWebarchive: Importer = async function* ({ bytes }: SourceFile) {
  if (bytes.length > maxBytes) throw new RefusedDocument(l10n.t('is larger than {0} MB', maxBytes / 1024 / 1024));
  const { data, type, encoding, address } = mainResource(bytes);
  if (data === null || (type !== null && !/html/i.test(type))) throw new RefusedDocument(l10n.t('holds no web page'));
  if (data.length > maxPage)
    throw new RefusedDocument(l10n.t('holds a page larger than {0} MB', maxPage / 1024 / 1024));
  const { html, remarks } = decodeHtml(data, encoding);
  const document = readPage(html, address);
  yield { ...document, remarks: [...remarks, ...document.remarks] };
};

interface Resource {
  readonly data: Uint8Array | null;
  readonly type: string | null;
  readonly encoding: string | null;
  readonly address: string | null;
}

function mainResource(bytes: Uint8Array): Resource {
  try {
    const list = new PropertyList(bytes);
    const text = (name: string): string | null => {
      const value = list.at('WebMainResource', name);
      return value?.kind === 'text' ? value.text : null;
    };
    const data = list.at('WebMainResource', 'WebResourceData');
    return {
      data: data?.kind === 'data' ? data.bytes : null,
      type: text('WebResourceMIMEType'),
      encoding: text('WebResourceTextEncodingName'),
      address: text('WebResourceURL'),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new RefusedDocument(l10n.t('is damaged: it ends too early'));
    throw error;
  }
}
