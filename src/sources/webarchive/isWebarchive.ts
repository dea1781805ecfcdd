/** Whether a file is a page as Safari saves it: a property list with the main resource's name in it. */
export function isWebarchive(bytes: Uint8Array, name: string): boolean {
  const isPropertyList = [...'bplist00'].every((char, at) => bytes[at] === char.charCodeAt(0));
  return isPropertyList && /\.webarchive$/i.test(name);
}
