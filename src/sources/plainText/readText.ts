import * as l10n from '@vscode/l10n';
import { Slices } from '../../corpus/slices';
import { decodeText } from '../decodeText';
import { RefusedDocument } from '../importer';

/** Larger files are no articles: what VS Code opens as text ends here, too. In bytes. */
const mostBytes = 20 * 1024 * 1024;

/**
 * A file's text in whatever encoding, and what to say of that.
 * @throws RefusedDocument when it is too large, empty, or no text
 */
export async function readText(bytes: Uint8Array): Promise<{ text: string; remarks: string[] }> {
  // Whoever waits can still say that nobody wants it.
  await new Slices().pause();
  if (bytes.length > mostBytes) throw new RefusedDocument(l10n.t('is larger than {0} MB', mostBytes / 1024 / 1024));
  const { text, encoding, isGuess } = decodeText(bytes);
  if (text.includes('\0')) throw new RefusedDocument(l10n.t('contains binary data, not text'));
  if (text.trim() === '') throw new RefusedDocument(l10n.t('is empty'));
  const remarks = [
    isGuess ? l10n.t('Its encoding is not stated; it was read as {0}.', encoding) : '',
    text.includes('\uFFFD') ? l10n.t('Some of its characters could not be read.') : '',
  ];
  return { text, remarks: remarks.filter(Boolean) };
}
