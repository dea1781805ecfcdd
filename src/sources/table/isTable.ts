/** Whether a file is a table of articles, by its name; JSON is one when it begins as a list or object does. */
export function isTable(bytes: Uint8Array, name: string): boolean {
  if (/\.(?:csv|tsv|jsonl|ndjson)$/i.test(name)) return true;
  return /\.json$/i.test(name) && /^(?:\uFEFF|ï»¿)?\s{0,20}[[{]/.test(String.fromCharCode(...bytes.subarray(0, 40)));
}
