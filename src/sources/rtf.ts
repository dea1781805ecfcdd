import * as l10n from '@vscode/l10n';
import { type Importer, RefusedDocument, type SourceDocument, type SourceFile } from './importer';
import { withPagesInOrder } from './office/pages';
import { remarksOn } from './office/remarks';
import { RtfReader } from './rtf/reader';
import { tokensOf } from './rtf/tokens';
import { writtenDocument } from './writtenDocument';

const megabyte = 1024 * 1024;
const maxBytes = 100 * megabyte;

/** Reads rich text (.rtf): its text as if tracked changes were accepted, its notes and comments. */
// eslint-disable-next-line @typescript-eslint/require-await
export const importRtf: Importer = async function* ({ name, bytes }: SourceFile): AsyncIterable<SourceDocument> {
  if (bytes.length > maxBytes) throw new RefusedDocument(l10n.t('is larger than {0} MB', maxBytes / megabyte));
  const reader = new RtfReader(breaksPages(bytes));
  for (const token of tokensOf(bytes)) reader.read(token);
  const found = withPagesInOrder([...reader.finish(), ...reader.notes]);
  if (found.length === 0) throw new RefusedDocument(l10n.t('has no text'));
  const property = (key: string): string | null => reader.properties.get(key) ?? null;
  const stated = { title: property('title'), author: property('author'), language: null, made: madeOn(reader) };
  yield writtenDocument(name, stated, found, remarksOn(reader));
};

/** Only writers say where pages of rich text begin; the text says nothing of those that filled up. */
function breaksPages(bytes: Uint8Array): boolean {
  const word = [...'\\page'].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(0x5c); at >= 0; at = bytes.indexOf(0x5c, at + 1)) {
    const next = bytes[at + word.length] ?? 0;
    if (word.every((unit, index) => bytes[at + index] === unit) && !(next >= 0x61 && next <= 0x7a)) return true;
  }
  return false;
}

function madeOn({ properties }: RtfReader): string | null {
  const [year, month, day] = ['yr', 'mo', 'dy'].map((key) => properties.get(key)?.padStart(2, '0'));
  return year && month && day && year.length === 4 ? `${year}-${month}-${day}` : null;
}
