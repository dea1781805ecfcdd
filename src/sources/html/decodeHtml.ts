import * as l10n from '@vscode/l10n';
import { decodeAs, decodeText, encodingNamed, markedEncoding } from '../decodeText';

/** A page as text, and what a person should know of how it was decoded. */
export interface DecodedHtml {
  readonly html: string;
  readonly remarks: readonly string[];
}

/** Browsers look for the encoding in the first 1,024 bytes; some pages state it later. */
const statedWithin = 4096;

/**
 * Decodes a page by its byte order mark, by what came with it, by what it says itself, else by its bytes.
 * @param charset what the file it came in says ("windows-1251"); null when it says nothing
 */
export function decodeHtml(bytes: Uint8Array, charset: string | null): DecodedHtml {
  if (markedEncoding(bytes)) return { html: decodeText(bytes).text, remarks: [] };
  const stated = charset ?? statedCharset(bytes);
  const encoding = stated === null ? null : encodingNamed(stated);
  // A page that can be read as far as this is not in UTF-16, whatever it says.
  const isWide = encoding?.startsWith('utf-16') ?? false;
  if (encoding !== null && encoding !== 'utf-8' && !isWide) {
    return { html: decodeAs(bytes, encoding) ?? '', remarks: [] };
  }
  const decoded = decodeText(bytes);
  if (!decoded.isGuess) return { html: decoded.text, remarks: [] };
  return { html: decoded.text, remarks: [guessRemark(stated, encoding, decoded.encoding)] };
}

function guessRemark(stated: string | null, encoding: string | null, guessed: string): string {
  if (stated === null) return l10n.t('The page does not say how its letters are encoded; it was read as {0}.', guessed);
  return encoding === null
    ? l10n.t('The page is not encoded the way it says; it was read as {0}.', guessed)
    : l10n.t('The page is not encoded in {0} as it says; it was read as {1}.', encoding, guessed);
}

/** `<meta charset="…">`, `<meta http-equiv="content-type" content="text/html; charset=…">`, `<?xml encoding="…"?>` */
function statedCharset(bytes: Uint8Array): string | null {
  const start = decodeAs(bytes.subarray(0, statedWithin), 'windows-1252') ?? '';
  const pattern =
    /<meta\b[^>]{0,300}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})|^\s{0,50}<\?xml[^>]{0,200}?\bencoding=["']([\w.-]{1,40})/i;
  const match = pattern.exec(start);
  return match?.[1] ?? match?.[2] ?? null;
}
