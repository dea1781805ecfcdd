/** Whether a file is text, by its name: what its letters are is found out when it is read. */
export function isText(_bytes: Uint8Array, name: string): boolean {
  return /\.(?:txt|text|asc)$/i.test(name);
}
