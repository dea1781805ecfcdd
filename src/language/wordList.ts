/**
 * A list of words or phrases: an entry ends at a comma or at the end of its line, and `#` begins a comment. So a list
 * can have an entry a line, or a theme a line:
 *
 *     # at sea
 *     ferry, boat, yacht
 *     aircraft carrier
 */
export function words(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list));
}

/** The entries of a list in their order; one that stands there twice comes twice. */
export function entriesOf(list: string): string[] {
  return list
    .replace(/#.*/g, '')
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
