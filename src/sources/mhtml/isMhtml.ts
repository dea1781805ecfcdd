/** In bytes: the headers of a saved page are short. */
const sniffed = 4096;

/** Whether a file is a web page with its pictures, as browsers save it: by its headers, else by its name. */
export function isMhtml(bytes: Uint8Array, name: string): boolean {
  let start = '';
  for (const byte of bytes.subarray(0, sniffed)) start += String.fromCharCode(byte & 0x7f);
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const isRelated = /^content-type:\s{0,20}multipart\/related/im.test(headers);
  // A mail may be of related parts as well; it names its receivers.
  if (isRelated && !/^(?:to|received|message-id):/im.test(headers)) return true;
  return /\.mht(?:ml)?$/i.test(name) && /^mime-version:|^content-type:/im.test(headers);
}
