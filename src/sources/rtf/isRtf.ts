/** Whether a file is rich text: by its first bytes, whatever it is called ("letter.doc" as often as not). */
export function isRtf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 16)).trimStart().startsWith('{\\rtf');
}
