const extension = /\.(?:html?|xhtml|shtml)$/i;

/** In bytes: comments and declarations may stand before the first tag. */
const sniffed = 1024;

/** Whether a file is a web page, by its first tag or else by its name. */
export function isHtml(bytes: Uint8Array, name: string): boolean {
  const start = asciiOf(bytes.subarray(0, sniffed)).replace(/^\s{1,200}|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}\?>/g, '');
  return /^\s{0,200}<(?:!doctype html|html|head)\b/i.test(start) || (extension.test(name) && bytes.length > 0);
}

/** Without the zeros of UTF-16, and its mark. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  return text;
}
