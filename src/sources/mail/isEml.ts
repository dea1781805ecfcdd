/** Headers that mail programs and servers write, and nobody else. */
const technical =
  /^(?:received|message-id|mime-version|return-path|delivered-to|content-transfer-encoding|x-mailer|references|in-reply-to|dkim-signature|newsgroups):/im;

/** How far into a file headers are looked for, in bytes. */
const looked = 16_384;

/**
 * Whether a file is a mail, by its headers: a sender, something else that mails have, and either a name that says so or
 * what only mail programs write. Saved web pages (MHTML) have such headers, too, but no sender.
 */
export function isEml(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, looked));
  const isApple = /\.emlx$/i.test(name) && /^\d{1,10} {0,20}\r?\n/.test(text);
  const start = text.replace(/^(?:\uFEFF|ï»¿)?\s{0,10}/, '').replace(isApple ? /^\d{1,10} {0,20}\r?\n/ : /^/, '');
  const end = start.search(/\r?\n\r?\n/);
  const headers = end < 0 ? start : start.slice(0, end);
  if (!/^[!-9;-~]{1,80}:/.test(headers)) return false;
  if (/\.mht(?:ml)?$/i.test(name) || /^(?:snapshot-content-location:|from: {0,5}<?saved by )/im.test(headers))
    return false;
  const isNamed = /\.emlx?$/i.test(name);
  const hasSender = /^(?:from|sender|return-path):/im.test(headers);
  const hasMore = /^(?:date|subject|to|cc|received):/im.test(headers);
  return isNamed ? hasSender || hasMore : hasSender && hasMore && technical.test(headers);
}
